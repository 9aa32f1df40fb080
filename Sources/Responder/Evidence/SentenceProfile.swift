internal import Retrieval

/// What a sentence is about and what it is like, as far as ranking asks.
struct SentenceProfile {
  /// The stems of its words in order, by their numbers in the story.
  let stems: [Int32]

  /// The concepts it touches, with how surely it does.
  let concepts: [Int: Float]

  /// Where its words point on average, of length 1, or of none if no word has a vector.
  let vector: [Float]

  /// What it is like.
  let traits: SentenceTraits

  /// How well the sentence holds a word: the greatest weight of those forms of it that stand in it.
  func match(_ forms: [(stem: Int32, weight: Float)]) -> Float {
    var best: Float = 0
    for form in forms where form.weight > best && stems.contains(form.stem) { best = form.weight }
    return best
  }

  /// How well the sentence treats some concepts: the greatest product of both weights.
  func match(_ wanted: [(concept: Int, weight: Float)]) -> Float {
    wanted.reduce(0) { max($0, $1.weight * (concepts[$1.concept] ?? 0)) }
  }
}
