internal import CEncoder
internal import Files

/// The bytes of a models file in memory, for as long as the value lives, aligned at 64.
///
/// The one owner of their address. A mapped file that another program cuts short ends the process
/// (SIGBUS) unless that signal is handled; models files are replaced by renaming and never rewritten.
@safe final class ModelMemory: @unchecked Sendable {
  /// What becomes of the memory in the end.
  private enum Origin {
    case program
    case mapping
    case copy
  }

  private let base: UnsafeRawPointer?
  private let origin: Origin

  /// The number of bytes.
  let count: Int

  /// The bytes that were compiled into the program.
  init() {
    unsafe base = UnsafeRawPointer(cencoder_models)
    count = cencoder_models_count
    origin = .program
  }

  /// A copy of some bytes.
  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, bytes.count), alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    unsafe base = UnsafeRawPointer(copy.baseAddress)
    count = bytes.count
    origin = .copy
  }

  /// Maps the file at a path.
  ///
  /// - Throws: `ModelFileError.unreadable` if the system refuses or there is no regular file.
  init(path: String) throws(ModelFileError) {
    // A pipe that nobody writes to must not keep the program waiting.
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard descriptor >= 0 else { throw Self.refusal(path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Self.refusal(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is no regular file")
    }
    origin = .mapping
    count = Int(status.st_size)
    guard count > 0 else {
      unsafe base = nil
      return
    }
    let address = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0)
    guard unsafe address != MAP_FAILED else { throw Self.refusal(path) }
    unsafe base = UnsafeRawPointer(address)
  }

  deinit {
    guard let base = unsafe base else { return }
    switch origin {
    case .program: break
    case .mapping: unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
    case .copy: unsafe base.deallocate()
    }
  }

  /// The bytes themselves; the caller keeps this value alive while it uses them.
  @unsafe var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base, count: count)
  }

  /// The failure of the last system call.
  private static func refusal(_ path: String) -> ModelFileError {
    let code = errno
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return .unreadable(path: path, reason: reason)
  }
}
