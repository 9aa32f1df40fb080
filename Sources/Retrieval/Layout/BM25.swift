internal import Files

/// Okapi BM25: how much a term counts in a passage and in a query (Robertson and others, "Okapi at
/// TREC-3", 1994).
///
/// The benchmarks compare it with other schemes of the literature; it was the best of them on questions
/// about short passages.
package enum BM25 {
  /// How soon a term that stands in a passage again and again counts no more.
  package static let k1 = 0.9

  /// How much a passage's length is held against it, 0 to 1.
  package static let b = 0.5

  /// The rarity of a term: ln(1 + (N − n + ½) / (n + ½)), Robertson and Spärck Jones's weight kept above
  /// 0.
  ///
  /// - Parameters:
  ///   - count: The number n of passages the term stands in.
  ///   - total: The number N of all passages.
  package static func inverseDocumentFrequency(_ count: Int, of total: Int) -> Double {
    log(1 + (Double(total - count) + 0.5) / (Double(count) + 0.5))
  }

  /// What a term adds to a passage's score before its rarity: f (k1 + 1) / (f + k1 (1 − b + b l)).
  ///
  /// - Parameters:
  ///   - frequency: How often the term stands in the passage, f.
  ///   - relativeLength: The passage's length over the average length, l.
  package static func impact(frequency: Double, relativeLength: Double) -> Double {
    frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * relativeLength))
  }
}
