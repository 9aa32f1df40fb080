internal import Retrieval

/// A definite fact that only an answer with such a thing in it can give.
enum FactRequest {
  /// "In which year", "how old".
  case year
  /// "How many", "how much".
  case number
  /// "How long did it take".
  case duration
  /// "What was the name of", "what was it called".
  case name
  /// "Which city", "what book".
  case which
  /// "Who taught you".
  case who
  /// "When did you".
  case when
  /// "Where do you".
  case place

  /// Reads it off a question; nil if it asks for nothing so definite.
  ///
  /// - Parameters:
  ///   - text: The question.
  ///   - asksForDefinition: Whether it is of the form "Who was X?", which a description answers.
  init?(_ text: QuestionText, asksForDefinition: Bool) {
    if asksForDefinition { return nil }
    if text.contains(anyOf: Self.yearPhrases) {
      self = .year
    } else if text.contains(anyOf: Self.numberPhrases) || Self.asksForFigure(text) {
      self = .number
    } else if text.contains(anyOf: ["how long"]) {
      self = .duration
    } else if text.contains(anyOf: Self.namePhrases) {
      self = .name
    } else if text.contains(anyOf: Self.whichPhrases) {
      self = .which
    } else if text.begins(withAnyOf: ["who", "who's", "whom"]), !text.contains(anyOf: Self.whoOfYou)
    {
      self = .who
    } else if text.begins(withAnyOf: ["when"]) {
      self = .when
    } else if text.begins(withAnyOf: ["where", "where's"]) {
      self = .place
    } else {
      return nil
    }
  }

  private static func asksForFigure(_ text: QuestionText) -> Bool {
    if text.begins(withAnyOf: measures) { return true }
    guard text.begins(withAnyOf: paymentOpeners) else {
      return text.begins(withAnyOf: figureOpeners) && text.contains(anyOf: figures)
    }
    // After "what did" and the one who did it.
    return paymentOpeners.contains { opener in
      text.words(after: opener, count: 3).contains(where: paymentVerbs.contains)
    }
  }

  /// Whether it asks for one thing among many, which a story seldom tells in passing.
  var isNarrow: Bool {
    switch self {
    case .year, .number, .name, .which: true
    case .duration, .who, .when, .place: false
    }
  }

  private static let yearPhrases =
    ["what time", "how old", "how long ago"]
    + ["what", "which"].flatMap { word in
      ["year", "date", "day", "month"].map { "\(word) \($0)" }
    }

  private static let numberPhrases = WordList.requestsForNumber.entries

  private static let measures = ["how tall", "how heavy", "how far", "how fast", "how high"]

  /// What a figure is, where "what" or "which" asks for it.
  static let figures = WordList.figures.entries

  private static let figureOpeners = ["what", "what's", "whats", "which"]

  private static let paymentOpeners = ["do", "does", "did", "will", "would"].map { "what \($0)" }

  /// What is done with a sum, so that "What did it cost?" asks for one.
  static let paymentVerbs = ["cost", "pay", "charge", "earn"]

  private static let namePhrases = WordList.requestsForName.entries

  private static let whichPhrases = ["which", "what"].flatMap { word in
    WordList.thingsWithNames.entries.map { "\(word) \($0)" }
  }

  private static let whoOfYou = [
    "who am i", "who are you", "who is this", "who do you", "who did you", "who were you",
    "who would you",
  ]
}
