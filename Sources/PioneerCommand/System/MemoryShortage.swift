internal import CMemory
internal import Files

/// What is said when the system gives the program no more memory.
enum MemoryShortage {
  /// Says it from now on, in place of the runtime's trace of calls, and leaves with 2.
  ///
  /// - Parameter cleanUp: Takes away what unfinished work would leave; a signal handler calls it.
  static func adopt(cleanUp: @escaping @convention(c) () -> Void) {
    unsafe CMemory_expect_shortage("pioneer: \(message(limit: CMemory_limit()))\n", 2, cleanUp)
  }

  /// Says it, and leaves.
  static func leave() {
    StandardError.write(message)
    exit(2)
  }

  /// One sentence for the user, as things are.
  static var message: String { message(limit: CMemory_limit()) }

  /// One sentence for the user.
  ///
  /// - Parameter limit: The most memory that the program may have in bytes; the largest number there
  ///   is for no limit.
  static func message(limit: UInt64) -> String {
    limit == .max
      ? "there isn't enough memory for this. Name a smaller text."
      : "there isn't enough memory for this: the limit (ulimit -v) is \(limit >> 10) KiB. "
        + "Raise it, or name a smaller text."
  }
}
