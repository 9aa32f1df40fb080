internal import Retrieval

/// A question taken apart: what it is about, what it asks for, and what kind of talk it is.
package struct Question {
  /// The question as it was asked.
  package let text: String

  /// What cut it into words: that of its language.
  let analyzer: Analyzer

  /// Its words in order, as many as are read.
  let tokens: [Token]

  /// Its words and phrases that mean something.
  var units: [QuestionUnit]

  /// The kind of thing it asks for.
  let answerType: AnswerType?

  /// The definite fact it asks for.
  let request: FactRequest?

  /// Whether it asks for counsel.
  let wantsCounsel: Bool

  /// Whether it asks what came of something, or what was done about it.
  let asksForSequel: Bool

  /// Whether it is a task for a program instead of a question.
  let isTask: Bool

  /// The words behind "how many".
  let counted: [String]

  /// Whether a fact it asks for is a place.
  let asksForPlace: Bool

  /// Whether a number it asks for is a sum of money.
  let asksForSum: Bool

  /// What else it may be than a question about the story.
  package let smallTalk: SmallTalk?

  /// The most bytes a question may have; what is longer is a text, not a question.
  package static let longest = 65_536

  /// The most words of a question that are read: whoever writes more has said what it is about.
  static let mostWords = 1_000

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - text: The question, at most `longest` bytes of it.
  ///   - index: The narrative that is asked.
  ///   - reader: What takes its words apart.
  /// - Complexity: O(n) in its length, and what correcting each unknown word takes.
  init(_ text: String, index: NarrativeIndex, reader: QuestionReader) {
    self.text = text
    analyzer = index.analyzers.analyzer(ofQuestion: text)
    let all = analyzer.tokens(in: text)
    tokens = Array(all.prefix(Self.mostWords))
    let isTitle = Capitals.areThroughout(tokens, analyzer)
    units = reader.units(of: tokens, in: analyzer, capitalsMakeNames: !isTitle)
    let spoken = tokens.map(\.word).filter { !reader.namesNarrator($0) }
    smallTalk = tokens.count <= 8 ? SmallTalk(words: spoken) : nil
    guard analyzer.isEnglish else {
      (answerType, request, wantsCounsel, counted) = (nil, nil, false, [])
      (asksForPlace, asksForSum, asksForSequel, isTask) = (false, false, false, false)
      return
    }
    let words = QuestionText(reader.spelledRight(text, tokens, in: analyzer))
    answerType = AnswerType(words)
    request = FactRequest(
      words, asksForDefinition: !isTitle && Self.asksForDefinition(words, tokens))
    wantsCounsel = CounselRequest.isIn(words)
    isTask = TaskRequest.isIn(tokens.map(\.word))
    asksForSequel = SequelRequest.isIn(words)
    counted = words.words(behind: "how many", count: 2)
    asksForPlace = words.contains(anyOf: [
      "city", "town", "country", "state", "place", "school", "college", "university", "church",
      "street",
    ])
    asksForSum = words.contains(
      anyOf: ["how much", "worth", "sum", "amount"] + FactRequest.figures + FactRequest.paymentVerbs
    )
  }

  /// Whether it is English, so that its words tell what kind of thing it asks for.
  var isEnglish: Bool { analyzer.isEnglish }

  /// A name in it that the story doesn't have, as it is written, or nil.
  var unknownName: String? {
    guard let unit = units.first(where: { $0.isName && !$0.isInStory }),
      let token = tokens.first(where: { $0.word == unit.spelling ?? unit.text })
    else { return nil }
    let name = Array(text.utf8)[token.byteRange]
    return name.count <= 40 ? String(decoding: name, as: UTF8.self) : nil
  }

  /// The words that count by themselves.
  var contentUnits: [QuestionUnit] { units.filter { $0.isWord && !$0.isGeneric } }

  /// Whether it speaks to the narrator, or of him or her.
  var isToNarrator: Bool {
    tokens.contains { ["you", "your", "he", "his", "she", "her"].contains($0.word) }
  }

  /// Whether anything in it says what it is about; nothing in "Tell me more" does.
  var isAboutSomething: Bool { units.contains { !$0.isGeneric } }

  /// "Who was Tom Miller?" asks for a description, not for a name.
  private static func asksForDefinition(_ text: QuestionText, _ tokens: [Token]) -> Bool {
    guard text.begins(withAnyOf: ["who", "who's"]),
      let who = tokens.firstIndex(where: { $0.word.hasPrefix("who") })
    else { return false }
    let behind = tokens[(who + 1)...].drop {
      ["is", "was", "are", "were", "the"].contains($0.word)
    }
    return behind.first?.isCapitalised ?? false
  }
}
