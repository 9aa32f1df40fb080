internal import TerminalText

/// How text is laid out where it is read: wrapped and styled on a terminal, as it is elsewhere.
package struct Layout: Sendable {
  /// The columns to wrap to, or nil for one line a paragraph.
  package let columns: Int?

  /// What tells roles apart.
  package let styler: Styler

  /// What lines that say where words are from begin with.
  package static let sourceIndentation = "  "

  /// Makes a layout.
  package init(columns: Int?, styler: Styler) {
    self.columns = columns
    self.styler = styler
  }

  /// Lays out a paragraph in one role.
  ///
  /// - Parameters:
  ///   - text: The paragraph; whatever could act on a terminal is taken out.
  ///   - style: Its role.
  ///   - indentation: What every line begins with.
  /// - Returns: Lines without their ends.
  package func lines(_ text: String, as style: Style, indentation: String = "") -> [String] {
    let safe = text.terminalSafe(onOneLine: true)
    guard let columns else { return [indentation + styler.styled(safe, as: style)] }
    return safe.wrapped(to: columns, indentation: indentation).map { line in
      styler.isOn && style != .narrator
        ? String(line.prefix { $0 == " " })
          + styler.styled(line.drop { $0 == " " }, as: style) : line
    }
  }
}
