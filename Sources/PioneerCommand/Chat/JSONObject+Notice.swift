internal import Rendering

extension JSONObject {
  /// Words of the chat about itself, in the shape of an answer.
  ///
  /// - Parameters:
  ///   - text: What the chat says.
  ///   - line: What was typed.
  init(notice text: String, to line: String) {
    self = [
      "question": .string(line), "answered": .bool(false), "reply": .string(text),
      "answer": .string(""), "kind": .string("command"), "reason": .string("command"),
      "confidence": .number(0), "quotes": .array([]), "sentences": .array([]),
      "passages": .array([]),
    ]
  }
}
