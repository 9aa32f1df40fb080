package import Narrative

/// Words too common to tell one passage from another.
package struct StopWords: Sendable {
  private let words: Set<String>

  /// Takes a list of words, as `Tokenizer` writes them.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
  }

  /// Whether a word, as `Tokenizer` writes it, is one of them.
  package func contains(_ word: String) -> Bool { words.contains(word) }

  /// The function words of a language.
  ///
  /// Pronouns, articles, prepositions, conjunctions, auxiliaries, question words. Questions are the better for leaving these out: what is asked for stands in no
  /// answer.
  package init(language: Language) {
    let normalizer = WordNormalizer(language: language)
    let tokenizer = Tokenizer(language: language)
    words = Set(
      FunctionWords.words(of: language).flatMap { word in
        tokenizer.tokens(in: word).map { normalizer.normalized($0.word) }
      })
  }

  /// Those of English.
  package static let english = StopWords(FunctionWords.words(of: .english))

  /// No words at all.
  package static let none = StopWords([])
}
