internal import Retrieval

/// What the language knows of words, remembered word by word.
final class WordKnowledge {
  /// A word and all that is known of it.
  struct Word {
    /// Its stem.
    let stem: String

    /// Whether it is too common to mean anything by itself.
    let isStopWord: Bool

    /// How much it says by being rare in the language, 0.05 to 1.
    let rarity: Float

    /// The concepts it stands for.
    let concepts: [(concept: Int, weight: Float)]

    /// The number of its vector, if it has one.
    let vector: Int?

    /// The phrases that it begins, if any.
    let phrases: ConceptPhrases.Group?
  }

  /// The concepts of life stories.
  let concepts = Concepts()

  /// The meanings of words.
  let vectors = WordVectors()

  private let analyzer: Analyzer
  private let phraseList = ConceptPhrases()
  private let frequencies = WordFrequencies()
  private var known: [String: Word] = [:]

  /// The words remembered before it starts afresh, so that text without end can't fill the memory.
  private static let mostRemembered = 100_000

  /// Looks words up in the language of an analyzer.
  init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// All that is known of a word in lower case.
  func word(_ text: String) -> Word {
    if let word = known[text] { return word }
    let stem = analyzer.stem(text)
    let isStopWord = analyzer.isStopWord(text)
    let word = Word(
      stem: stem, isStopWord: isStopWord, rarity: isStopWord ? 0.05 : frequencies.weight(of: text),
      concepts: concepts.concepts(of: text, stem: stem),
      vector: isStopWord ? nil : vectors.number(of: stem),
      phrases: phraseList.group(beginningWith: stem))
    if known.count >= Self.mostRemembered { known.removeAll() }
    known[text] = word
    return word
  }

  /// How common a word is in the language, or nil for a rare or unknown one.
  func zipfFrequency(of word: String) -> Double? { frequencies.zipfFrequency(of: word) }

  /// The phrases that stand for concepts in a run of words.
  func phrases(in words: [Word]) -> [ConceptPhrases.Match] {
    guard words.contains(where: { $0.phrases != nil }) else { return [] }
    let stems = words.map(\.stem)
    return words.indices.flatMap { start in
      words[start].phrases.map { phraseList.matches(of: $0, in: stems, at: start) } ?? []
    }
  }
}
