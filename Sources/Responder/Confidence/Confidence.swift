internal import Encoder

/// How likely a fair judge accepts the best sentence as the answer, and what that rests on.
///
/// A logistic model, fitted to graded questions on many texts.
struct Confidence {
  /// What it rests on, by `ConfidenceFeature.rawValue`.
  let features: [Float]

  private let model: LinearModel

  /// Takes what was gathered and the model that weighs it.
  init(features: [Float], model: LinearModel) {
    self.features = features
    self.model = model
  }

  /// The probability, 0 to 1.
  var probability: Double { StableExponential.logistic(Double(model.value(features))) }

  /// What the probability is made of: each feature's name and what it adds to the logarithm of the
  /// odds.
  var reasons: [ConfidenceReason] {
    ConfidenceFeature.allCases.map { feature in
      ConfidenceReason(
        name: feature.name,
        effect: Double(model.weights[feature.rawValue] * features[feature.rawValue]))
    }
  }
}
