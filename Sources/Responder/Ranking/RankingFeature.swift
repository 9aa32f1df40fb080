/// What speaks for or against a sentence as the answer to a line.
///
/// The raw values are the order of the weights in the models file. Meaning is the cosine of the
/// encoder's vectors, -1 to 1; shares of words are by weight, 0 to 1.
package enum RankingFeature: Int, CaseIterable, Sendable {
  /// How close the sentence is in meaning.
  case meaning
  /// How close the sentence before it in the passage is; the text's average where there is none.
  case meaningBefore
  /// How close the sentence after it in the passage is; the text's average where there is none.
  case meaningAfter
  /// How close the closest sentence of its passage is.
  case meaningOfPassage
  /// The share of the line's words that it has.
  case words
  /// The share of the line's words that its passage has.
  case wordsOfPassage
  /// The share of the line's names and numbers that it has.
  case names
  /// Whether it lacks a name or number of the line.
  case missingName
  /// The square root of one more than its number of words.
  case length
  /// Whether it is a question itself.
  case isQuestion
  /// Whether it leans on the sentence before it.
  case leans
  /// How close the sentence before it is, where it leans on that.
  case meaningLeanedOn
  /// The line's TF-IDF score of its passage, against that of the best one.
  case passageScore
  /// The share of the line's words that it has, times how likely the line only names a subject.
  case wordsOfSubject
  /// How close the sentence before it in the passage is, where the line asks for a reason: that often follows
  /// the fact.
  case meaningBeforeReason
}
