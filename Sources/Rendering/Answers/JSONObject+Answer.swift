package import Narrative
package import Responder

extension JSONObject {
  /// An answer as a line of JSON output.
  ///
  /// - Parameters:
  ///   - answer: The answer or refusal.
  ///   - narrative: The narrative it comes from.
  package init(_ answer: Answer, of narrative: Narrative) {
    self = [
      "question": .string(answer.question),
      "answered": .bool(answer.isAnswered),
      "reply": .string(answer.reply(from: narrative)),
      "answer": .string(answer.words),
      "kind": .string(Self.kind(of: answer)),
    ]
    if case .refused(let reason) = answer.outcome { self["reason"] = .string(reason.rawValue) }
    self["confidence"] = Self.rounded(answer.confidence)
    self["quotes"] = .array(
      answer.quotes.map {
        .object(JSONObject(sentence: $0.sentence, of: narrative, withTitle: true, score: $0.score))
      })
    self["sentences"] = .array(
      answer.sentences.map {
        .object(JSONObject(sentence: $0.sentence, of: narrative, score: $0.score))
      })
    self["passages"] = .array(
      answer.passages.map {
        .object(JSONObject(passage: $0.passage, of: narrative, score: $0.score))
      })
  }

  /// What the line was, as the JSON output names it.
  private static func kind(of answer: Answer) -> String {
    switch answer.kind {
    case .about, .subject, .gibberish: "question"
    case .counsel: "counsel"
    case .reaction: "reaction"
    case .task: "task"
    case .world: "world"
    case .distress: "distress"
    case .greeting, .wellBeing, .thanks, .farewell, .authenticity, .maker, .name, .help:
      "small_talk"
    }
  }
}
