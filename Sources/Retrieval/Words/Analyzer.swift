/// Turns text into the terms that are indexed and searched: words without stop words, as stems.
package final class Analyzer {
  private let tokenizer = Tokenizer()
  private let stopWords: StopWords
  private let stemmer: Stemmer?
  private let forms = WordForms()
  private var stems: [String: String] = [:]

  /// The stems remembered at most, so that text without end can't fill the memory.
  private static let mostRememberedStems = 200_000

  /// Makes an analyzer; English by default.
  ///
  /// - Parameters:
  ///   - stopWords: The words left out of the terms.
  ///   - stemmer: What makes stems of words, or nil to take the words as they are.
  package init(stopWords: StopWords = .english, stemmer: Stemmer? = Stemmer()) {
    self.stopWords = stopWords
    self.stemmer = stemmer
  }

  /// The words of a text, stop words included.
  package func tokens(in text: String) -> [Token] { tokenizer.tokens(in: text) }

  /// The words of a part of a text, stop words included.
  package func tokens(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Token] {
    tokenizer.tokens(in: bytes, range)
  }

  /// Whether a word is left out of the terms.
  package func isStopWord(_ word: String) -> Bool { stopWords.contains(word) }

  /// The stem of a word.
  package func stem(_ word: String) -> String {
    guard stemmer != nil else { return word }
    if let known = stems[word] { return known }
    let stem = newStem(word)
    if stems.count < Self.mostRememberedStems { stems[word] = stem }
    return stem
  }

  /// The stem of a word, for those who remember it themselves.
  package func newStem(_ word: String) -> String {
    stemmer.map { $0.stem(forms.base(of: word)) } ?? word
  }

  /// The terms of a text in order, repeats included.
  package func terms(in text: String) -> [String] { terms(of: tokens(in: text)) }

  /// The terms of words in order, repeats included.
  package func terms(of tokens: [Token]) -> [String] {
    tokens.lazy.filter { !self.stopWords.contains($0.word) }.map { self.stem($0.word) }
  }
}
