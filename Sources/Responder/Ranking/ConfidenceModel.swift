/// What each part of a confidence counts.
///
/// Fitted to question files and to dialogues by logistic regression; the weight of an absent relative,
/// whom no right answer was about, is set.
struct ConfidenceModel {
  /// The logarithm of the odds where nothing speaks for or against.
  let bias: Double

  /// What each part adds to it, times the part, in the order of `Confidence.Part`'s cases.
  private let weights: [Float]

  /// What a part adds to the logarithm of the odds, times the part.
  func weight(of part: Confidence.Part) -> Float { weights[part.rawValue] }

  /// For a question that stands by itself.
  static let alone = ConfidenceModel(
    bias: -0.57,
    weights: [
      0.48, 3.06, 2.43, -1.07, -0.05, -1.15, -2.2, -1.38, -0.93, -0.51, -2.23, -5.13, 0.05, -0.13,
      -0.42, -0.84, 0, -6,
    ])

  /// For a turn that follows others.
  static let followingUp = ConfidenceModel(
    bias: 0.68,
    weights: [
      2.17, 1.16, 0, -0.64, 0, -4.51, -2.01, -1.82, -0.88, 0, -2.89, -6.2, 0, 0, 0, 0, -2.59,
      -6,
    ])
}
