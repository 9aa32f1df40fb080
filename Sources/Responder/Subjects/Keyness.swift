internal import Files
internal import Retrieval

/// How much more often a word stands in a story than in the language at large.
///
/// The log-likelihood ratio G² (Dunning, "Accurate methods for the statistics of surprise and
/// coincidence", 1993): above 3.84 the difference is chance once in twenty times, above 6.63 once in a
/// hundred. It tells what a story is about: a rare word that stands there once says less than a common
/// one that stands there again and again.
struct Keyness {
  private let index: NarrativeIndex
  private let language = WordFrequencies()

  /// The values above which a difference isn't chance at levels of 0.05 and 0.01: the quantiles of χ²
  /// with one degree of freedom.
  static let likely = 3.84
  static let sure = 6.63

  /// The share of the language's words that one has which its table lacks, being rarer than all in it.
  private static let rare = 1e-7

  /// Compares the words of an index with the language.
  init(index: NarrativeIndex) { self.index = index }

  /// G² of a word in lower case; 0 for one that is no more frequent than in the language.
  ///
  /// - Complexity: O(log n) in the number of words.
  func of(_ word: String) -> Double {
    let total = Double(index.wordCount)
    let count = Double(index.corpus.words.count(of: word))
    let share = language.zipfFrequency(of: word).map { pow(10, $0 - 9) } ?? Self.rare
    let expected = total * share
    guard count > expected, count < total else { return 0 }
    return 2
      * (count * log(count / expected)
        + (total - count) * log((total - count) / (total - expected)))
  }
}
