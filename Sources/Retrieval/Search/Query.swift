/// A question or a search as terms.
package struct Query: Sendable {
  /// A word of the query that isn't a stop word.
  package struct Term: Sendable, Equatable {
    /// The word as it was written, in lower case.
    package let word: String

    /// What it was taken for, where it was misspelt.
    package let correction: String?

    /// The term that is looked up: the stem of the word or of its correction.
    package let stem: String

    /// Whether it was written with a capital first letter.
    package let isCapitalised: Bool
  }

  /// The terms in the order they were written, repeats included; a word has one for each language
  /// that makes another stem of it.
  package let terms: [Term]

  /// The words as they were written, for a closer look at the passages that the terms find.
  let text: String

  /// Makes a query of terms, and of the text they were made of.
  package init(terms: [Term], text: String = "") {
    self.terms = terms
    self.text = text
  }

  /// The terms with the number of times each is asked for.
  package var weights: [String: Double] {
    Dictionary(terms.map { ($0.stem, 1) }, uniquingKeysWith: +)
  }
}
