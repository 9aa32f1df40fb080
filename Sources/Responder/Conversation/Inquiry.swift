internal import Narrative

/// A question with what it takes from those before it.
struct Inquiry {
  /// The question as it was put.
  let own: Question

  /// The question as it is understood.
  var question: Question

  /// The question that the evidence is judged by.
  var judged: Question

  /// Whether the question has no words of its own that mean something, as "Why?" has none.
  var isBare = false

  /// How it hangs on the question before, if it does.
  var link: TopicLink?

  /// What is added to the scores of sentences near the last answer, and taken from those said.
  var bonus: [Int: Float] = [:]

  /// The sentences not to be said again.
  var said: Set<Int> = []

  /// The least confidence, where the user asks to hear more of the same.
  var leastConfidence = 0.0

  /// Takes a question that stands by itself.
  init(_ question: Question) {
    own = question
    self.question = question
    judged = question
  }

  /// The passages of the sentences that are favoured.
  func nearbyPassages(in narrative: Narrative) -> [Int] {
    bonus.keys.map { narrative.sentences[$0].passage }
  }
}
