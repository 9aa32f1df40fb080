/// A sentence that may answer, with what speaks for it.
struct Candidate {
  /// The sentence's number in the narrative.
  let sentence: Int

  /// What speaks for it, by `RankingFeature.rawValue`.
  let features: [Float]

  /// What speaks for it besides, by `TurnFeature.rawValue`; none for a line that stands by itself.
  var turnFeatures: [Float] = []

  /// How well it answers; only differences between the candidates of one line count.
  var score: Float

  /// One of the features.
  subscript(feature: RankingFeature) -> Float { features[feature.rawValue] }
}
