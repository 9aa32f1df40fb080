internal import TerminalText

extension String {
  /// The text as a paragraph of Markdown that reads as the text and is nothing else: on one line, with
  /// a backslash before what would be markup (CommonMark 0.31, sections 2.4, 4 and 5).
  package var asMarkdown: String {
    let text = terminalSafe(onOneLine: true).drop(while: \.isWhitespace)
    var escaped = String.UnicodeScalarView()
    var isAtStart = true
    var hasOnlyDigits = true
    // By scalars: a mark on a sign makes another character of it, which is no other sign to Markdown.
    for scalar in text.unicodeScalars {
      let isMarkup = "\\`*_[]<>&|~".unicodeScalars.contains(scalar)
      let opensBlock = isAtStart && "#+-=".unicodeScalars.contains(scalar)
      // "1." and "1)" would begin a list.
      let endsNumber = !isAtStart && hasOnlyDigits && (scalar == "." || scalar == ")")
      if isMarkup || opensBlock || endsNumber { escaped.append("\\") }
      escaped.append(scalar)
      isAtStart = false
      hasOnlyDigits = hasOnlyDigits && ("0"..."9").contains(scalar)
    }
    return String(escaped)
  }
}
