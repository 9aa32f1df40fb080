internal import Narrative
internal import Retrieval

/// What a sentence is like by its words: read off once, and remembered.
struct SentenceTraits {
  /// Its words, names, numbers, times and places.
  let words: SentenceWords

  /// The stems of its words without stop words.
  let stems: Set<String>

  /// Whether it leans on the sentence before it in its passage.
  let leans: Bool

  /// Whether it is a question.
  let isQuestion: Bool

  /// Whether it can be an answer: it isn't a caption, a line of an index, the address of a page or one of
  /// several things that only make a sentence together.
  let isProse: Bool

  /// Reads a sentence.
  ///
  /// - Complexity: O(n) in its length.
  init(of sentence: Int, in index: NarrativeIndex) {
    let narrative = index.narrative
    let text = narrative.text(ofSentence: sentence)
    let analyzer = index.analyzer(ofSentence: sentence)
    words = SentenceWords(text: text, tokens: analyzer.tokens(in: text))
    stems = Set(index.terms(ofSentence: sentence))
      .union(index.contextTerms(ofPassage: narrative.sentences[sentence].passage))
    let isFirst =
      narrative.passages[narrative.sentences[sentence].passage].sentences.lowerBound == sentence
    leans = !isFirst && analyzer.isEnglish && LeaningSentence.leansBack(words.words)
    isQuestion = text.utf8.reversed().first { !Self.closers.contains($0) } == UInt8(ascii: "?")
    isProse =
      !text.hasPrefix("[") && !WebAddress.isMost(of: text) && !Self.isEnumerated(text)
      && !(analyzer.isEnglish && Self.isIndexLine(words))
  }

  /// The bytes of marks that close after a stop: ) " ' ” ’.
  private static let closers = Set("\"')”’".utf8)

  /// Whether it is a word or two and a comma, perhaps after what they come under: "Never: salt,".
  private static func isEnumerated(_ text: String) -> Bool {
    guard let last = text.last, ",;".contains(last) else { return false }
    let thing = text.utf8.split(separator: UInt8(ascii: ":")).last ?? text.utf8[...]
    return thing.count { $0 == UInt8(ascii: " ") } <= 3
  }

  /// An entry of an index ends in a page number and tells nothing.
  private static func isIndexLine(_ sentence: SentenceWords) -> Bool {
    guard let last = sentence.words.last, last.utf8.allSatisfy(SentenceWords.isDigit) else {
      return false
    }
    let narrates: Set<String> = ["i", "we", "my", "was", "were", "is", "had"]
    return sentence.words.count > 1 && !sentence.words.contains(where: narrates.contains)
      && sentence.text.utf8.contains(UInt8(ascii: ","))
  }
}
