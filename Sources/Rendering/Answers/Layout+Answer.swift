package import Narrative
package import Responder
internal import TerminalText

extension Layout {
  /// Lays out an answer: the bot's own words, then the narrator's, in paragraphs of what follows one
  /// another in the text, each with its place.
  ///
  /// - Parameters:
  ///   - answer: The answer or refusal.
  ///   - narrative: The narrative it comes from.
  ///   - withCitation: Whether the places are told.
  package func lines(
    _ answer: Answer, of narrative: Narrative, withCitation: Bool = true
  ) -> [String] {
    (answer.lead.isEmpty ? [] : lines(answer.lead, as: .bot))
      + answer.paragraphs(in: narrative).enumerated().flatMap { number, paragraph in
        (number > 0 && columns != nil ? [""] : [])
          + paragraph.lines.flatMap { lines($0, as: .narrator) }
          + (withCitation
            ? lines("— " + paragraph.citation, as: .citation, indentation: "  ") : [])
      }
  }

  /// Lays out the narrator's words alone, in one paragraph, which is empty for a refusal.
  ///
  /// Who may be in danger is answered whatever else is left out.
  ///
  /// - Parameter answer: The answer or refusal.
  package func quietLines(_ answer: Answer) -> [String] {
    if answer.outcome == .refused(.crisis) { return lines(answer.lead, as: .bot) }
    return lines(answer.words, as: .narrator)
  }
}
