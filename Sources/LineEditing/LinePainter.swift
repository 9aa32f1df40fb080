/// Turns layouts of a line into what makes a terminal show them, one after the other.
///
/// Nothing here relies on the column that the terminal's cursor is in: a row is written anew from
/// its start up to where the cursor belongs. So no terminal's idea of a character's width leaves
/// the cursor or a part of the line in the wrong place.
struct LinePainter {
  /// The parameters of Select Graphic Rendition for suggestions.
  let suggestionRendition: String

  /// What is on the screen; nil if the cursor is at the start of a row with nothing of the line.
  private var shown: LineLayout?

  init(suggestionRendition: String) { self.suggestionRendition = suggestionRendition }

  /// Shows a layout in the place of the one before; nothing if it is the same.
  ///
  /// - Complexity: O(*n*) in the length of the line, O(1) in what is written for a character added at
  ///   its end.
  mutating func paint(_ layout: LineLayout) -> String {
    defer { shown = layout }
    if layout == shown { return "" }
    return extending(to: layout) ?? repainting(layout)
  }

  /// Shows a line for the last time and goes to a fresh row below it, after a mark.
  mutating func finish(_ layout: LineLayout, mark: String = "") -> String {
    let output = paint(layout) + mark + "\r\n" + ControlSequence.clearBelow
    shown = nil
    return output
  }

  /// Takes the line from the screen and leaves the cursor where it began.
  ///
  /// Some terminals wrap what they show anew for a new size and some don't. Too low leaves a part of
  /// the line on the screen; too high would erase what isn't ours.
  ///
  /// - Parameters:
  ///   - wrapped: The line laid out for the size that the screen has by now.
  ///   - hasRewrapped: Whether the terminal has wrapped anew, if that is known.
  mutating func clear(afterResizingTo wrapped: LineLayout, hasRewrapped: Bool? = nil) -> String {
    let shownRow = shown?.visibleCursorRow ?? 0
    let row =
      switch hasRewrapped {
      case true? where shown != nil: wrapped.visibleCursorRow
      case false?: shownRow
      default: min(shownRow, wrapped.visibleCursorRow)
      }
    shown = nil
    return "\r" + ControlSequence.up(row) + ControlSequence.clearBelow
  }

  /// Whether the row that the cursor is in after a change of size depends on what the terminal does.
  ///
  /// - Parameter wrapped: The line laid out for the size that the screen has by now.
  func dependsOnRewrapping(to wrapped: LineLayout) -> Bool {
    shown.map { $0.visibleCursorRow != wrapped.visibleCursorRow } ?? false
  }

  /// Whether the terminal has wrapped anew, by the column its cursor is in: nil if both ways lead there,
  /// or neither.
  func hasRewrapped(to wrapped: LineLayout, cursorColumn: Int) -> Bool? {
    guard let shown else { return nil }
    let kept = min(shown.cursorColumn, wrapped.size.columns - 1)
    if kept == wrapped.cursorColumn { return nil }
    return cursorColumn == wrapped.cursorColumn ? true : cursorColumn == kept ? false : nil
  }

  /// Forgets what is on the screen, since the cursor is somewhere else.
  mutating func startAfresh() { shown = nil }

  /// Writes what was added at the end of the line, if that is all that changed.
  private func extending(to layout: LineLayout) -> String? {
    guard let shown, shown.size == layout.size, shown.isCursorAtEnd, layout.isCursorAtEnd,
      shown.rows.count == layout.rows.count,
      shown.rows.dropLast() == layout.rows.dropLast(),
      layout.textBeforeCursor.utf8.starts(with: shown.textBeforeCursor.utf8)
    else { return nil }
    let added = String(
      decoding: layout.textBeforeCursor.utf8.dropFirst(shown.textBeforeCursor.utf8.count),
      as: UTF8.self)
    // An accent belongs to what is on the screen already.
    guard shown.textBeforeCursor.count + added.count == layout.textBeforeCursor.count else {
      return nil
    }
    if shown.suggestion == added + layout.suggestion { return added }
    return added + (shown.suggestion.isEmpty ? "" : ControlSequence.clearBelow)
      + suggestion(of: layout)
  }

  private func repainting(_ layout: LineLayout) -> String {
    let visible = layout.visibleRows
    var output = "\r" + ControlSequence.up(shown?.visibleCursorRow ?? 0)
    for index in visible {
      let row = layout.rows[index]
      let isFull = row.columns >= layout.size.columns
      if !row.isExact { output += ControlSequence.clearRow }
      output += row.text
      if index == visible.upperBound - 1 {
        if !isFull { output += ControlSequence.clearBelow }
      } else if isFull && row.isExact {
        // The terminal wraps by itself as soon as something follows, which may be erased again.
        let next = layout.rows[index + 1]
        output += next.text.isEmpty || !next.isExact ? " \r" : ""
      } else {
        output += (row.isExact ? ControlSequence.clearRow : "") + "\r\n"
      }
    }
    guard !layout.isCursorAtEnd else { return output + suggestion(of: layout) }
    return output + ControlSequence.up(visible.upperBound - 1 - layout.cursorRow) + "\r"
      + layout.textBeforeCursor
  }

  /// The suggestion, with the cursor back before it.
  private func suggestion(of layout: LineLayout) -> String {
    guard !layout.suggestion.isEmpty else { return "" }
    return ControlSequence.styled(layout.suggestion, suggestionRendition) + "\r"
      + layout.textBeforeCursor
  }
}
