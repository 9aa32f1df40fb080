internal import Responder

/// What comes of a line that `pioneer ask` reads.
struct LineReply: Sendable {
  /// The line.
  let line: String

  /// The answer or refusal; nil for a blank line, which is passed over.
  let answer: Answer?

  /// What the answer rests on, if that was asked for.
  let explanation: Explanation?

  /// Meets a line of an input; in text a blank one is passed over.
  static func reply(to line: String, by responder: Responder, _ form: AnswerForm) -> LineReply {
    form.json || !line.allSatisfy(\.isWhitespace)
      ? reply(toQuestion: line, by: responder, form)
      : LineReply(line: line, answer: nil, explanation: nil)
  }

  /// Meets a question, even a blank one.
  static func reply(
    toQuestion line: String, by responder: Responder, _ form: AnswerForm
  ) -> LineReply {
    LineReply(
      line: line, answer: responder.answer(line, limit: form.json ? form.top : 0),
      explanation: form.explains ? responder.explanation(of: line) : nil)
  }
}

/// What is wanted of the answers of `pioneer ask`.
struct AnswerForm: Sendable {
  /// Whether each is a JSON object.
  let json: Bool

  /// How many ranked passages and sentences such an object lists.
  let top: Int

  /// Whether each comes with what it rests on.
  let explains: Bool
}
