/// How likely a fair judge accepts the best sentence as the answer, how likely the text answers at all, and
/// what that rests on.
///
/// Fitted to graded questions on many texts.
struct Confidence {
  /// What it rests on, by `ConfidenceFeature.rawValue`.
  let features: [Float]

  private let model: ConfidenceModel
  private let likelihoods: ConfidenceModel.Likelihoods

  /// Takes what was gathered and the model that weighs it.
  init(features: [Float], model: ConfidenceModel) {
    self.features = features
    self.model = model
    likelihoods = model.likelihoods(of: features)
  }

  /// The probability that the best sentence answers, 0 to 1.
  var probability: Double { likelihoods[.best] }

  /// The probability that the text doesn't answer, 0 to 1.
  var probabilityOfSilence: Double { likelihoods[.none] }

  /// Whether the best sentence is worth saying: an honest no would be right less often.
  var isWorthSaying: Bool { probability >= Self.leastOdds * probabilityOfSilence }

  /// How much likelier an answer must be than that the text has none.
  ///
  /// At 1 most lines are met rightly; above it fewer answers are wrong and more are refused that the text
  /// has.
  static let leastOdds = 1.4

  /// What the probability is made of: each feature's name and what it adds to the logarithm of the odds,
  /// compared with a line in which it is as on average.
  var reasons: [ConfidenceReason] {
    zip(ConfidenceFeature.allCases, model.effects(of: features)).map {
      ConfidenceReason(name: $0.name, effect: $1)
    }
  }
}
