package import Narrative
package import Responder
internal import TerminalText

extension Layout {
  /// Lays out an answer: the bot's own words, the narrator's, and where those stand.
  ///
  /// - Parameters:
  ///   - answer: The answer or refusal.
  ///   - narrative: The narrative it comes from.
  ///   - withCitation: Whether its place is told.
  package func lines(
    _ answer: Answer, of narrative: Narrative, withCitation: Bool = true
  ) -> [String] {
    // Off a terminal the whole reply is one line, so that a script can count on it.
    guard columns != nil else {
      let parts = [(answer.lead, Style.bot), (answer.words, Style.narrator)]
      let line = parts.filter { !$0.0.isEmpty }
        .map { styler.styled($0.terminalSafe(onOneLine: true), as: $1) }.joined(separator: " ")
      return [line] + citation(of: answer, in: narrative, withCitation)
    }
    return (answer.lead.isEmpty ? [] : lines(answer.lead, as: .bot))
      + (answer.words.isEmpty ? [] : lines(answer.words, as: .narrator))
      + citation(of: answer, in: narrative, withCitation)
  }

  private func citation(
    of answer: Answer, in narrative: Narrative, _ withCitation: Bool
  ) -> [String] {
    guard withCitation, !answer.quotes.isEmpty else { return [] }
    let passages = answer.quotes.map { narrative.sentences[$0.sentence].passage }
    return lines(
      "— " + Citation.text(ofPassages: passages, in: narrative), as: .citation, indentation: "  ")
  }
}
