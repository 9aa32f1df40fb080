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

  /// Whether it opens with a word that points back, 0 or 1.
  var opensWithPronoun: Float = 0

  /// The evidence weighed up.
  var score: Float {
    4.09 * exact + 2.46 * exactInPassage + 1.97 * exactAround + 5.32 * concept
      + 1.56 * conceptInPassage + 6.03 * conceptLikeness + 3.46 * likeness
      + 1.8 * neighbourLikeness + 3.29 * matchedWords + 2.31 * answerType + 3.09 * counsel
      - 0.81 * opensWithPronoun
  }
}
