import Files
import Testing
import Weighting

/// Formulas against figures worked out by hand.
@Suite struct TermWeightingTests {
  private static let average = UnitLengths(
    relativeLength: 1, relativeUniqueCount: 1, averageCount: 1)

  @Test(
    arguments: [
      (TermWeighting.TermFrequency.natural, 3, 3), (.logarithmic, 1, 1),
      (.logarithmic, 2, 1.693147),
      (.logarithmic, 10, 3.302585), (.doubleLogarithmic, 1, 1), (.doubleLogarithmic, 2, 1.526589),
      (.averaged, 2, 1.693147), (.saturated(k1: 1.2, b: 0.75), 1, 1),
      (.saturated(k1: 1.2, b: 0.75), 2, 1.375), (.saturated(k1: 1.2, b: 0.75), 1_000_000, 2.2),
      (.saturated(k1: 0, b: 0.5), 7, 1),
    ] as [(TermWeighting.TermFrequency, Double, Double)])
  func `counts become weights`(
    frequency: TermWeighting.TermFrequency, count: Double, expected: Double
  ) {
    let weighting = TermWeighting(frequency, .none, .none)
    let weight = weighting.termFrequencyWeight(count: count, unit: Self.average)
    #expect(abs(weight - expected) < 0.00001)
  }

  @Test func `an averaged count is measured against those of its unit`() {
    let unit = UnitLengths(relativeLength: 1, relativeUniqueCount: 1, averageCount: 2)
    let weighting = TermWeighting(.averaged, .none, .none)
    #expect(abs(weighting.termFrequencyWeight(count: 2, unit: unit) - 1) < 1e-9)
    #expect(abs(weighting.termFrequencyWeight(count: 1, unit: unit) - 0.590616) < 0.00001)
  }

  @Test func `a saturated count is worth less in a long unit`() {
    // k1 = 1.2, b = 0.75, a unit twice as long as the average: 2 · 2.2 / (2 + 1.2 · 1.75).
    let long = UnitLengths(relativeLength: 2, relativeUniqueCount: 1, averageCount: 1)
    let weighting = TermWeighting(.saturated(k1: 1.2, b: 0.75), .none, .none)
    #expect(abs(weighting.termFrequencyWeight(count: 2, unit: long) - 1.073171) < 0.00001)
  }

  @Test(
    arguments: [
      (TermWeighting.DocumentFrequency.none, 3, 10, 1), (.inverse, 1, 10, 2.397895),
      (.inverse, 10, 10, 0.095310), (.inverse, 0, 10, 2.397895),
      // ln(1 + 9.5 / 1.5), ln(1 + 0.5 / 10.5), ln(1 + 10.5 / 0.5).
      (.probabilistic, 1, 10, 1.992430), (.probabilistic, 10, 10, 0.046520),
      (.probabilistic, 0, 10, 3.091042),
    ] as [(TermWeighting.DocumentFrequency, Int, Int, Double)])
  func `rarity becomes weight`(
    rarity: TermWeighting.DocumentFrequency, frequency: Int, total: Int, expected: Double
  ) {
    let weighting = TermWeighting(.natural, rarity, .none)
    let weight = weighting.documentFrequencyWeight(frequency: frequency, total: total)
    #expect(abs(weight - expected) < 0.00001)
  }

  @Test(
    arguments: [
      (TermWeighting.Normalization.none, 1), (.cosine, 5), (.pivotedUnique(slope: 0.25), 1.25),
      (.pivotedLength(slope: 0.2), 0.9),
    ] as [(TermWeighting.Normalization, Double)])
  func `length is divided out`(normalization: TermWeighting.Normalization, expected: Double) {
    let unit = UnitLengths(relativeLength: 0.5, relativeUniqueCount: 2, averageCount: 1)
    let weighting = TermWeighting(.natural, .none, normalization)
    #expect(abs(weighting.normalizer(sumOfSquares: 25, unit: unit) - expected) < 1e-9)
  }

  /// Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), figures 6.12 and
  /// 6.13: three novels by their counts of "affection", "jealous" and "gossip".
  @Test func `cosines of counts are those of the textbook`() {
    let novels = [[115, 10, 2], [58, 7, 0], [20, 11, 6]].map { counts in
      zip(["affection", "jealous", "gossip"], counts)
        .flatMap { Array(repeating: $0, count: $1) }
    }
    let counts = TermWeighting(.natural, .none, .cosine)
    let units = WeightedUnits(
      units: novels, scheme: WeightingScheme(passage: counts, query: counts))
    let senseAndSensibility = ["affection": 115.0, "jealous": 10, "gossip": 2]
    let scores = units.scores(senseAndSensibility)
    for (score, expected) in zip(scores, [1, 0.999, 0.888]) {
      #expect(abs(score - expected) < 0.001)
    }
    let affection = units.scores(["affection": 1])
    for (score, expected) in zip(affection, [0.996, 0.993, 0.847]) {
      #expect(abs(score - expected) < 0.001)
    }
  }

  @Test func `schemes have names of their own`() {
    #expect(Set(WeightingScheme.named.map(\.name)).count == WeightingScheme.named.count)
    #expect(WeightingScheme.named.contains { $0.scheme == .saturated })
  }
}
