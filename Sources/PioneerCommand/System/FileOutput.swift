internal import Files

/// Why the output couldn't be written.
struct OutputError: Error, CustomStringConvertible {
  /// The file that was named for it; nil for what was open already.
  var name: String?

  /// The system's own word for it, such as "No space left on device".
  let reason: String

  /// One sentence for the user.
  var description: String {
    "\(name.map { "“\($0)”" } ?? "the output") can't be written (\(reason))."
  }
}

/// Writing to what is already open.
enum FileOutput {
  /// Writes all bytes, however many calls that takes.
  ///
  /// The corresponding C function is `write`.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe SystemCall.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        let code = errno
        if Readiness.allowsRetry(after: code, for: Int32(POLLOUT), on: descriptor) { continue }
        throw OutputError(reason: SystemReason.text(code))
      }
      written += count
    }
  }
}
