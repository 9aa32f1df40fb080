/// The control sequences of ECMA-48 that are used and, for bracketed paste, of
/// [xterm](https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
enum ControlSequence {
  /// Makes the terminal mark pasted text.
  static let bracketedPasteOn = "\u{1B}[?2004h"
  static let bracketedPasteOff = "\u{1B}[?2004l"

  /// Erases from the cursor to the end of its row.
  static let clearRow = "\u{1B}[K"

  /// Erases from the cursor to the end of the screen.
  static let clearBelow = "\u{1B}[J"

  /// Erases the screen and goes to its first row.
  static let clearScreen = "\u{1B}[H\u{1B}[2J"

  /// Makes the terminal tell where its cursor is (DSR).
  static let reportCursor = "\u{1B}[6n"

  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }

  /// Sets the style of what follows; nothing for no parameters.
  static func rendition(_ parameters: String) -> String {
    parameters.isEmpty ? "" : "\u{1B}[\(parameters)m"
  }

  static func styled(_ text: String, _ parameters: String) -> String {
    parameters.isEmpty ? text : rendition(parameters) + text + rendition("0")
  }
}
