@testable import Retrieval

/// The scores of every unit worked out one by one, without an index.
struct ReferenceScores {
  let units: [[String]]
  let scheme: WeightingScheme
  private let averageLength: Double
  private let averageUniqueCount: Double

  init(units: [[String]], scheme: WeightingScheme) {
    self.units = units
    self.scheme = scheme
    averageLength = Self.average(units.map(\.count))
    averageUniqueCount = Self.average(units.map { Set($0).count })
  }

  func scores(_ query: [String: Double]) -> [Double] {
    let weights = queryWeights(query)
    return units.map { unit in
      let unitWeights = self.weights(of: unit)
      return weights.reduce(0) { $0 + (unitWeights[$1.key] ?? 0) * $1.value }
    }
  }

  private func queryWeights(_ query: [String: Double]) -> [String: Double] {
    let single = UnitLengths(relativeLength: 1, relativeUniqueCount: 1, averageCount: 1)
    var weights: [String: Double] = [:]
    for (term, count) in query {
      let whole = scheme.query.termFrequencyWeight(count: max(count, 1), unit: single)
      weights[term] = whole * min(count, 1) * rarity(term, scheme.query)
    }
    let squares = weights.values.reduce(0) { $0 + $1 * $1 }
    let length = scheme.query.normalizer(sumOfSquares: squares, unit: single)
    return weights.mapValues { $0 / length }
  }

  private func weights(of unit: [String]) -> [String: Double] {
    let counts = Dictionary(unit.map { ($0, 1) }, uniquingKeysWith: +)
    let lengths = UnitLengths(
      relativeLength: Double(unit.count) / averageLength,
      relativeUniqueCount: Double(counts.count) / averageUniqueCount,
      averageCount: counts.isEmpty ? 1 : Double(unit.count) / Double(counts.count))
    var weights: [String: Double] = [:]
    for (term, count) in counts {
      weights[term] =
        scheme.passage.termFrequencyWeight(count: Double(count), unit: lengths)
        * rarity(term, scheme.passage)
    }
    let squares = weights.values.reduce(0) { $0 + $1 * $1 }
    let length = scheme.passage.normalizer(sumOfSquares: squares, unit: lengths)
    return weights.mapValues { $0 / length }
  }

  private func rarity(_ term: String, _ weighting: TermWeighting) -> Double {
    weighting.documentFrequencyWeight(
      frequency: units.count { $0.contains(term) }, total: units.count)
  }

  /// At least 1, for a collection of next to nothing.
  private static func average(_ counts: [Int]) -> Double {
    max(Double(counts.reduce(0, +)) / Double(max(counts.count, 1)), 1)
  }
}
