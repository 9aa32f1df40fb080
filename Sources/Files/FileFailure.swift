/// Why the system refused an operation on a file.
package struct FileFailure: Error, Equatable, CustomStringConvertible {
  /// The system's error number.
  package let code: Int32

  /// Makes a failure of an error number.
  package init(code: Int32) { self.code = code }

  /// The failure of the last system call.
  package static func last() -> FileFailure { FileFailure(code: errno) }

  /// The system's own word for it, such as "No space left on device".
  package var description: String { SystemReason.text(code) }
}
