/// A text made up at random whose sentences and their lines are known beforehand.
package struct RandomStory {
  /// A sentence of the text.
  package struct Sentence: Hashable, Sendable {
    /// Its words with a space between them.
    package let text: String

    /// The line it begins on, from 1.
    package let line: Int

    /// Takes a sentence.
    package init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// The text.
  package private(set) var text = ""

  /// The sentences in order.
  package private(set) var sentences: [Sentence] = []

  private var line = 1

  /// Makes a text of so many paragraphs.
  package init(paragraphs: Int, using generator: inout RepeatableGenerator) {
    for _ in 0..<paragraphs {
      for place in 0..<Int.random(in: 1...5, using: &generator) {
        if place > 0 { append([" ", "\n", "  ", "\r\n", " \n "].pick(using: &generator)) }
        appendSentence(using: &generator)
      }
      append(["\n\n", "\r\n\r\n", "\n \n", "\n\n\n"].pick(using: &generator))
    }
  }

  /// A question in words of the text, more or less.
  package func question(using generator: inout RepeatableGenerator) -> String {
    let words = sentences.randomElement(using: &generator)?.text.split(separator: " ") ?? []
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return words.joined(separator: " ")
    case 1: return Self.openings.pick(using: &generator)
    case 2: return String(words.joined(separator: " ").shuffled(using: &generator))
    default:
      let chosen = words.shuffled(using: &generator).prefix(.random(in: 1...5, using: &generator))
      return Self.openings.pick(using: &generator) + " " + chosen.joined(separator: " ") + "?"
    }
  }

  private mutating func appendSentence(using generator: inout RepeatableGenerator) {
    let start = line
    var words = [Self.beginnings.pick(using: &generator)]
    for _ in 0..<Int.random(in: 2...14, using: &generator) {
      words.append(Self.words.pick(using: &generator))
    }
    words.append(Self.nouns.pick(using: &generator) + [".", "!", "?"].pick(using: &generator))
    sentences.append(Sentence(text: words.joined(separator: " "), line: start))
    for (place, word) in words.enumerated() {
      // "I" alone on a line is the number of a chapter.
      if place == 1 { append(" ") }
      if place > 1 { append([" ", " ", " ", "\n", "  ", "\t"].pick(using: &generator)) }
      append(word)
    }
  }

  private mutating func append(_ piece: String) {
    text += piece
    line += piece.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  private static let openings = [
    "Why did you", "When did you", "How many", "Where was", "Who", "What about", "What is",
    "Tell me",
    "Should I", "did", "İstanbul", "ﬁ", "¿", "\u{202E}", "AND", "Do you think that", "why", "more",
  ]

  private static let beginnings = [
    "I", "We", "My", "The", "They", "She", "When I", "Later we", "Every", "Nobody", "At last the",
    "Our", "If you", "Learn", "Dream", "Zoë", "Never",
  ]

  private static let nouns = [
    "mill", "school", "teachers", "money", "failure", "bridge", "letters", "courage", "dreams",
    "sea",
    "horse", "company", "customers", "travels", "café", "harvest", "doubt", "work", "friends",
  ]

  private static let words =
    nouns + [
      "was", "were", "built", "sold", "in", "of", "with", "and", "never", "1995", "1,200", "3.5",
      "my",
      "the", "hard,", "loved", "gave", "founded", "failed", "learned", "slowly", "“great”",
      "(small)",
      "e-commerce", "won’t", "didn't", "because", "nothing;", "Paris", "Zhang", "NASA", "naïve",
      "you",
      "from", "early", "at", "café", "cafe\u{301}", "Ärger", "İzmir", "stopped", "believe", "must",
    ]
}

extension Array {
  /// One of the elements, of which there is one at least.
  fileprivate func pick(using generator: inout RepeatableGenerator) -> Element {
    self[Int.random(in: indices, using: &generator)]
  }
}
