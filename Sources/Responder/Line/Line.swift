internal import Retrieval

/// What somebody typed, cut into words and terms: a question, a plea, small talk.
struct Line {
  /// The line as it was typed.
  let text: String

  /// What of it its vector is made of.
  let meaningText: String

  /// What cut it into words: that of its language.
  let analyzer: Analyzer

  /// Its words in order that ask something, as many as are read.
  let tokens: [Token]

  /// Its words as what tells kinds of lines apart knows them.
  let hashedWords: HashedWords

  /// Its terms, with how much each says; stop words and the narrator's name have none.
  let terms: [LineTerm]

  /// The fact it asks for, if a definite one.
  let fact: WantedFact?

  /// The most bytes a line may have; what is longer is a text, not a question.
  static let longest = 65_536

  /// The most words of a line that are read: whoever writes more has said what it is about.
  static let mostWords = 1_000

  /// Whether it asks for a reason: "why".
  let asksReason: Bool

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - text: The line, at most `longest` bytes of it.
  ///   - index: The narrative that is asked.
  ///   - names: The words of the narrator's name, in lower case, which say nothing about the subject.
  ///   - fillers: The words that say little in a question.
  /// - Complexity: O(n) in its length, and what correcting each unknown word takes.
  init(_ text: String, index: NarrativeIndex, names: [String], fillers: FillerWords) {
    self.text = text
    let words = LineWords(text, index: index, names: Set(names), fillers: fillers)
    analyzer = words.analyzer
    tokens = words.asked
    meaningText = words.meaningText
    hashedWords = HashedWords(tokens.map(\.word))
    terms = LineTerm.terms(
      of: tokens, text: text, in: analyzer, of: index, besides: Set(names), fillers: fillers)
    fact =
      analyzer.isEnglish
      ? WantedFact(meaningText, tokens: tokens, analyzer: analyzer, names: names)
      : nil
    asksReason =
      analyzer.isEnglish
      && QuestionText(meaningText).contains(anyOf: Self.requestsForReason)
  }

  private static let requestsForReason = WordList.requestsForReason.entries

  /// Whether it is read as English, so that its meaning can be told.
  var isEnglish: Bool { analyzer.isEnglish }

  /// The numbers and the names in it: words with a capital that don't open it, unless all have one.
  var namesAndNumbers: [LineTerm] { terms.filter(\.isNameOrNumber) }

  /// A name in it that the narrative doesn't have, as it is written; nil if there is none.
  var unknownName: String? {
    guard let term = terms.first(where: { $0.isNameOrNumber && !$0.isInNarrative }),
      let token = tokens.first(where: { $0.word == term.word }), token.isCapitalised
    else { return nil }
    let name = Array(text.utf8)[token.byteRange]
    return name.count <= 40 ? String(decoding: name, as: UTF8.self) : nil
  }
}
