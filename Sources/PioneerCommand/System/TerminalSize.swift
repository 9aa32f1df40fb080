internal import Files

/// The size of the terminal that standard output goes to.
enum TerminalSize {
  /// Its columns: what the terminal says, else `COLUMNS`, else 80.
  static var columns: Int { number(\.ws_col, variable: "COLUMNS") ?? 80 }

  /// Its rows: what the terminal says, else `LINES`, else 24.
  static var rows: Int { number(\.ws_row, variable: "LINES") ?? 24 }

  private static func number(_ field: KeyPath<winsize, UInt16>, variable: String) -> Int? {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size[keyPath: field] > 0 {
      return Int(size[keyPath: field])
    }
    return Environment[variable].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
