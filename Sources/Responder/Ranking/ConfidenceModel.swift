/// What each part of a confidence counts.
///
/// Fitted to question files and to dialogues by logistic regression.
struct ConfidenceModel {
  /// The logarithm of the odds where nothing speaks for or against.
  let bias: Double

  /// What each part adds to it, times the part, in the order of `Confidence.Part`'s cases.
  private let weights: [Float]

  /// What a part adds to the logarithm of the odds, times the part.
  func weight(of part: Confidence.Part) -> Float { weights[part.rawValue] }

  /// For a question that stands by itself.
  static let alone = ConfidenceModel(
    bias: -0.75,
    weights: [
      0.39, 2.95, 1.88, -0.86, -0.02, -1.07, -2.07, -1.24, -0.85, -0.65, -1.9, -4.99, 0.07, -0.14,
      -0.49, -0.85, 0,
    ])

  /// For a turn that follows others.
  static let followingUp = ConfidenceModel(
    bias: 0.37,
    weights: [
      1.81, 1.43, 0, -0.39, 0, -4.63, -1.76, -1.65, -0.88, 0, -1.94, -6.12, 0, 0, 0, 0, -2.23,
    ])
}
