package import Narrative
package import Responder

extension Answer {
  /// The whole reply, unstyled: the bot's own words, then the narrator's; where these stand apart in the
  /// text, in paragraphs, each with its place.
  ///
  /// - Parameter narrative: The narrative it comes from.
  package func reply(from narrative: Narrative) -> String {
    let paragraphs = paragraphs(in: narrative).map {
      ($0.lines.joined(separator: "\n"), $0.citation)
    }
    let quoted =
      paragraphs.count == 1
      ? paragraphs[0].0 : paragraphs.map { "\($0)\n— \($1)" }.joined(separator: "\n\n")
    return lead.isEmpty ? quoted : quoted.isEmpty ? lead : "\(lead) \(quoted)"
  }

  /// The narrator's words, where they follow one another in the text, with their places.
  ///
  /// What comes after words without a stop on a line of their own, such as a note or an item, has a line
  /// of its own.
  func paragraphs(in narrative: Narrative) -> [(lines: [String], citation: String)] {
    runs.map { run in
      let lines = run.reduce(into: [[Int]]()) { lines, sentence in
        if lines.isEmpty || Self.isSetApart(sentence, in: narrative) { lines.append([]) }
        lines[lines.count - 1].append(sentence)
      }
      return (
        lines.map(narrative.text(ofSentences:)),
        Citation.text(ofPassages: run.map { narrative.sentences[$0].passage }, in: narrative)
      )
    }
  }

  /// Whether a sentence begins on another line than the one before it ends, and that has no stop.
  private static func isSetApart(_ sentence: Int, in narrative: Narrative) -> Bool {
    guard let last = narrative.text(ofSentence: sentence - 1).last,
      last.isLetter || last.isNumber || last == ":"
    else { return false }
    let (before, after) = (narrative.sentences[sentence - 1], narrative.sentences[sentence])
    let document = narrative.document(ofPassage: after.passage)
    let gap =
      before.byteRange.upperBound..<max(before.byteRange.upperBound, after.byteRange.lowerBound)
    return !document.passages.contains(before.passage)
      || document.text.withBytes(of: gap) { bytes, gap in gap.contains { bytes[$0] == 0x0A } }
  }
}
