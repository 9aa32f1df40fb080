/// What a terminal like xterm shows of the output fed to it: enough of one for line editors and
/// plain text.
package struct Screen: Sendable {
  /// One column.
  struct Cell: Equatable, Sendable {
    /// The character with its combining marks; empty for the right half of a wide one.
    var text = " "

    /// The parameters of the last Select Graphic Rendition, empty for plain text.
    var rendition = ""
  }

  /// The size of the window.
  package private(set) var columns: Int
  package private(set) var rows: Int

  /// The place of the cursor, from 0.
  package internal(set) var cursorRow = 0
  package internal(set) var cursorColumn = 0

  /// What the terminal has to answer.
  var replies = ""

  /// How often the bell rang.
  package internal(set) var bellCount = 0

  /// Whether joined emoji are shown as one picture, as newer terminals do, or side by side.
  let joinsEmoji: Bool

  var grid: [[Cell]]
  var scrolledOff: [String] = []
  var rendition = ""
  var parser = ControlParser()

  /// Whether the last column was just filled: the cursor is still in it, and the next character
  /// goes to the next row.
  var isWrapPending = false

  /// An empty screen.
  package init(columns: Int, rows: Int, joinsEmoji: Bool = false) {
    self.joinsEmoji = joinsEmoji
    self.columns = columns
    self.rows = rows
    grid = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// The rows from top to bottom, without space at their ends.
  package var lines: [String] { grid.map(Self.text) }

  /// All that was ever shown, rows that left at the top included, without empty rows at the end.
  package var text: String {
    var all = scrolledOff + lines
    while all.last?.isEmpty == true { all.removeLast() }
    return all.joined(separator: "\n")
  }

  /// The row of the cursor.
  package var currentLine: String { lines[cursorRow] }

  /// The parameters of the Select Graphic Rendition in force where a character was written, empty
  /// for plain text.
  package func graphicRendition(row: Int, column: Int) -> String { grid[row][column].rendition }

  /// Changes the size as xterm does: rows aren't wrapped anew, but cut or filled at the right.
  package mutating func resize(columns: Int, rows: Int) {
    for index in grid.indices {
      let missing = max(0, columns - grid[index].count)
      grid[index] = grid[index].prefix(columns) + Array(repeating: Cell(), count: missing)
    }
    while cursorRow >= rows { scroll() }
    let emptyRow = Array(repeating: Cell(), count: columns)
    grid = grid.prefix(rows) + Array(repeating: emptyRow, count: max(0, rows - grid.count))
    self.columns = columns
    self.rows = rows
    cursorColumn = min(cursorColumn, columns - 1)
    isWrapPending = false
  }

  /// What the terminal has to answer, once.
  mutating func takeReplies() -> String {
    defer { replies = "" }
    return replies
  }

  /// Shows output.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let action = parser.feed(byte) { perform(action) }
    }
  }

  /// Moves everything up by a row.
  mutating func scroll() {
    scrolledOff.append(Self.text(grid.removeFirst()))
    grid.append(Array(repeating: Cell(), count: columns))
    cursorRow = max(0, cursorRow - 1)
  }

  private static func text(_ row: [Cell]) -> String {
    var text = row.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
