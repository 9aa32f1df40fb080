package import Narrative
package import Responder
internal import TerminalText

extension Layout {
  /// Lays out why a line was answered as it was: how close the best sentence is and what its
  /// neighbours added, what each word did, then what made the confidence.
  package func lines(_ explanation: Explanation, of narrative: Narrative) -> [String] {
    guard let sentence = explanation.sentence else {
      return lines("There was nothing to look for in the story.", as: .bot)
    }
    let words = explanation.words.map { Definition($0.label, $0.inWords) }
    let reasons = explanation.reasons.map { Definition(Self.signed($0.effect), $0.name) }
    return lines("The best sentence\(explanation.place.inWords):", as: .bot)
      + lines(narrative.text(ofSentence: sentence), as: .narrator, indentation: "  ")
      + (explanation.meaning.map { lines(closeness($0, explanation), as: .bot) } ?? [])
      + lines("The words of the line, and where they are:", as: .bot)
      + lines(words) + lines("Confidence \(Self.rounded(explanation.confidence)), from:", as: .bot)
      + lines(reasons)
  }

  private func closeness(_ meaning: Double, _ explanation: Explanation) -> String {
    let neighbours = explanation.neighbours.map {
      "; its neighbours added \(Self.signed($0)) to its score"
    }
    let leaning =
      explanation.leaning > 0.5
      ? " The line was read with the one before it (\(Self.rounded(explanation.leaning)))." : ""
    return "In meaning it is \(Self.inWords(meaning)) to the line "
      + "(\(Self.rounded(max(meaning, 0))) of 1)\(neighbours ?? "").\(leaning)"
  }

  /// A cosine as people would say it.
  private static func inWords(_ meaning: Double) -> String {
    switch meaning {
    case 0.7...: "very close"
    case 0.5..<0.7: "close"
    case 0.3..<0.5: "rather close"
    default: "not close"
    }
  }

  fileprivate static func signed(_ number: Double) -> String {
    "\(number < 0 ? "−" : "+")\(rounded(abs(number)))"
  }

  /// A number from 0 on with two places.
  fileprivate static func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

extension Explanation.Place? {
  /// The place as people would say it, after what stands there.
  fileprivate var inWords: String {
    switch self {
    case .lastAnswer: ", where the last answer stood"
    case .nearLastAnswer: ", near the last answer"
    case nil: ""
    }
  }
}

extension Explanation.Word {
  /// The word with how it was written, if otherwise.
  fileprivate var label: String { spelling.map { "\(text) (for “\($0)”)" } ?? text }

  /// What the word did, as people would say it.
  fileprivate var inWords: String {
    let place =
      switch match {
      case .found: "found"
      case .nearby: "in the same paragraph"
      case .missing: "not there"
      }
    return carried.map { "\(place); carries \(Layout.signed($0)) of the meaning" } ?? place
  }
}
