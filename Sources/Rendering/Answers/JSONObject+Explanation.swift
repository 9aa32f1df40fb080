package import Responder

extension JSONObject {
  /// Why a question was answered as it was, as JSON output tells it.
  package init(_ explanation: Explanation) {
    self = [
      "words": .array(
        explanation.words.map { word in
          var object: JSONObject = ["word": .string(word.text)]
          object["spelling"] = word.spelling.map { .string($0) }
          if !word.standIns.isEmpty {
            object["standIns"] = .array(word.standIns.map { .string($0) })
          }
          object["weight"] = Self.rounded(word.weight)
          switch word.match {
          case .found: object["match"] = .string("found")
          case .nearby: object["match"] = .string("nearby")
          case .missing: object["match"] = .string("missing")
          case .meaning(let standIn):
            object["match"] = .string("meaning")
            object["meaning"] = .string(standIn)
          case .concept(let name):
            object["match"] = .string("concept")
            object["concept"] = .string(name)
          }
          return .object(object)
        }),
      "confidence": Self.rounded(explanation.confidence),
      "reasons": .array(
        explanation.reasons.map { reason in
          .object(["reason": .string(reason.name), "effect": Self.rounded(reason.effect)])
        }),
    ]
  }
}
