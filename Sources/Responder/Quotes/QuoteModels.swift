package import Encoder

/// The models that tell how well a sentence serves as a quote, as they stand in a models file.
package struct QuoteModels: Sendable {
  /// By what a sentence means and what is counted in it: over a vector's components, then
  /// `QuoteFeature`, for each `Worth`.
  private let quotability: LayeredModel

  /// By what is counted alone, to choose the sentences worth a closer look: over `QuoteFeature`.
  let glance: LinearModel

  /// What a reader may call a sentence.
  ///
  /// The raw values are the order of the weights in the models file.
  private enum Worth: Int, CaseIterable {
    case bad
    case fair
    case good
  }

  /// A number that other models have another of.
  let digest: UInt64

  /// Takes the models of a models file.
  ///
  /// - Throws: `ModelFileError.incomplete` where one isn't there, or is of another version.
  package init(_ file: ModelFile) throws(ModelFileError) {
    let features = QuoteFeature.allCases.count
    quotability = try file.layeredModel(
      "quotability", features: file.shape.width + features, classes: Worth.allCases.count)
    glance = try file.linearModel("quote-glance", features: features)
    let numbers = quotability.numbers + glance.weights + [glance.bias]
    digest = numbers.reduce(file.digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }) {
      SeededGenerator.mix($0 ^ UInt64($1.bitPattern))
    }
  }

  /// How well a sentence serves as a quote.
  ///
  /// - Returns: 0 to 1, about what a reader would say of it who calls a good one 1, a fair one a half
  ///   and others 0.
  /// - Complexity: That of `LayeredModel.shares(of:)`.
  func score(_ vector: SentenceVector, _ features: QuoteFeatures) -> Double {
    let shares = quotability.shares(of: vector.numbers + features.values)
    let score = shares[Worth.good.rawValue] + shares[Worth.fair.rawValue] / 2
    // To a thousandth, so that no machine's rounding shows.
    return (score * 1000).rounded() / 1000
  }
}
