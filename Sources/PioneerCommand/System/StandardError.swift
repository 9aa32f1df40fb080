internal import Files
internal import Rendering
internal import TerminalText

/// Messages to the user beside the answers.
enum StandardError {
  /// Writes one line that begins with the program's name, be there line ends in a file's name.
  static func write(_ message: String) {
    writeLine("pioneer: " + message.terminalSafe(onOneLine: true))
  }

  /// Writes lines as they are, but for what could act on a terminal.
  static func writeLine(_ text: String) {
    // There is nobody left to tell if this fails.
    try? FileOutput.write(Array((text.terminalSafe() + "\n").utf8), to: STDERR_FILENO)
  }
}
