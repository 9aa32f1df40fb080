internal import TerminalText

/// A prompt, the line after it and a suggestion, laid out in the rows of a screen.
///
/// Terminals differ in how many columns they take for joined emoji and the like. Such a character
/// counts here for the most that any terminal takes, and the row that holds it is ended by a line
/// break of our own; so a row is never longer than the screen is wide.
struct LineLayout: Equatable {
  /// What stands in a row.
  struct Row: Equatable {
    /// The text with the sequences that style it.
    var text = ""

    /// The columns it takes, at most.
    var columns = 0

    /// Whether all terminals take so many columns.
    var isExact = true
  }

  let size: ScreenSize

  /// The rows, of which the last is never full, so that the cursor has a place after it.
  private(set) var rows = [Row()]

  /// The row of the cursor.
  private(set) var cursorRow = 0

  /// What stands before the cursor in its row.
  private(set) var textBeforeCursor = ""

  /// The columns that it takes, at most.
  private(set) var cursorColumn = 0

  /// Whether the cursor is after the last character.
  let isCursorAtEnd: Bool

  /// As much of the suggestion as its row has room for.
  private(set) var suggestion = ""

  /// The rows that are on the screen if it hasn't room for all: as many as it has, with the cursor's.
  var visibleRows: Range<Int> {
    let first = max(0, min(cursorRow, rows.count - size.rows))
    return first..<min(rows.count, first + size.rows)
  }

  /// The row of the cursor, counted from the first one that is visible.
  var visibleCursorRow: Int { cursorRow - visibleRows.lowerBound }

  /// Lays out a line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before it.
  ///   - line: The line, line breaks and libedit's searches included.
  ///   - suggestion: What may follow the line, shown where the cursor is after its last character.
  ///   - encoding: What the terminal can show.
  ///   - size: The size of the screen.
  /// - Complexity: O(*n*) in the length of all texts.
  init(
    prompt: Prompt, line: EditedLine, suggestion: String = "", encoding: CharacterEncoding = .utf8,
    size: ScreenSize
  ) {
    self.size = ScreenSize(columns: max(1, size.columns), rows: max(1, size.rows))
    isCursorAtEnd = line.isCursorAtEnd
    appendInvisible(prompt.styleStart)
    append(prompt.words(in: encoding))
    appendInvisible(prompt.styleEnd)
    append(" ")
    append(encoding.showable(line.beforeCursor))
    leaveFullRow()
    cursorRow = rows.count - 1
    textBeforeCursor = rows[cursorRow].text
    cursorColumn = rows[cursorRow].columns
    append(encoding.showable(line.afterCursor))
    leaveFullRow()
    if isCursorAtEnd { self.suggestion = fitting(encoding.showable(suggestion)) }
  }

  private mutating func append(_ text: String) {
    for character in text {
      if character.isNewline {
        rows.append(Row())
      } else {
        append(character)
      }
    }
  }

  private mutating func append(_ character: Character) {
    let shown = ShownCharacter(character)
    if rows[rows.count - 1].columns + shown.columns > size.columns { rows.append(Row()) }
    rows[rows.count - 1].text += shown.text
    rows[rows.count - 1].columns += min(shown.columns, size.columns)
    if !shown.isExact { rows[rows.count - 1].isExact = false }
  }

  private mutating func appendInvisible(_ sequence: String) {
    rows[rows.count - 1].text += sequence
  }

  private mutating func leaveFullRow() {
    if rows[rows.count - 1].columns >= size.columns { rows.append(Row()) }
  }

  /// The beginning of a text that the last row has room for, with an ellipsis for what is left out.
  private func fitting(_ text: String) -> String {
    let room = size.columns - rows[rows.count - 1].columns - 1
    var result = ""
    var columns = 0
    for character in text {
      let shown = ShownCharacter(character)
      columns += shown.columns
      if columns > room {
        return room < 2 || result.isEmpty ? "" : String(result.dropLast()) + "…"
      }
      result += shown.text
    }
    return result
  }
}
