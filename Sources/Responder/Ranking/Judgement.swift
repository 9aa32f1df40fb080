/// How likely the best candidate is an answer, and what that rests on.
struct Judgement {
  /// The probability, 0 to 1.
  let probability: Double

  /// What made it.
  let reasons: [Explanation.Reason]
}
