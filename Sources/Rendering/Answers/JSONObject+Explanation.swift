package import Responder

extension JSONObject {
  /// Why a line was answered as it was, as JSON output tells it.
  package init(_ explanation: Explanation) {
    self = [
      "words": .array(
        explanation.words.map { word in
          var object: JSONObject = ["word": .string(word.text)]
          object["spelling"] = word.spelling.map { .string($0) }
          object["carried"] = word.carried.map(Self.rounded)
          object["match"] =
            switch word.match {
            case .found: .string("found")
            case .nearby: .string("nearby")
            case .missing: .string("missing")
            }
          return .object(object)
        })
    ]
    self["meaning"] = explanation.meaning.map(Self.rounded)
    self["neighbours"] = explanation.neighbours.map(Self.rounded)
    self["leaning"] = Self.rounded(explanation.leaning)
    self["confidence"] = Self.rounded(explanation.confidence)
    self["reasons"] = .array(
      explanation.reasons.map { reason in
        .object(["reason": .string(reason.name), "effect": Self.rounded(reason.effect)])
      })
  }
}
