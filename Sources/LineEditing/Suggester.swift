/// What offers the rest of a line while it is typed.
package struct Suggester {
  /// The fewest columns of a screen on which suggestions are shown.
  static let fewestColumns = 40

  /// The longest line that suggestions are asked for, in Unicode scalars.
  static let longestLine = 500

  /// The style that tells a suggestion from what was typed: parameters of ECMA-48's Select Graphic
  /// Rendition such as `2` for faint.
  package let graphicRendition: String

  /// A line that begins with what was typed, or nil.
  ///
  /// It is asked for between two keys, so it should be found within a few milliseconds.
  package let suggest: (_ typed: String) -> String?

  /// Offers what `suggest` finds.
  package init(graphicRendition: String = "2", suggest: @escaping (_ typed: String) -> String?) {
    self.graphicRendition = graphicRendition
    self.suggest = suggest
  }

  /// What may follow a line whose cursor is after its last character; empty if nothing does.
  func rest(of line: EditedLine, on screen: ScreenSize) -> String {
    guard screen.columns >= Self.fewestColumns, line.isCursorAtEnd, !line.isSearching,
      (1...Self.longestLine).contains(line.scalars.count)
    else { return "" }
    let typed = line.text
    guard let whole = suggest(typed)?.asSingleLine, whole.utf8.starts(with: typed.utf8) else {
      return ""
    }
    return String(decoding: whole.utf8.dropFirst(typed.utf8.count), as: UTF8.self)
  }
}
