package import Narrative
internal import TerminalText

extension Layout {
  /// Lays out a passage with its place in front: under a heading on a terminal, on one line that
  /// begins like grep's elsewhere.
  ///
  /// - Parameters:
  ///   - passage: The passage's number in the narrative.
  ///   - narrative: The narrative it belongs to.
  ///   - isMatch: Tells the words to mark by their places in the source; nil to mark none.
  package func lines(
    passage: Int, of narrative: Narrative, isMatch: ((Substring) -> Bool)? = nil
  ) -> [String] {
    let name = narrative.document(ofPassage: passage).text.name
    let identifier = narrative.identifier(ofPassage: passage)
    let place = "\(name):\(narrative.passages[passage].line)"
    let text = narrative.text(ofPassage: passage).terminalSafe(onOneLine: true)
    guard let columns else {
      let heading = "\(place.terminalSafe(onOneLine: true)): [\(identifier)]"
      let body = isMatch.map { marked(text[...], $0) } ?? text
      return ["\(styler.styled(heading, as: .citation)) \(body)"]
    }
    let body = text.lines(fitting: max(columns - 2, 1)).map { line in
      "  " + (isMatch.map { marked(line, $0) } ?? String(line))
    }
    return lines("[\(identifier)] \(place)", as: .citation) + body
  }

  /// Lays out a sentence with its place: in front of it on a terminal, on one line elsewhere.
  ///
  /// - Parameters:
  ///   - sentence: The sentence's number in the narrative.
  ///   - narrative: The narrative it belongs to.
  package func lines(sentence: Int, of narrative: Narrative) -> [String] {
    let place = narrative.sentences[sentence]
    let name = narrative.document(ofPassage: place.passage).text.name
    let heading =
      "\(name):\(place.line), passage \(narrative.identifier(ofPassage: place.passage)):"
    let text = narrative.text(ofSentence: sentence)
    guard columns != nil else {
      let safe = heading.terminalSafe(onOneLine: true)
      return ["\(styler.styled(safe, as: .citation)) \(text.terminalSafe(onOneLine: true))"]
    }
    return lines(heading, as: .citation) + lines(text, as: .narrator, indentation: "  ")
  }

  /// Underlines the words of a line that match.
  private func marked(_ line: Substring, _ isMatch: (Substring) -> Bool) -> String {
    guard styler.isOn else { return String(line) }
    var result = ""
    var rest = line
    while let start = rest.firstIndex(where: Self.isWordCharacter) {
      result += rest[..<start]
      let word = rest[start...].prefix(while: Self.isWordCharacter)
      result += isMatch(word) ? styler.styled(word, as: .match) : String(word)
      rest = rest[word.endIndex...]
    }
    return result + rest
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "’" || character == "'"
  }
}
