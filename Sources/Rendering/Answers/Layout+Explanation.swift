package import Narrative
package import Responder
internal import TerminalText

extension Layout {
  /// Lays out why a question was answered as it was: what met each word, then what made the
  /// confidence.
  package func lines(_ explanation: Explanation, of narrative: Narrative) -> [String] {
    guard let sentence = explanation.sentence else {
      return lines("There was nothing to look for in the story.", as: .bot)
    }
    let words = explanation.words.map { word in
      Definition(word.label, "\(Self.rounded(word.weight))  \(word.match.inWords)")
    }
    let reasons = explanation.reasons.map { reason in
      let sign = reason.effect < 0 ? "−" : "+"
      return Definition("\(sign)\(Self.rounded(abs(reason.effect)))", reason.name)
    }
    return lines("The best sentence\(explanation.place.inWords):", as: .bot)
      + lines(narrative.text(ofSentence: sentence), as: .narrator, indentation: "  ")
      + lines("The words of the question, how much they weigh, and where they are:", as: .bot)
      + lines(words) + lines("Confidence \(Self.rounded(explanation.confidence)), from:", as: .bot)
      + lines(reasons)
  }

  /// A number from 0 on with two places.
  private static func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

extension Explanation.Place? {
  /// The place as people would say it, behind what stands there.
  fileprivate var inWords: String {
    switch self {
    case .lastAnswer: ", where the last answer stood"
    case .nearLastAnswer: ", near the last answer"
    case nil: ""
    }
  }
}

extension Explanation.Word {
  /// The word with how it was written, if otherwise, or what stood in for it.
  fileprivate var label: String {
    if let spelling { return "\(text) (for “\(spelling)”)" }
    return standIns.isEmpty ? text : "\(text) (as “\(standIns[0])”)"
  }
}

extension Explanation.Word.Match {
  /// The match as people would say it.
  fileprivate var inWords: String {
    switch self {
    case .found: "found"
    case .meaning(let name), .concept(let name): "meant: \(name)"
    case .nearby: "in the same paragraph"
    case .missing: "not there"
    }
  }
}
