/// How common English words are in the language at large.
///
/// A short story can't tell a rare word from a common one: "company" stands in it once, and so does
/// "undeterred".
package struct WordFrequencies: Sendable {
  private let table = SortedTable.wordFrequencies

  /// Makes the table of English.
  package init() {}

  /// The Zipf frequency of a word: the common logarithm of its uses in a billion words.
  ///
  /// - Parameter word: The word in lower case.
  /// - Returns: From 2.5 to about 7.7, or nil for a word rarer than that or unknown.
  /// - Complexity: O(log n) in the size of the table.
  package func zipfFrequency(of word: String) -> Double? {
    table.number(of: word).map { Double($0) / 10 }
  }

  /// Whether a word is in the table.
  package func contains(_ word: String) -> Bool { table.number(of: word) != nil }

  /// Whether a word is a regular form of a common word of the table, as "pawned" is of "pawn".
  package func containsBase(of word: String) -> Bool {
    Self.endings.contains { ending in
      guard word.hasSuffix(ending.suffix) else { return false }
      let base = word.dropLast(ending.suffix.utf8.count) + ending.replacement
      return base.utf8.count >= 3
        && (zipfFrequency(of: String(base)) ?? 0) >= Self.commonWord
    }
  }

  /// How words are inflected and derived, and what the ending stands for.
  private static let endings: [(suffix: String, replacement: String)] = [
    ("s", ""), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("ies", "y"),
    ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ly", ""),
  ]

  /// The Zipf frequency from which on a base is taken to be meant.
  private static let commonWord = 3.2
}
