internal import TerminalText

/// Words laid out in columns, as shells list completions.
enum CandidateList {
  /// The rows, sorted downwards, with two spaces between the columns; where they are too many, the
  /// first of them and how many words aren't in them.
  ///
  /// - Parameters:
  ///   - words: What to list, in this order.
  ///   - columns: The width of the screen.
  ///   - limit: The most rows.
  /// - Complexity: O(*n*) for *n* words.
  static func rows(of words: [String], columns: Int, limit: Int) -> [String] {
    let width = (words.map(\.displayWidth).max() ?? 0) + 2
    let perRow = max(1, columns / width)
    let rowCount = (words.count + perRow - 1) / perRow
    guard rowCount <= max(limit, 2) else {
      let shown = (max(limit, 2) - 1) * perRow
      return rows(of: Array(words.prefix(shown)), columns: columns, limit: limit)
        + ["… and \(words.count - shown) more"]
    }
    return (0..<rowCount).map { row in
      let cells = stride(from: row, to: words.count, by: rowCount).map { words[$0] }
      return cells.dropLast().map { $0.padded(to: width) }.joined() + (cells.last ?? "")
    }
  }
}
