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
