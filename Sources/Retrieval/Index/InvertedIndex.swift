package import Narrative

/// A vector-space index: for each term the units (passages or sentences) it stands in, with weights.
///
/// It is in memory, or in a file that is read as far as a search needs it.
package struct InvertedIndex: Sendable {
  /// A term in a unit.
  struct Posting: Sendable {
    /// The unit's index.
    let unit: Int32

    /// The term's weight in the unit, all but what the query brings.
    let weight: Float
  }

  /// How terms are weighted.
  package let scheme: WeightingScheme

  /// The number of units.
  package let unitCount: Int

  private enum Storage: Sendable {
    case memory(termNumbers: [String: Int], postings: [[Posting]])
    case stored(StoredIndex)
  }

  private let storage: Storage

  /// Indexes units.
  ///
  /// - Parameters:
  ///   - units: The terms of each unit, repeats included.
  ///   - scheme: How terms are weighted.
  /// - Complexity: O(n) in the number of terms of all units.
  package init(units: [[String]], scheme: WeightingScheme = .saturated) {
    self.scheme = scheme
    unitCount = units.count
    var builder = PostingsBuilder()
    for unit in units { builder.append(unit) }
    storage = .memory(
      termNumbers: builder.termNumbers, postings: builder.weighted(by: scheme.passage))
  }

  /// Takes the index of the passages of an index file, without reading it yet.
  ///
  /// - Returns: Nil if the file has none.
  /// - Complexity: O(1).
  package init?(_ file: SectionFile) {
    guard let stored = StoredIndex(file) else { return nil }
    scheme = .saturated
    unitCount = stored.passageCount
    storage = .stored(stored)
  }

  /// The number of units a term stands in; 0 for one that isn't there.
  package func documentFrequency(of term: String) -> Int {
    switch storage {
    case .memory(let termNumbers, let postings): termNumbers[term].map { postings[$0].count } ?? 0
    case .stored(let index): index.passageCount(of: term)
    }
  }

  /// The rarity of a term as the scheme's query side weighs it.
  package func inverseDocumentFrequency(of term: String) -> Double {
    scheme.query.documentFrequencyWeight(
      frequency: documentFrequency(of: term), total: unitCount)
  }

  /// All terms, in no order.
  ///
  /// - Complexity: O(n) in their number.
  package var terms: some Collection<String> {
    switch storage {
    case .memory(let termNumbers, _): Array(termNumbers.keys)
    case .stored(let index): index.allTerms
    }
  }

  /// The best units for a query.
  ///
  /// - Parameters:
  ///   - query: The terms with the number of times each is asked for; parts of 1 are fine.
  ///   - limit: The most units wanted.
  /// - Returns: Units that share a term with the query, the best first; equal scores in the order
  ///   of the units.
  /// - Complexity: O(p + u log k) in the postings of the query's terms, the units they name and the
  ///   limit; in a file usually a small part of that.
  package func search(_ query: [String: Double], limit: Int) -> [ScoredUnit] {
    if case .stored(let index) = storage { return index.search(weights(of: query), limit: limit) }
    let scores = scores(query)
    var best = TopUnits(limit: limit)
    for (unit, score) in scores.enumerated() where score > 0 {
      best.insert(ScoredUnit(unit: unit, score: Double(score)))
    }
    return best.sorted()
  }

  /// The score of every unit for a query, 0 where they share nothing.
  ///
  /// - Complexity: O(p + u) in the postings of the query's terms and all units.
  package func scores(_ query: [String: Double]) -> [Float] {
    switch storage {
    case .memory(let termNumbers, let postings):
      scores(query, termNumbers: termNumbers, postings: postings)
    case .stored(let index): index.scores(weights(of: query))
    }
  }

  private func scores(
    _ query: [String: Double], termNumbers: [String: Int], postings: [[Posting]]
  ) -> [Float] {
    var scores = [Float](repeating: 0, count: unitCount)
    for (term, weight) in weights(of: query) {
      guard let number = termNumbers[term] else { continue }
      let weight = Float(weight)
      for posting in postings[number] { scores[Int(posting.unit)] += posting.weight * weight }
    }
    return scores
  }

  /// What each term of a query adds to the score of a unit.
  ///
  /// - Returns: The terms that the unit has, the strongest first.
  package func explanation(of unit: Int, for query: [String: Double]) -> [TermContribution] {
    let weights = weights(of: query)
    let contributions: [TermContribution] =
      switch storage {
      case .stored(let index): index.contributions(to: unit, of: weights)
      case .memory(let termNumbers, let postings):
        weights.compactMap { term, weight in
          guard let number = termNumbers[term],
            let posting = postings[number].first(where: { $0.unit == Int32(unit) })
          else { return nil }
          return TermContribution(term: term, score: Double(posting.weight) * weight)
        }
      }
    return contributions.sorted { ($1.score, $0.term) < ($0.score, $1.term) }
  }

  /// The query's terms with their weights, in a stable order so that sums never differ by rounding.
  private func weights(of query: [String: Double]) -> [(term: String, weight: Double)] {
    let weighting = scheme.query
    let lengths = UnitLengths(relativeLength: 1, relativeUniqueCount: 1, averageCount: 1)
    var weights: [(term: String, weight: Double)] = []
    for (term, count) in query.sorted(by: { $0.key < $1.key }) where count > 0 {
      // A logarithm of a part of 1 would turn the weight round.
      let whole = weighting.termFrequencyWeight(count: max(count, 1), unit: lengths)
      weights.append((term, whole * min(count, 1) * inverseDocumentFrequency(of: term)))
    }
    let squares = weights.reduce(0) { $0 + $1.weight * $1.weight }
    let normalizer = weighting.normalizer(sumOfSquares: squares, unit: lengths)
    return weights.map { ($0.term, $0.weight / normalizer) }
  }
}
