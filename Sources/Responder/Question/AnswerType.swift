/// The kind of thing that a question's first words ask for.
enum AnswerType: Int, CaseIterable {
  /// "When", "how old".
  case time
  /// "How many".
  case number
  /// "Who".
  case person
  /// "Where".
  case place
  /// "Why".
  case reason

  /// Reads it off a question; nil if the question asks for nothing so definite.
  init?(_ text: QuestionText) {
    if Self.asksForTime(text) {
      self = .time
    } else if text.contains(anyOf: Self.numberPhrases) {
      self = .number
    } else if text.begins(withAnyOf: ["who", "whom", "whose", "who's"])
      || text.contains(anyOf: ["name of", "names of"])
    {
      self = .person
    } else if text.begins(withAnyOf: ["where", "where's"])
      || text.contains(anyOf: Self.placePhrases)
    {
      self = .place
    } else if text.begins(withAnyOf: ["why", "how come"])
      || text.contains(anyOf: ["what made", "reason"])
    {
      self = .reason
    } else {
      return nil
    }
  }

  private static let numberPhrases = [
    "how many", "how much", "what number", "what amount", "what price", "what sum", "net worth",
  ]

  private static let placePhrases = phrases(
    ["which", "what"],
    ["city", "town", "country", "place", "university", "college", "school"])

  private static let timePhrases =
    ["when", "how old", "how long ago", "in what year", "what time"]
    + phrases(["what", "which"], ["year", "date", "day", "month", "age"])

  /// Where "when" stands in the middle and opens a clause, as in "… when you were young?".
  private static let timeClauses = phrases(
    ["when"],
    [
      "i", "you", "we", "he", "she", "it", "the", "your", "my", "all", "something", "some",
      "someone", "people", "nobody", "they", "things",
    ])

  private static func asksForTime(_ text: QuestionText) -> Bool {
    guard text.contains(anyOf: timePhrases),
      !text.begins(withAnyOf: ["when something", "when things", "when you"])
    else { return false }
    return text.begins(withAnyOf: ["when"]) || !text.contains(anyOf: timeClauses)
  }

  private static func phrases(_ first: [String], _ second: [String]) -> [String] {
    first.flatMap { left in second.map { "\(left) \($0)" } }
  }
}
