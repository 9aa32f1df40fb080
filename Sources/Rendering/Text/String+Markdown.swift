internal import TerminalText

extension String {
  /// The text as a paragraph of Markdown that reads as the text and is nothing else: on one line, with
  /// a backslash before what would be markup (CommonMark 0.31, sections 2.4, 4 and 5).
  package var asMarkdown: String {
    let text = terminalSafe(onOneLine: true)
    var escaped = ""
    var isAtStart = true
    var hasOnlyDigits = true
    for character in text.drop(while: \.isWhitespace) {
      let isMarkup = "\\`*_[]<>&|~".contains(character)
      let opensBlock = isAtStart && "#+-=".contains(character)
      // "1." and "1)" would begin a list.
      let endsNumber = !isAtStart && hasOnlyDigits && ".)".contains(character)
      if isMarkup || opensBlock || endsNumber { escaped.append("\\") }
      escaped.append(character)
      isAtStart = false
      hasOnlyDigits = hasOnlyDigits && ("0"..."9").contains(character)
    }
    return escaped
  }
}
