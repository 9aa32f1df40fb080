extension Screen {
  /// Does what the output asks for; what isn't known does nothing.
  mutating func perform(_ action: ControlParser.Action) {
    switch action {
    case .print(let scalar): print(scalar)
    case .control(let code): performControl(code)
    case .sequence(let parameters, let final): performSequence(parameters, final)
    case .privateSequence: break
    }
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    let width = scalar.terminalWidth
    if width == 0 || joinsEmoji && isJoined(scalar) {
      combine(scalar)
      return
    }
    if isWrapPending || cursorColumn + width > columns {
      cursorColumn = 0
      lineFeed()
    }
    isWrapPending = false
    grid[cursorRow][cursorColumn] = Cell(text: String(scalar), rendition: rendition)
    if width == 2 {
      grid[cursorRow][cursorColumn + 1] = Cell(text: "", rendition: rendition)
    }
    cursorColumn += width
    if cursorColumn >= columns {
      cursorColumn = columns - 1
      isWrapPending = true
    }
  }

  /// Whether the character is drawn into the one before it.
  private func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    guard let column = columnBeforeCursor else { return false }
    return scalar.properties.isEmojiModifier
      || grid[cursorRow][column].text.unicodeScalars.last == "\u{200D}"
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    guard let column = columnBeforeCursor else { return }
    grid[cursorRow][column].text.unicodeScalars.append(scalar)
  }

  /// Where the character before the cursor begins.
  private var columnBeforeCursor: Int? {
    var column = isWrapPending ? cursorColumn : cursorColumn - 1
    if column > 0 && grid[cursorRow][column].text.isEmpty { column -= 1 }
    return column >= 0 ? column : nil
  }

  private mutating func performControl(_ code: UInt8) {
    switch code {
    case 0x07: bellCount += 1
    case 0x08: moveCursor(toColumn: cursorColumn - 1)
    case 0x09: moveCursor(toColumn: (cursorColumn / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: moveCursor(toColumn: 0)
    default: break
    }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursorRow == rows - 1 { scroll() }
    cursorRow = min(cursorRow + 1, rows - 1)
  }

  private mutating func moveCursor(toColumn column: Int) {
    cursorColumn = max(0, min(column, columns - 1))
    isWrapPending = false
  }

  private mutating func moveCursor(toRow row: Int) {
    cursorRow = max(0, min(row, rows - 1))
    isWrapPending = false
  }

  private mutating func performSequence(_ parameters: String, _ final: Character) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "A": moveCursor(toRow: cursorRow - count)
    case "B": moveCursor(toRow: cursorRow + count)
    case "C": moveCursor(toColumn: cursorColumn + count)
    case "D": moveCursor(toColumn: cursorColumn - count)
    case "G": moveCursor(toColumn: count - 1)
    case "d": moveCursor(toRow: count - 1)
    case "H", "f":
      moveCursor(toRow: count - 1)
      moveCursor(toColumn: max(1, numbers.dropFirst().first ?? 1) - 1)
    case "J": eraseInDisplay(first)
    case "K": eraseInLine(first)
    case "X": erase(cursorRow, cursorColumn..<min(columns, cursorColumn + count))
    case "@": insertCharacters(count)
    case "P": deleteCharacters(count)
    case "L": insertLines(count)
    case "M": deleteLines(count)
    case "n" where first == 6: replies += "\u{1B}[\(cursorRow + 1);\(cursorColumn + 1)R"
    case "m": rendition = parameters == "0" ? "" : parameters
    default: break
    }
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range { grid[row][column] = Cell() }
  }

  private mutating func eraseInLine(_ mode: Int) {
    switch mode {
    case 0: erase(cursorRow, cursorColumn..<columns)
    case 1: erase(cursorRow, 0..<cursorColumn + 1)
    default: erase(cursorRow, 0..<columns)
    }
  }

  private mutating func eraseInDisplay(_ mode: Int) {
    switch mode {
    case 0: for row in (cursorRow + 1)..<max(rows, cursorRow + 1) { erase(row, 0..<columns) }
    case 1: for row in 0..<cursorRow { erase(row, 0..<columns) }
    default: for row in 0..<rows { erase(row, 0..<columns) }
    }
    if mode < 2 { eraseInLine(mode) }
  }

  private mutating func insertCharacters(_ count: Int) {
    let blank = Array(repeating: Cell(), count: min(count, columns - cursorColumn))
    grid[cursorRow].insert(contentsOf: blank, at: cursorColumn)
    grid[cursorRow].removeLast(blank.count)
  }

  private mutating func deleteCharacters(_ count: Int) {
    let count = min(count, columns - cursorColumn)
    grid[cursorRow].removeSubrange(cursorColumn..<cursorColumn + count)
    grid[cursorRow] += Array(repeating: Cell(), count: count)
  }

  private mutating func insertLines(_ count: Int) {
    let emptyRow = Array(repeating: Cell(), count: columns)
    let count = min(count, rows - cursorRow)
    grid.insert(contentsOf: Array(repeating: emptyRow, count: count), at: cursorRow)
    grid.removeLast(count)
  }

  private mutating func deleteLines(_ count: Int) {
    let emptyRow = Array(repeating: Cell(), count: columns)
    let count = min(count, rows - cursorRow)
    grid.removeSubrange(cursorRow..<cursorRow + count)
    grid += Array(repeating: emptyRow, count: count)
  }
}
