import Testing

@testable import Responder

/// What becomes of a line, told from the features of its best sentence.
@Suite struct ConfidenceTests {
  private static let features = ConfidenceFeature.allCases.count
  private static let nothing = [Float](repeating: 0, count: features)

  /// The features where only one isn't 0.
  private static func only(_ feature: ConfidenceFeature, _ value: Float) -> [Float] {
    var features = nothing
    features[feature.rawValue] = value
    return features
  }

  /// A model in which one feature speaks for the best sentence, and a hidden unit for none where that
  /// feature is below its mean.
  private static let numbers: [Float] =
    only(.meaning, 0.5) + [Float](repeating: 2, count: features)
    + only(.meaning, 3) + [0] + nothing + [-1] + nothing + [0]
    + only(.meaning, -4) + [0]
    + [0, 0] + [0, 0] + [1, 0]

  private func confidence(meaning: Float) throws -> Confidence {
    Confidence(
      features: Self.only(.meaning, meaning),
      model: try #require(ConfidenceModel(Self.numbers)))
  }

  @Test func `the outcomes' likelihoods are the softmax of their sums`() throws {
    // The feature is 1 standard deviation above its mean: sums of 3, -1 and 0.
    let found = try confidence(meaning: 2.5)
    #expect(abs(found.probability - 0.936_2) < 0.001)
    #expect(abs(found.probabilityOfSilence - 0.046_6) < 0.001)
  }

  @Test func `a hidden unit counts above 0 alone`() throws {
    // 1 below: sums of -3, -1, and 4 by the unit.
    let found = try confidence(meaning: -1.5)
    #expect(abs(found.probabilityOfSilence - 0.992_4) < 0.001)
    #expect(found.probability < 0.001)
  }

  @Test(arguments: [(Float(2.5), true), (0.9, true), (0.3, false), (-1.5, false)])
  func `an answer is worth saying where it is likelier than that there is none`(
    meaning: Float, isWorthSaying: Bool
  ) throws {
    let found = try confidence(meaning: meaning)
    #expect(found.isWorthSaying == isWorthSaying)
    #expect(
      found.isWorthSaying
        == (found.probability >= Confidence.leastOdds * found.probabilityOfSilence))
  }

  @Test func `a reason is what a feature adds to the odds that it has on average`() throws {
    let reasons = try confidence(meaning: 2.5).reasons
    // The logarithm of the odds of 0.9362, less that of 0.4223 where all sums are as on average.
    #expect(abs(reasons[ConfidenceFeature.meaning.rawValue].effect - 2.999) < 0.01)
    #expect(reasons.filter { $0.effect != 0 }.count == 1)
    #expect(Set(reasons.map(\.name)).count == Self.features)
  }

  @Test func `numbers that are no model are refused`() {
    var flat = Self.numbers
    flat[Self.features] = 0
    for numbers in [[], Self.numbers + [0], Array(Self.numbers.dropLast()), flat] {
      #expect(ConfidenceModel(numbers) == nil)
    }
  }
}
