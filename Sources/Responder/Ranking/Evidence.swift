/// What speaks for a sentence as the answer to a question; shares are of the question's weight.
struct Evidence {
  /// The share of words that the sentence has to the letter.
  var exact: Float = 0

  /// The share that only the rest of its passage has.
  var exactInPassage: Float = 0

  /// The share that only the passages around have.
  var exactAround: Float = 0

  /// The share that it meets by concept.
  var concept: Float = 0

  /// The share that only the rest of its passage meets by concept.
  var conceptInPassage: Float = 0

  /// How alike the concepts of both are, a cosine.
  var conceptLikeness: Float = 0

  /// How alike the words of both are in meaning, a cosine.
  var likeness: Float = 0

  /// The likeness of the better of its neighbours.
  var neighbourLikeness: Float = 0

  /// The share of words matched, each counted as one.
  var matchedWords: Float = 0

  /// Whether it holds what the question asks for, 0 or 1.
  var answerType: Float = 0

  /// How much it sounds like counsel, where counsel is wanted.
  var counsel: Float = 0

  /// How well it meets what the question asks to be named, 0 to 1.
  var focus: Float = 0

  /// The share of words that the sentence before has and this one names by a pronoun.
  var inherited: Float = 0

  /// The share that the sentence before meets, where the question asks what came of it.
  var sequel: Float = 0

  /// The parts that are weighed up, in the order of `partNames`.
  var parts: [Float] {
    [
      exact, exactInPassage, exactAround, concept, conceptInPassage, conceptLikeness, likeness,
      neighbourLikeness, matchedWords, answerType, counsel, focus, inherited,
      sequel,
    ]
  }

  /// The evidence weighed up.
  var score: Float {
    5.3 * exact + 4.05 * exactInPassage + 2.11 * exactAround + 7.27 * concept
      + 4.12 * conceptInPassage + 4.63 * conceptLikeness + 3.26 * likeness
      + 2.64 * neighbourLikeness + 2.48 * matchedWords + 2.16 * answerType + 3.14 * counsel
      + 1.08 * focus + 2.56 * inherited + 7.88 * sequel
  }
}
