package import Encoder

/// The linear models that tell how well a sentence serves as a quote, as they stand in a models file.
package struct QuoteModels: Sendable {
  /// By what a sentence means and what is counted in it: over a vector's components, then
  /// `QuoteFeature`.
  let quotability: LinearModel

  /// By what is counted alone, to choose the sentences worth a closer look: over `QuoteFeature`.
  let glance: LinearModel

  /// A number that other models have another of.
  let digest: UInt64

  /// Takes the models of a models file.
  ///
  /// - Throws: `ModelFileError.incomplete` where one isn't there, or is of another version.
  package init(_ file: ModelFile) throws(ModelFileError) {
    let features = QuoteFeature.allCases.count
    func model(_ name: String, _ count: Int) throws(ModelFileError) -> LinearModel {
      guard let numbers = file.floats(name), let model = LinearModel(numbers, count: count) else {
        throw .incomplete(model: name)
      }
      return model
    }
    quotability = try model("quotability", file.shape.width + features)
    glance = try model("quote-glance", features)
    let numbers = quotability.weights + [quotability.bias] + glance.weights + [glance.bias]
    digest = numbers.reduce(file.digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }) {
      SeededGenerator.mix($0 ^ UInt64($1.bitPattern))
    }
  }

  /// How well a sentence serves as a quote.
  ///
  /// - Returns: 0 to 1, about what a reader would say of it who calls a good one 1, a fair one a half
  ///   and others 0.
  /// - Complexity: O(n) in the numbers of a vector.
  func score(_ vector: SentenceVector, _ features: QuoteFeatures) -> Double {
    Self.score(quotability.value(vector.numbers + features.values))
  }

  /// The score of a sum of evidence, to a thousandth, so that no machine's rounding shows.
  private static func score(_ sum: Float) -> Double {
    (StableExponential.logistic(Double(sum)) * 1000).rounded() / 1000
  }
}
