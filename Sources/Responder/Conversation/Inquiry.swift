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

  /// What it leans on, if anything.
  var link: TopicLink?

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
}
