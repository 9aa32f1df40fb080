/// How the reading of a line ended; the cursor is then at the start of a fresh line, unless there
/// is no terminal any more.
package enum LineEditorEvent: Equatable, Sendable {
  /// The user entered a line, given without its line break.
  case line(String)

  /// The user pressed Control-C, which drops what was typed so far, given here.
  case interrupted(discarded: String)

  /// The user wants to go on with the line in a text editor.
  case editor(line: String)

  /// The user pressed Control-D on an empty line.
  case endOfInput

  /// The terminal can't be read any more.
  case terminalGone
}
