/// What tells, besides its vector, whether a turn leans on those before it.
///
/// The raw values are the order of the weights in the models file, after those of the vector's
/// components.
package enum LeaningFeature: Int, CaseIterable, Sendable {
  /// The square root of its number of words.
  case length
  /// The number of its words that say something, 6 at most.
  case terms
  /// How close the best sentence is in meaning to the turn alone.
  case meaningAlone
  /// How much closer the best sentence is to the turn with the line before it.
  case gain
  /// How close the turn is in meaning to the line before it.
  case likenessToLine
  /// Whether nothing was answered yet.
  case isUnanswered
}
