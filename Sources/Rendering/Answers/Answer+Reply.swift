package import Narrative
package import Responder

extension Answer {
  /// The whole reply, unstyled: the bot's own words, then the narrator's; where these stand apart in the
  /// text, in paragraphs, each with its place.
  ///
  /// - Parameter narrative: The narrative it comes from.
  package func reply(from narrative: Narrative) -> String {
    let paragraphs = paragraphs(in: narrative)
    let quoted =
      paragraphs.count == 1
      ? paragraphs[0].words
      : paragraphs.map { "\($0.words)\n— \($0.citation)" }.joined(separator: "\n\n")
    return lead.isEmpty ? quoted : quoted.isEmpty ? lead : "\(lead) \(quoted)"
  }

  /// The narrator's words, where they follow one another in the text, with their places.
  func paragraphs(in narrative: Narrative) -> [(words: String, citation: String)] {
    runs.map { run in
      (
        narrative.text(ofSentences: run),
        Citation.text(ofPassages: run.map { narrative.sentences[$0].passage }, in: narrative)
      )
    }
  }
}
