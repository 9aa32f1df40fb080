/// What speaks for or against showing another sentence beside the best one.
///
/// The raw values are the order of the weights in the models file.
package enum CompanyFeature: Int, CaseIterable, Sendable {
  /// How far its score is below that of the best sentence.
  case scoreBelowBest
  /// How likely it is the best, given the scores of all candidates.
  case share
  /// How likely the best one is.
  case shareOfBest
  /// How close it is to the line in meaning.
  case meaning
  /// How close it is to the best sentence in meaning.
  case likenessToBest
  /// Whether it follows the best sentence in the passage.
  case isNext
  /// Whether it is the next but one.
  case isNextButOne
  /// Whether it stands right before the best sentence in the passage.
  case isPrevious
  /// Whether it stands in the same passage.
  case isInPassage
  /// Whether it follows the best sentence and leans on it.
  case leansOnBest
  /// Whether the best sentence leans on it.
  case bestLeansOnIt
  /// Whether it leans on a sentence that isn't the best one.
  case leansElsewhere
  /// The share of the line's words that it has.
  case words
  /// The square root of its number of words.
  case length
  /// The square root of the best sentence's number of words.
  case lengthOfBest
  /// Whether the line is a plea for counsel, 0 to 1.
  case isCounsel
  /// Whether the line only names a subject, 0 to 1.
  case isSubject
  /// Whether the line asks for a definite fact.
  case asksFact
  /// Whether it follows the best sentence in the passage and the line asks for a reason.
  case mayGiveReason
  /// How much less close it is to the line in meaning than the best sentence.
  case meaningBelowBest
}
