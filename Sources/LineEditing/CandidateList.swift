/// Words laid out in columns, as shells list completions.
enum CandidateList {
  /// The rows, sorted downwards, with two spaces between the columns.
  ///
  /// Complexity: O(*n* log *n*) for *n* words.
  static func rows(of words: [String], columns: Int) -> [String] {
    let words = words.sorted()
    let width = (words.map(\.count).max() ?? 0) + 2
    let perRow = max(1, columns / width)
    let rowCount = (words.count + perRow - 1) / perRow
    return (0..<rowCount).map { row in
      let cells = stride(from: row, to: words.count, by: rowCount).map { words[$0] }
      return cells.dropLast().map { $0 + String(repeating: " ", count: width - $0.count) }.joined()
        + (cells.last ?? "")
    }
  }
}
