internal import Retrieval

/// What a sentence is about and what it is like, as far as ranking asks.
final class SentenceProfile {
  /// The stems of its words in order, by their numbers in the story.
  let stems: [Int32]

  /// The concepts it touches, with how surely it does, by their numbers.
  let concepts: [(concept: Int, weight: Float)]

  /// Where its words point on average, of length 1, or of none if no word has a vector.
  private(set) lazy var vector = knowledge.vector(of: words)

  /// What it is like.
  private(set) lazy var traits = SentenceTraits(
    SentenceWords(text: text, tokens: tokens), isEnglish: knowledge.isEnglish)

  private let text: String
  private let tokens: [Token]
  private let words: [WordKnowledge.Word]
  private let knowledge: WordKnowledge

  /// Whether it is English.
  var isEnglish: Bool { knowledge.isEnglish }

  /// Takes what is known of a sentence; the rest is found when it is asked for.
  init(
    stems: [Int32], concepts: [(concept: Int, weight: Float)], text: String, tokens: [Token],
    words: [WordKnowledge.Word], knowledge: WordKnowledge
  ) {
    self.stems = stems
    self.concepts = concepts
    self.text = text
    self.tokens = tokens
    self.words = words
    self.knowledge = knowledge
  }

  /// How well the sentence holds a word: the greatest weight of those forms of it that stand in it.
  func match(_ forms: [(stem: Int32, weight: Float)]) -> Float {
    var best: Float = 0
    for form in forms where form.weight > best && stems.contains(form.stem) { best = form.weight }
    return best
  }

  /// How surely the sentence touches a concept; 0 if it doesn't.
  func weight(of concept: Int) -> Float {
    for own in concepts where own.concept == concept { return own.weight }
    return 0
  }

  /// How well the sentence treats some concepts: the greatest product of both weights.
  func match(_ wanted: [(concept: Int, weight: Float)]) -> Float {
    wanted.reduce(0) { max($0, $1.weight * weight(of: $1.concept)) }
  }
}
