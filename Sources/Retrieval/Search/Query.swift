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

  /// The terms in the order they were written, repeats included.
  package let terms: [Term]

  /// Makes a query of terms.
  package init(terms: [Term]) { self.terms = terms }

  /// The terms with the number of times each is asked for.
  package var weights: [String: Double] {
    Dictionary(terms.map { ($0.stem, 1) }, uniquingKeysWith: +)
  }
}
