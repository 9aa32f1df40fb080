package import Narrative

/// A narrative made searchable: its passages by weighted terms, its sentences by their terms.
package final class NarrativeIndex {
  /// The narrative that is searched.
  package let narrative: Narrative

  /// What turns texts of each language into terms.
  package let analyzers: CorpusAnalyzers

  /// The index of the narrative's passages; a unit is a passage's index.
  package var passages: PassageIndex { corpus.passages }

  /// The number of words of all passages.
  package var wordCount: Int { corpus.words.total }

  /// What is kept beside the narrative's index file, where it has one.
  package var kept: KeptNumbers? { corpus.kept }

  package let corpus: Corpus

  /// Whose words may be said.
  package let voices: Voices

  private let language = WordFrequencies()
  private let spelling: SpellingCorrector
  private let unaccented: UnaccentedWords
  private var sentenceTerms: [Int: [String]] = [:]
  private var wordParts: [Language?: WordParts] = [:]

  /// What was found last, since an answer and its report search for the same.
  private var lastSearch: (text: String, limit: Int, found: [ScoredUnit])?
  private var corrections: [ExactWord: String?] = [:]

  /// Entries a memo may hold before it starts afresh, so that questions without end can't fill the
  /// memory.
  private static let mostRemembered = 50_000

  /// Takes a corpus.
  ///
  /// - Complexity: O(1).
  package init(_ corpus: Corpus, voices: Voices = .narrator) {
    self.corpus = corpus
    self.voices = voices
    narrative = corpus.narrative
    analyzers = CorpusAnalyzers(corpus.languages)
    spelling = SpellingCorrector(corpus.words)
    unaccented = UnaccentedWords(corpus.words)
  }

  /// Whether sentences of a passage may answer.
  package func mayAnswer(passage: Int) -> Bool {
    voices == .all || narrative.voice(ofPassage: passage).isAnswering
  }

  /// Whether sentences of a passage may be quoted by themselves.
  package func mayQuote(passage: Int) -> Bool {
    let voice = narrative.voice(ofPassage: passage)
    return voice.isQuotable || (voices == .all && voice == .other)
  }

  /// What turns the text of a passage into terms.
  package func analyzer(ofPassage index: Int) -> Analyzer {
    guard analyzers.areSeveral else { return analyzers.main }
    return analyzers[narrative.documents.language(of: narrative.passages[index].document)]
  }

  /// What turns the text of a sentence into terms.
  package func analyzer(ofSentence index: Int) -> Analyzer {
    analyzers.areSeveral
      ? analyzer(ofPassage: narrative.sentences[index].passage) : analyzers.main
  }

  /// The terms of a question or search; English words that are neither the corpus' nor the language's
  /// are corrected.
  package func query(_ text: String) -> Query {
    let analyzer = analyzers.analyzer(ofQuestion: text)
    return query(of: analyzer.tokens(in: text), of: text, in: analyzer)
  }

  /// The terms of words already cut, stop words left out, misspelt ones corrected.
  ///
  /// - Parameters:
  ///   - tokens: The words.
  ///   - text: The text they were cut from.
  ///   - analyzer: What cut them.
  package func query(of tokens: [Token], of text: String, in analyzer: Analyzer) -> Query {
    var terms: [Query.Term] = []
    for (place, token) in tokens.enumerated() {
      if analyzer.isStopWord(token.word) {
        // A name: within a sentence, or all that was typed.
        let mayBeName = token.isCapitalised && (place > 0 || tokens.count == 1)
        if mayBeName, let name = analyzer.name(token.word) {
          terms.append(
            Query.Term(
              word: token.word, correction: nil, stem: name, isCapitalised: token.isCapitalised))
        }
        continue
      }
      let correction =
        analyzer.isEnglish && unaccented.word(for: token.word) == nil
        ? correction(for: token.word) : nil
      if let correction, analyzer.isStopWord(correction) { continue }
      // English has folded all accents, but for two letters that stand for one.
      let meant = correction ?? unaccented.word(for: token.word) ?? token.word
      for stem in analyzers.stems(of: meant, in: analyzer) {
        terms.append(
          Query.Term(
            word: token.word, correction: correction, stem: stem,
            isCapitalised: token.isCapitalised))
      }
    }
    return Query(terms: terms, text: text)
  }

  /// The best passages for a query.
  package func search(_ query: Query, limit: Int) -> [ScoredUnit] {
    guard !analyzers.areEnglish, limit > 0 else {
      return passages.search(query.weights, limit: limit)
    }
    if let last = lastSearch, last.text.utf8.elementsEqual(query.text.utf8), last.limit >= limit {
      return Array(last.found.prefix(limit))
    }
    let wanted = max(limit, NGramReranker.mostPassages)
    let found = NGramReranker(passages.search(query.weights, limit: wanted), of: self)
      .ranked(for: Array(query.text.utf8))
    lastSearch = (query.text, wanted, found)
    return Array(found.prefix(limit))
  }

  /// The parts by which texts of an analyzer's language are compared.
  func parts(of analyzer: Analyzer) -> WordParts {
    if let known = wordParts[analyzer.language] { return known }
    let parts = WordParts(analyzer)
    wordParts[analyzer.language] = parts
    return parts
  }

  /// The terms of the words around a passage that find it.
  package func contextTerms(ofPassage index: Int) -> [String] {
    let context = narrative.setting(ofPassage: index).context
    return context.isEmpty ? [] : analyzer(ofPassage: index).terms(in: context)
  }

  /// The terms of a sentence in order, repeats included.
  package func terms(ofSentence index: Int) -> [String] {
    if let known = sentenceTerms[index] { return known }
    let analyzer = analyzer(ofSentence: index)
    let terms = analyzer.terms(of: tokens(ofSentence: index, in: analyzer))
    if sentenceTerms.count >= Self.mostRemembered { sentenceTerms.removeAll() }
    sentenceTerms[index] = terms
    return terms
  }

  /// The words of a sentence with their places in its document's text, stop words included.
  package func tokens(ofSentence index: Int) -> [Token] {
    tokens(ofSentence: index, in: analyzer(ofSentence: index))
  }

  private func tokens(ofSentence index: Int, in analyzer: Analyzer) -> [Token] {
    narrative.withBytes(ofSentence: index) { bytes, range, shift in
      let tokens = analyzer.tokens(in: bytes, range)
      return shift == 0 ? tokens : tokens.map { $0.moved(by: shift) }
    }
  }

  /// What a word of English was most likely meant to be; nil where it is right, or like no other.
  ///
  /// - Parameter word: The word in lower case.
  /// - Complexity: O(v) in the words of the corpus of about its length, the first time.
  package func correction(for word: String) -> String? {
    let key = ExactWord(word)
    if let known = corrections[key] { return known }
    let isRight =
      Shorthand.meaning(of: word) == nil
      && (language.contains(word) || language.containsBase(of: word))
    let correction = isRight ? nil : spelling.correction(for: word)
    if corrections.count >= Self.mostRemembered { corrections.removeAll() }
    corrections[key] = .some(correction)
    return correction
  }
}
