package import Responder
internal import TerminalText

extension Layout {
  /// Lays out subjects by number, each with a question about it.
  package func lines(_ subjects: [Subject]) -> [String] {
    lines(numbered(subjects).map { Definition($0, $1.question) })
  }

  /// Lays out what the bot says instead of an answer, and the subjects it offers by number.
  package func lines(offeringSubjectsOf answer: Answer) -> [String] {
    guard !answer.subjects.isEmpty else { return lines(answer.lead, as: .bot) }
    return lines("\(answer.statement) I can tell you about:", as: .bot)
      + numbered(answer.subjects).flatMap { lines($0.label, as: .narrator, indentation: "  ") }
  }

  private func numbered(_ subjects: [Subject]) -> [(label: String, subject: Subject)] {
    let width = String(subjects.count).count
    return subjects.enumerated().map { place, subject in
      ("\(String(place + 1).aligned(to: width))  \(subject.name)", subject)
    }
  }
}
