/// Units with the weights of their terms by a scheme, whose scores are worked out one by one, without an
/// index.
package struct WeightedUnits {
  private let scheme: WeightingScheme
  private let frequencies: [String: Int]
  private let weights: [[String: Double]]

  /// Weighs units.
  ///
  /// - Parameters:
  ///   - units: The terms of each unit, repeats included.
  ///   - scheme: How terms are weighted.
  package init(units: [[String]], scheme: WeightingScheme) {
    self.scheme = scheme
    let averageLength = Self.average(units.map(\.count))
    let averageUniqueCount = Self.average(units.map { Set($0).count })
    let frequencies = Dictionary(
      units.flatMap { Set($0).map { ($0, 1) } }, uniquingKeysWith: +)
    self.frequencies = frequencies
    weights = units.map { unit in
      let counts = Dictionary(unit.map { ($0, 1) }, uniquingKeysWith: +)
      let lengths = UnitLengths(
        relativeLength: Double(unit.count) / averageLength,
        relativeUniqueCount: Double(counts.count) / averageUniqueCount,
        averageCount: counts.isEmpty ? 1 : Double(unit.count) / Double(counts.count))
      var weights: [String: Double] = [:]
      for (term, count) in counts {
        weights[term] =
          scheme.passage.termFrequencyWeight(count: Double(count), unit: lengths)
          * scheme.passage.documentFrequencyWeight(
            frequency: frequencies[term] ?? 0, total: units.count)
      }
      let squares = weights.values.reduce(0) { $0 + $1 * $1 }
      let length = scheme.passage.normalizer(sumOfSquares: squares, unit: lengths)
      return weights.mapValues { $0 / length }
    }
  }

  /// The score of every unit for a query, 0 where they share nothing.
  ///
  /// - Parameter query: The terms with the number of times each is asked for.
  package func scores(_ query: [String: Double]) -> [Double] {
    let wanted = queryWeights(query)
    return weights.map { unit in wanted.reduce(0) { $0 + (unit[$1.key] ?? 0) * $1.value } }
  }

  private func queryWeights(_ query: [String: Double]) -> [String: Double] {
    let single = UnitLengths(relativeLength: 1, relativeUniqueCount: 1, averageCount: 1)
    var wanted: [String: Double] = [:]
    for (term, count) in query {
      let whole = scheme.query.termFrequencyWeight(count: max(count, 1), unit: single)
      wanted[term] =
        whole * min(count, 1)
        * scheme.query.documentFrequencyWeight(
          frequency: frequencies[term] ?? 0, total: weights.count)
    }
    let squares = wanted.values.reduce(0) { $0 + $1 * $1 }
    let length = scheme.query.normalizer(sumOfSquares: squares, unit: single)
    return wanted.mapValues { $0 / length }
  }

  /// At least 1, for a collection of next to nothing.
  private static func average(_ counts: [Int]) -> Double {
    max(Double(counts.reduce(0, +)) / Double(max(counts.count, 1)), 1)
  }
}
