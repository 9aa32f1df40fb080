internal import Responder

/// What became of the lines so far, which decides the exit status.
struct AnswerTally: Sendable {
  /// Whether any line was more than blank.
  private(set) var anyAsked = false

  /// Whether any was answered.
  private(set) var anyAnswered = false

  /// Counts a reply.
  mutating func count(_ reply: LineReply) {
    anyAsked = anyAsked || reply.answer != nil
    anyAnswered = anyAnswered || reply.answer?.isAnswered == true
  }
}
