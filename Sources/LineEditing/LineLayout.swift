internal import CTerminal

/// Where the parts of a prompt and its line are on a screen, counted as libedit does.
struct LineLayout: Equatable {
  /// The row of the cursor, the prompt's own being 0.
  private(set) var cursorRow = 0

  /// The last row.
  private(set) var lastRow = 0

  /// The column after the last character.
  private(set) var lastColumn = 0

  /// Whether the cursor is after the last character already.
  let isCursorAtEnd: Bool

  /// The layout of a line on a screen of so many columns.
  init(prompt: String, line: EditedLine, columns: Int) {
    var position = Position(columns: columns)
    position.advance(over: prompt)
    position.advance(over: line.beforeCursor)
    cursorRow = position.row
    position.advance(over: line.afterCursor)
    lastRow = position.row
    lastColumn = position.column
    isCursorAtEnd = line.isSearching || line.afterCursor.isEmpty
    if line.isSearching {
      lastRow += 1
      cursorRow = lastRow
    }
  }

  private struct Position {
    let columns: Int
    var row = 0
    var column = 0

    mutating func advance(over text: String) {
      for scalar in text.unicodeScalars {
        let width = Int(CTerminal_width(scalar.value))
        if column + width > columns {
          row += 1
          column = 0
        }
        column += width
        // libedit moves on at once when a row is full, as the next character would.
        if column == columns {
          row += 1
          column = 0
        }
      }
    }
  }
}
