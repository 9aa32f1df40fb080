internal import Narrative

/// What else speaks for a sentence where a turn is read in the light of those before it.
///
/// The raw values are the order of the weights in the models file, after those of `RankingFeature`.
package enum TurnFeature: Int, CaseIterable, Sendable {
  /// How close the sentence is in meaning to the turn alone.
  case meaningAlone
  /// How close it is in meaning to the best sentence of the last answer.
  case likenessToAnswer
  /// Whether it was the best sentence of the last answer.
  case isSame
  /// Whether it was said beside that.
  case isInAnswer
  /// Whether it was said before.
  case isSaid
  /// Whether it is the next sentence of the passage.
  case isNext
  /// Whether it stands further on in the passage.
  case isLater
  /// Whether it stands before in the passage.
  case isEarlier
  /// Whether it stands in the next passage.
  case isInNextPassage
  /// Whether it stands in the passage before.
  case isInPassageBefore
  /// Whether it stands in the second to fourth passage on.
  case isFurtherOn

  /// The passages around the last answer whose sentences are ranked whatever their words.
  static let reach = -1...4

  /// What speaks for a sentence by its place to the last answer and what was said.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - meaningAlone: How close it is in meaning to the turn alone.
  ///   - likenessToAnswer: How close it is in meaning to the last answer.
  static func features(
    of sentence: Int, meaningAlone: Float, likenessToAnswer: Float, in context: Context,
    of narrative: Narrative
  ) -> [Float] {
    var features = [Float](repeating: 0, count: allCases.count)
    func flag(_ feature: TurnFeature, _ isTrue: Bool) {
      features[feature.rawValue] = isTrue ? 1 : 0
    }
    features[TurnFeature.meaningAlone.rawValue] = meaningAlone
    features[TurnFeature.likenessToAnswer.rawValue] = likenessToAnswer
    flag(.isSaid, context.said.contains(sentence))
    guard let best = context.best else { return features }
    flag(.isSame, sentence == best)
    flag(.isInAnswer, sentence != best && context.answer.contains(sentence))
    let distance = narrative.sentences[sentence].passage - narrative.sentences[best].passage
    flag(.isNext, distance == 0 && sentence == best + 1)
    flag(.isLater, distance == 0 && sentence > best + 1)
    flag(.isEarlier, distance == 0 && sentence < best)
    flag(.isInNextPassage, distance == 1)
    flag(.isInPassageBefore, distance == -1)
    flag(.isFurtherOn, (2...reach.upperBound).contains(distance))
    return features
  }
}
