internal import Narrative

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

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

  /// A confidence, a little higher for a question that follows from the last answer.
  func adjusted(_ probability: Double) -> Double {
    guard !bonus.isEmpty, probability > 0, probability < 1 else {
      return max(probability, leastConfidence)
    }
    if leastConfidence > 0 { return max(probability, leastConfidence) }
    let odds = probability / (1 - probability) * exp(0.5)
    return odds / (1 + odds)
  }
}
