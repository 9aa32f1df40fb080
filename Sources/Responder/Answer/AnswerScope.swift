/// What a line calls for, as far as it tells how much an answer should say.
struct AnswerScope: Equatable {
  /// How likely it is a plea for counsel, 0 to 1.
  var counsel: Float = 0

  /// How likely it only names a subject, 0 to 1.
  var subject: Float = 0

  /// Whether it asks for a definite fact.
  var asksFact = false

  /// Whether it asks for a reason.
  var asksReason = false
}
