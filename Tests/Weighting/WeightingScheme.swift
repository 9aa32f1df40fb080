/// How much a term counts in a passage and in a query.
///
/// Named after SMART's notation, "ddd.qqq": three letters for the weight in the passage, three for
/// the query; each triple is term frequency, document frequency and normalisation (Salton and
/// Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
package struct WeightingScheme: Sendable, Equatable {
  /// The weight of a term in a passage.
  package var passage: TermWeighting

  /// The weight of a term in a query.
  package var query: TermWeighting

  /// Makes a scheme of two weightings.
  package init(passage: TermWeighting, query: TermWeighting) {
    self.passage = passage
    self.query = query
  }

  /// ltc.ltc: logarithmic term frequency, idf, cosine, on both sides.
  package static let ltc = WeightingScheme(
    passage: TermWeighting(.logarithmic, .inverse, .cosine),
    query: TermWeighting(.logarithmic, .inverse, .cosine))

  /// ntc.ntc: the textbook's TF-IDF and cosine.
  package static let ntc = WeightingScheme(
    passage: TermWeighting(.natural, .inverse, .cosine),
    query: TermWeighting(.natural, .inverse, .cosine))

  /// Lnu.ltn: pivoted unique normalisation (Singhal, Buckley and Mitra, 1996).
  package static let pivotedUnique = WeightingScheme(
    passage: TermWeighting(.averaged, .none, .pivotedUnique(slope: 0.2)),
    query: TermWeighting(.logarithmic, .inverse, .none))

  /// dtb.nnn: double logarithm and pivoted length (Singhal and others at TREC-7, 1998).
  package static let pivotedLength = WeightingScheme(
    passage: TermWeighting(.doubleLogarithmic, .none, .pivotedLength(slope: 0.2)),
    query: TermWeighting(.natural, .inverse, .none))

  /// BM25's saturated term frequency with idf (Robertson and others at TREC-3, 1994), k1 0.9 and
  /// b 0.5: the best of those tried on questions about short passages, and so the default.
  package static let saturated = WeightingScheme(
    passage: TermWeighting(.saturated(k1: 0.9, b: 0.5), .none, .none),
    query: TermWeighting(.natural, .probabilistic, .none))

  /// All schemes with their names, for comparison.
  package static let named: [(name: String, scheme: WeightingScheme)] = [
    ("ntc.ntc", .ntc), ("ltc.ltc", .ltc), ("Lnu.ltn", .pivotedUnique), ("dnb.ntn", .pivotedLength),
    ("BM25", .saturated),
  ]
}
