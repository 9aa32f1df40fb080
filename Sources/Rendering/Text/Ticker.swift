internal import TerminalText

/// A text shown line by line where there is room for one line, such as a status bar.
package struct Ticker: Sendable {
  /// How long each line stands.
  package static let secondsPerLine = 6

  /// The most columns of a line.
  package let columns: Int

  /// Makes a ticker of so many columns, at least 1.
  package init(columns: Int) { self.columns = columns }

  /// The line that is due; the whole text, always, if it fits.
  ///
  /// The lines take turns, and every word is in one of them.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - seconds: The time, from any fixed point.
  /// - Complexity: O(*n*) in the length of the text.
  package func line(of text: String, at seconds: Int) -> String {
    let lines = text.terminalSafe(onOneLine: true).wrapped(to: columns)
    let turn = seconds / Self.secondsPerLine % lines.count
    return lines[turn < 0 ? turn + lines.count : turn]
  }
}
