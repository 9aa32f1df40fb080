/// A word or a phrase of a question, with what in a sentence would meet it.
struct QuestionUnit {
  /// The word, or the words of the phrase.
  let text: String

  /// How it was written, where that was taken for a slip.
  var spelling: String?

  /// Whether it is a word; else it is a phrase that stands for concepts.
  let isWord: Bool

  /// How much it matters.
  let weight: Float

  /// The stems that meet it to the letter, by their numbers in the story, with how well.
  let forms: [(stem: Int32, weight: Float)]

  /// The concepts it stands for itself.
  let concepts: [(concept: Int, weight: Float)]

  /// Those concepts and the ones near them, weighted by how rare they are in the story.
  let expandedConcepts: [(concept: Int, weight: Float)]

  /// Whether it is somebody's or something's name.
  let isName: Bool

  /// Whether it only carries the question.
  let isGeneric: Bool

  /// Whether it is what the question asks to be named.
  var isFocus = false

  /// The number of its vector, where its meaning counts.
  let vector: Int?

  /// The better known words that stand in for it, where the lexicon doesn't know it.
  var standIns: [String] = []

  /// How surely those are what is meant, 1 where nothing stands in.
  var certainty: Float = 1

  /// Whether the story has it to the letter.
  var isInStory: Bool { !forms.isEmpty && standIns.isEmpty }
}
