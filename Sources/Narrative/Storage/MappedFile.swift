#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A file mapped into memory for reading, for as long as the value lives.
///
/// The one owner of the mapping's address. A file that is cut short by another program while it is
/// mapped ends the process (SIGBUS), as the system offers no other answer; so only files that are
/// replaced by renaming and never rewritten are mapped.
@safe package final class MappedFile: @unchecked Sendable {
  private let base: UnsafeMutableRawPointer?

  /// The size of the file in bytes when it was mapped.
  package let count: Int

  /// Maps all of an open file.
  ///
  /// - Parameter descriptor: A file open for reading; it may be closed afterwards.
  /// - Throws: `FileFailure` if the system refuses.
  package init(descriptor: Int32) throws(FileFailure) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFailure.last() }
    let size = Int(status.st_size)
    guard size > 0 else {
      unsafe base = nil
      count = 0
      return
    }
    let address = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0)
    guard unsafe address != MAP_FAILED else { throw FileFailure.last() }
    unsafe base = address
    count = size
  }

  /// Maps all of the file at a path.
  ///
  /// - Throws: `FileFailure` if the system refuses.
  package convenience init(openingFileAt path: String) throws(FileFailure) {
    // A pipe that nobody writes to must not keep the program waiting.
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard descriptor >= 0 else { throw FileFailure.last() }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor)
  }

  deinit {
    if let base = unsafe base { unsafe munmap(base, count) }
  }

  /// The whole file.
  package var bytes: FileBytes { FileBytes(of: self) }

  /// The mapping itself; the caller keeps the file alive while it uses it.
  @unsafe package var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base, count: count)
  }
}

/// Why the system refused an operation on a file.
package struct FileFailure: Error, Equatable, CustomStringConvertible {
  /// The system's error number.
  package let code: Int32

  /// Makes a failure of an error number.
  package init(code: Int32) { self.code = code }

  /// The failure of the last system call.
  package static func last() -> FileFailure { FileFailure(code: errno) }

  /// The system's own word for it, such as "No space left on device".
  package var description: String { unsafe String(cString: strerror(code)) }
}
