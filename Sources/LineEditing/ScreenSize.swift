internal import CTerminal
import Files

/// The size of a terminal.
struct ScreenSize: Equatable {
  var columns: Int
  var rows: Int

  /// The size of the terminal that standard output goes to, as it is now.
  static var current: ScreenSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    unsafe CTerminal_size(STDOUT_FILENO, &columns, &rows)
    return ScreenSize(columns: Int(columns), rows: Int(rows))
  }
}
