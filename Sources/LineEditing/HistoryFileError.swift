import Files

/// Why the history can't be read or kept.
package struct HistoryFileError: Error, Equatable, CustomStringConvertible {
  /// What was being done.
  package enum Operation: String, Sendable {
    case createFolder = "create the folder"
    case open = "open"
    case lock = "lock"
    case read = "read"
    case write = "write"
    case replace = "replace"
  }

  /// What was being done.
  package let operation: Operation

  /// The file or folder that it was done to.
  package let path: String

  /// The system's error number, `errno`.
  package let code: Int32

  /// The failure of the system call that has just set `errno`.
  init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  package var description: String {
    "The history can't be kept: cannot \(operation.rawValue) \(path): \(SystemReason.text(code))."
  }
}
