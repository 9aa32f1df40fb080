import Narrative
import Rendering
import Responder
import TestSupport

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Looks whether an answer keeps what every answer promises, and whether it is written safely.
struct AnswerInspection {
  private let answer: Answer
  private let narrative: Narrative

  init(_ answer: Answer, of narrative: Narrative) {
    self.answer = answer
    self.narrative = narrative
  }

  /// What isn't as promised, or nil.
  var problem: String? { problemOfWords ?? problemOfJSON ?? problemOfLines }

  private var problemOfWords: String? {
    let sentences = answer.quotes.map(\.sentence)
    guard sentences.allSatisfy(narrative.sentences.indices.contains) else {
      return "a quote from nowhere"
    }
    if answer.isAnswered == sentences.isEmpty { return "answered without a quote" }
    if answer.words != sentences.map(narrative.text(ofSentence:)).joined(separator: " ") {
      return "“\(answer.words)” isn't the narrator's"
    }
    if !(0...1).contains(answer.confidence) { return "a confidence of \(answer.confidence)" }
    return answer.reply(from: narrative).isEmpty ? "a reply without words" : nil
  }

  private var problemOfJSON: String? {
    struct Line: Decodable {
      let question: String
      let reply: String
      let answer: String
    }
    var bytes: [UInt8] = []
    JSONObject(answer, of: narrative).appendLine(to: &bytes)
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else {
      return "JSON that isn't valid: \(String(decoding: bytes, as: UTF8.self))"
    }
    let isSame = line.answer == answer.words && line.reply == answer.reply(from: narrative)
    return isSame && line.question == answer.question ? nil : "JSON that tells something else"
  }

  private var problemOfLines: String? {
    for columns in [nil, 1, 40] {
      let layout = Layout(columns: columns, styler: Styler(isOn: false))
      for line in layout.lines(answer, of: narrative) {
        if line.contains("\n") { return "two lines in one" }
        if let hazard = TerminalHazard.first(in: line) {
          return "U+\(String(hazard.value, radix: 16)) on a terminal"
        }
      }
    }
    return nil
  }
}
