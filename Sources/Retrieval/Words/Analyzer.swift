package import Narrative

/// Turns text into the terms that are indexed and searched: words without stop words, as stems.
package final class Analyzer {
  /// The language of the words; nil for one not known, or for words taken as they are.
  package let language: Language?

  /// Whether the words are English, so that what is known of English words holds for them.
  package let isEnglish: Bool

  /// What cuts text into words.
  let tokenizer: Tokenizer

  private let normalizer: WordNormalizer
  private let stopWords: StopWords
  private let stemmer: Stemmer?
  private let forms = WordForms()
  private var stems: [ExactWord: String] = [:]

  /// The stems remembered at most, so that text without end can't fill the memory.
  private static let mostRememberedStems = 200_000

  /// Makes the analyzer of a language.
  ///
  /// - Parameter language: The language; of one that isn't known every word is a term as it is.
  package init(language: Language? = .english) {
    self.language = language
    isEnglish = language == .english
    tokenizer = Tokenizer(language: language)
    normalizer = WordNormalizer(language: language)
    stopWords = isEnglish ? .english : language.map { StopWords(language: $0) } ?? .none
    stemmer = language.flatMap(Stemmer.algorithm(for:)).flatMap { Stemmer(algorithm: $0) }
  }

  /// Makes an analyzer of its parts.
  ///
  /// - Parameters:
  ///   - stopWords: The words left out of the terms.
  ///   - stemmer: What makes stems of words, or nil to take the words as they are.
  package init(stopWords: StopWords, stemmer: Stemmer? = Stemmer()) {
    language = stemmer == nil ? nil : .english
    isEnglish = stemmer != nil
    tokenizer = Tokenizer()
    normalizer = WordNormalizer(language: nil)
    self.stopWords = stopWords
    self.stemmer = stemmer
  }

  /// Whether a capital in the middle of a sentence begins a name, unlike in German, where it begins
  /// any noun.
  package var capitalsTellNames: Bool { language?.tag != "de" }

  /// The words of a text, stop words included.
  package func tokens(in text: String) -> [Token] { tokenizer.tokens(in: text) }

  /// The words of a part of a text, stop words included.
  package func tokens(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Token] {
    tokenizer.tokens(in: bytes, range)
  }

  /// Whether a word is left out of the terms.
  package func isStopWord(_ word: String) -> Bool {
    isEnglish ? stopWords.contains(word) : stopWords.contains(normalizer.normalized(word))
  }

  /// The word without what only spells it in another way: how accents are made, tails and points.
  package func normalized(_ word: String) -> String { normalizer.normalized(word) }

  /// The stem of a word.
  package func stem(_ word: String) -> String {
    guard stemmer != nil else { return newStem(word) }
    let key = ExactWord(word)
    if let known = stems[key] { return known }
    let stem = newStem(word)
    if stems.count < Self.mostRememberedStems { stems[key] = stem }
    return stem
  }

  /// The stem of a word, for those who remember it themselves.
  package func newStem(_ word: String) -> String {
    let normalized = normalizer.normalized(word)
    guard let stemmer else { return normalizer.folded(normalized) }
    return isEnglish
      ? stemmer.stem(forms.base(of: normalizer.folded(normalized)))
      : normalizer.folded(stemmer.stem(normalized))
  }

  /// The term of a stop word that is a name where it has a capital within a sentence: May, Will, US;
  /// nil for one that always has a capital, and in languages whose nouns all do.
  package func name(_ word: String) -> String? {
    guard capitalsTellNames, isStopWord(word), !Self.capitalWords.contains(word) else { return nil }
    return Self.otherNames[word] ?? word
  }

  /// English writes these with a capital wherever they stand.
  private static let capitalWords: Set<String> = ["i", "im", "ive", "id", "ill"]

  /// Names for the same.
  private static let otherNames = ["us": "usa"]

  /// The terms of a text in order, repeats included.
  package func terms(in text: String) -> [String] { terms(of: tokens(in: text)) }

  /// The terms of words in order, repeats included.
  package func terms(of tokens: [Token]) -> [String] {
    tokens.enumerated().compactMap { place, token in
      guard isStopWord(token.word) else { return stem(token.word) }
      return token.isCapitalised && place > 0 ? name(token.word) : nil
    }
  }
}
