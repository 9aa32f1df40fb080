package import Narrative

/// A narrative made searchable: its passages by weighted terms, its sentences by their terms.
package final class NarrativeIndex {
  /// The narrative that is searched.
  package let narrative: Narrative

  /// What turns text into terms.
  package let analyzer: Analyzer

  /// The passages of the narrative as units, by the same numbers.
  package private(set) lazy var passages =
    corpus.storedIndex
    ?? InvertedIndex(
      units: narrative.passages.map { passage in
        passage.sentences.flatMap { analyzer.terms(of: tokens(ofSentence: $0)) }
      }, scheme: scheme)

  /// The number of words of all passages.
  package var wordCount: Int { corpus.words?.total ?? wordCounts.values.reduce(0, +) }

  /// What the story is about, where an index file has it.
  package var profile: StoredProfile? { corpus.profile }

  /// What is kept beside the narrative's index file, where it has one.
  package var kept: KeptNumbers? { corpus.kept }

  private let corpus: Corpus

  private let scheme: WeightingScheme
  private lazy var wordCounts = countWords()
  private let language = WordFrequencies()
  private lazy var spelling =
    corpus.words.map { SpellingCorrector($0) } ?? SpellingCorrector(counts: wordCounts)
  private var sentenceTerms: [Int: [String]] = [:]
  private var corrections: [String: String?] = [:]

  /// Entries a memo may hold before it starts afresh, so that questions without end can't fill the
  /// memory.
  private static let mostRemembered = 50_000

  /// Makes a narrative searchable; what a search needs is built when it is first asked for.
  ///
  /// - Parameters:
  ///   - narrative: What to search.
  ///   - scheme: How terms are weighted.
  /// - Complexity: The first search is O(n) in the length of the texts.
  package init(_ narrative: Narrative, scheme: WeightingScheme = .saturated) {
    corpus = Corpus(narrative)
    self.narrative = narrative
    self.scheme = scheme
    analyzer = Analyzer()
  }

  /// Takes a corpus, whose index is that of its file if it has one.
  ///
  /// - Complexity: O(1) for a corpus in a file.
  package init(_ corpus: Corpus) {
    self.corpus = corpus
    narrative = corpus.narrative
    scheme = .saturated
    analyzer = Analyzer()
  }

  /// The terms of a question or search; words that are neither the corpus' nor the language's are
  /// corrected.
  package func query(_ text: String) -> Query { query(of: analyzer.tokens(in: text)) }

  /// The terms of words already cut, stop words left out, misspelt ones corrected.
  package func query(of tokens: some Sequence<Token>) -> Query {
    Query(
      terms: tokens.compactMap { token in
        guard !analyzer.isStopWord(token.word) else { return nil }
        let correction = correction(for: token.word)
        if let correction, analyzer.isStopWord(correction) { return nil }
        return Query.Term(
          word: token.word, correction: correction,
          stem: analyzer.stem(correction ?? token.word), isCapitalised: token.isCapitalised)
      })
  }

  /// A word, or what it was most likely meant to be if neither the narrative nor the language has it.
  package func corrected(_ word: String) -> String {
    analyzer.isStopWord(word) ? word : correction(for: word) ?? word
  }

  /// The best passages for a query.
  package func search(_ query: Query, limit: Int) -> [ScoredUnit] {
    passages.search(query.weights, limit: limit)
  }

  /// How often a word stands in the narrative.
  ///
  /// - Parameter word: The word in lower case, as `Tokenizer` writes it.
  package func count(of word: String) -> Int {
    corpus.words?.count(of: word) ?? wordCounts[word] ?? 0
  }

  /// The terms of a sentence in order, repeats included.
  package func terms(ofSentence index: Int) -> [String] {
    if let known = sentenceTerms[index] { return known }
    let terms = analyzer.terms(of: tokens(ofSentence: index))
    if sentenceTerms.count >= Self.mostRemembered { sentenceTerms.removeAll() }
    sentenceTerms[index] = terms
    return terms
  }

  /// The words of a sentence in order, stop words included.
  package func words(ofSentence index: Int) -> [String] { tokens(ofSentence: index).map(\.word) }

  /// The words of a sentence with their places in its document's text.
  package func tokens(ofSentence index: Int) -> [Token] {
    narrative.withBytes(ofSentence: index) { bytes, range, shift in
      let tokens = analyzer.tokens(in: bytes, range)
      return shift == 0 ? tokens : tokens.map { $0.moved(by: shift) }
    }
  }

  private func countWords() -> [String: Int] {
    var counts: [String: Int] = [:]
    for sentence in narrative.sentences.indices {
      for token in tokens(ofSentence: sentence) { counts[token.word, default: 0] += 1 }
    }
    return counts
  }

  private func correction(for word: String) -> String? {
    if let known = corrections[word] { return known }
    let isRight = language.contains(word) || language.containsBase(of: word)
    let correction = isRight ? nil : spelling.correction(for: word)
    if corrections.count >= Self.mostRemembered { corrections.removeAll() }
    corrections[word] = .some(correction)
    return correction
  }
}
