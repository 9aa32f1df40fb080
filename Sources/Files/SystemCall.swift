/// Calls of the C library under names of their own, for types that have methods called the same.
package enum SystemCall {
  /// Writes bytes and returns how many were written, or a negative number with `errno` set.
  ///
  /// The corresponding C function is `write`.
  package static func write(
    _ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int
  ) -> Int { unsafe writeBytes(descriptor, start, count) }

  /// Reads at most so many bytes and returns how many, 0 at the end, or a negative number with
  /// `errno` set.
  ///
  /// The corresponding C function is `read`.
  package static func read(
    _ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int { unsafe readBytes(descriptor, start, count) }

  /// Closes a descriptor and returns 0, or -1 with `errno` set.
  ///
  /// The corresponding C function is `close`.
  @discardableResult
  package static func close(_ descriptor: Int32) -> Int32 { closeDescriptor(descriptor) }

  /// Takes away a name of a file and returns 0, or -1 with `errno` set.
  ///
  /// The corresponding C function is `unlink`.
  @discardableResult
  package static func unlink(_ path: UnsafePointer<CChar>) -> Int32 { unsafe removeName(path) }
}

// Inside the type the names of its methods would hide the functions.

private func writeBytes(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}

private func readBytes(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  unsafe read(descriptor, start, count)
}

private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func removeName(_ path: UnsafePointer<CChar>) -> Int32 { unsafe unlink(path) }
