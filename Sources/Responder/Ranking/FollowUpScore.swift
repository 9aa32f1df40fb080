/// Weighs up what speaks for a sentence as the answer to a turn of a conversation.
///
/// The weights were fitted to dialogues as `Evidence.score`'s are to questions; none of a word's is
/// below 0, and they stand in the order of `Evidence.parts` and of `TopicLink.Relation`'s cases.
enum FollowUpScore {
  /// The score of a sentence; differences count, not heights.
  ///
  /// - Parameters:
  ///   - own: The evidence by the turn's own question.
  ///   - context: What speaks for it besides.
  ///   - kind: How the turn leans on the one before.
  static func of(
    _ own: Evidence, _ context: ContextEvidence, _ kind: TopicLink.Kind
  ) -> Float {
    var score = sum(ownWeights, own.parts) + sum(lastWeights, context.last.parts)
    if kind == .rich { score += richShare * own.score }
    if context.isSaid { score += saidWeight }
    if let relation = context.relation { score += weights(of: kind)[relation.rawValue] }
    return score
  }

  private static let ownWeights: [Float] = [
    2.45, 0.98, 0.5, 2.31, 0.19, 4.26, 2.08, 0, 0.72, 1.4, 3.13, 0, 1.12, 2.15,
  ]

  private static let lastWeights: [Float] = [
    2.92, 2.47, 1.08, 2.38, 2.83, 1.64, 0.34, 0.97, 0, 0.45, 0, 0.81, 0, 0,
  ]

  /// What a turn's own words count besides where it has several.
  private static let richShare: Float = 0.18

  /// Somebody who asks on asks about what was said.
  private static let saidWeight: Float = 0.95

  private static func weights(of kind: TopicLink.Kind) -> [Float] {
    switch kind {
    case .poor: [1.15, 2.22, 2.43, 0.11, 1.27, 0.49, 0.57, 0.55, -0.12]
    case .rich: [0.8, 2.07, 2.28, 0.05, 1.9, 1.12, 0.57, 0.49, -0.18]
    case .sequel: [0.65, 6.17, 6.38, -1.41, 4.13, 3.35, 0.57, -0.97, -1.64]
    }
  }

  private static func sum(_ weights: [Float], _ parts: [Float]) -> Float {
    zip(weights, parts).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
