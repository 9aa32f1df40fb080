internal import Retrieval

/// What the language knows of words, remembered word by word; of words that aren't English, nothing
/// but their stems.
final class WordKnowledge {
  /// A word and all that is known of it; what takes long is found when it is asked for.
  final class Word {
    /// Its stem.
    let stem: String

    /// Whether it is too common to mean anything by itself.
    let isStopWord: Bool

    /// How much it says by being rare in the language, 0.05 to 1.
    private(set) lazy var rarity = isStopWord ? 0.05 : isEnglish ? frequencies.weight(of: text) : 1

    /// The concepts it stands for.
    let concepts: [(concept: Int, weight: Float)]

    /// The number of its vector, if it has one.
    private(set) lazy var vector = isStopWord || !isEnglish ? nil : vectors.number(of: stem)

    /// The phrases that it begins, if any.
    let phrases: ConceptPhrases.Group?

    /// The number of its stem in the story, once it has one.
    var stemNumber: Int32?

    private let text: String
    private let isEnglish: Bool
    private let frequencies: WordFrequencies
    private let vectors: WordVectors

    fileprivate init(_ text: String, stem: String, isStopWord: Bool, in knowledge: WordKnowledge) {
      self.text = text
      self.stem = stem
      self.isStopWord = isStopWord
      concepts = knowledge.isEnglish ? knowledge.concepts.concepts(of: text, stem: stem) : []
      phrases = knowledge.isEnglish ? knowledge.phraseList.group(beginningWith: stem) : nil
      isEnglish = knowledge.isEnglish
      frequencies = knowledge.frequencies
      vectors = knowledge.vectors
    }
  }

  /// The concepts of life stories.
  let concepts = Concepts()

  /// The meanings of words.
  let vectors = WordVectors()

  private let analyzer: Analyzer
  private let phraseList = ConceptPhrases()
  private let frequencies = WordFrequencies()
  private var known: [ExactWord: Word] = [:]

  /// The words remembered before it starts afresh, so that text without end can't fill the memory.
  private static let mostRemembered = 100_000

  /// Looks words up in the language of an analyzer.
  init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// Whether the words are English.
  var isEnglish: Bool { analyzer.isEnglish }

  /// All that is known of a word in lower case.
  func word(_ text: String) -> Word {
    let key = ExactWord(text)
    if let word = known[key] { return word }
    let word = Word(
      text, stem: analyzer.newStem(text), isStopWord: analyzer.isStopWord(text), in: self)
    if known.count >= Self.mostRemembered { known.removeAll() }
    known[key] = word
    return word
  }

  /// Where words point on average, of length 1; of none if no word has a vector.
  func vector(of words: [Word]) -> [Float] {
    var vector = [Float](repeating: 0, count: WordVectors.dimensions)
    for word in words where !word.isStopWord {
      guard let number = word.vector else { continue }
      vectors.add(number, times: word.rarity, to: &vector)
    }
    WordVectors.normalize(&vector)
    return vector
  }

  /// How common a word is in the language, or nil for a rare or unknown one.
  func zipfFrequency(of word: String) -> Double? { frequencies.zipfFrequency(of: word) }

  /// The phrases that stand for concepts in a run of words.
  func phrases(in words: [Word]) -> [ConceptPhrases.Match] {
    guard words.contains(where: { $0.phrases != nil }) else { return [] }
    let stems = words.map(\.stem)
    var matches: [ConceptPhrases.Match] = []
    for start in words.indices {
      if let group = words[start].phrases {
        matches += phraseList.matches(of: group, in: stems, at: start)
      }
    }
    return matches
  }
}
