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
    let width = min(explanation.words.map(\.label.displayWidth).max() ?? 0, 32)
    let words = explanation.words.flatMap { word in
      lines(
        "\(word.label.padded(to: width))  \(Self.rounded(word.weight))  \(word.match.inWords)",
        as: .bot)
    }
    let reasons = explanation.reasons.flatMap { reason in
      lines(
        "\(reason.effect < 0 ? "−" : "+")\(Self.rounded(abs(reason.effect)))  \(reason.name)",
        as: .bot, indentation: "  ")
    }
    return lines("The best sentence: \(narrative.text(ofSentence: sentence))", as: .bot) + words
      + lines("Confidence \(Self.rounded(explanation.confidence)), from:", as: .bot) + reasons
  }

  /// A number from 0 on with two places.
  private static func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
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
