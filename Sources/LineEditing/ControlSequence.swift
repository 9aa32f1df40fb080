/// The control sequences that are written besides libedit's own, from ECMA-48 and, for bracketed
/// paste, [xterm](https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
enum ControlSequence {
  /// Makes the terminal mark pasted text.
  static let bracketedPasteOn = "\u{1B}[?2004h"
  static let bracketedPasteOff = "\u{1B}[?2004l"

  /// Goes to the start of the row and erases everything from there on.
  static let clearRow = "\r\u{1B}[J"

  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }

  /// Goes from the cursor to the end of a line.
  static func goToEnd(of layout: LineLayout) -> String {
    guard !layout.isCursorAtEnd else { return "" }
    let rows = layout.lastRow - layout.cursorRow
    return (rows > 0 ? "\u{1B}[\(rows)B" : "") + "\u{1B}[\(layout.lastColumn + 1)G"
  }

  /// Goes from the cursor to a fresh row below the line, after `mark`.
  static func leave(_ layout: LineLayout, showing mark: String) -> String {
    goToEnd(of: layout) + mark + "\n\u{1B}[J"
  }
}
