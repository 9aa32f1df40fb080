/// A new file that is written from front to back and can be read back.
///
/// It has a name only until `publish` renames it or `unlink` makes it anonymous; if neither happens,
/// it is removed when the value goes away, or a signal ends the program (see `UnfinishedFile`). As
/// long as the program lives, the file is locked, so that others can tell one that was left behind.
package final class OutputFile: ByteOutput {
  /// The open file.
  package let descriptor: Int32

  /// The number of bytes written.
  package private(set) var count = 0

  private var unfinished: UnfinishedFile?
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 18

  /// Creates a file, beside which nothing of the same name exists.
  ///
  /// - Parameters:
  ///   - path: Where.
  ///   - isPrivate: Whether only its owner can read it, instead of whom the user's mask allows.
  /// - Throws: `FileFailure` if the folder is missing, can't be written or is full.
  package init(creating path: String, isPrivate: Bool = true) throws(FileFailure) {
    let unfinished = UnfinishedFile(path)
    descriptor = unsafe path.withCString {
      unsafe open($0, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
    }
    guard descriptor >= 0 else { throw FileFailure.last() }
    // Where files can't be locked, others only leave them alone for longer.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    self.unfinished = unfinished
  }

  /// Opens a file that is there, for its start to be overwritten.
  init(updating path: String) throws(FileFailure) {
    descriptor = unsafe path.withCString { unsafe open($0, O_RDWR | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFailure.last() }
  }

  deinit {
    unlink()
    close(descriptor)
  }

  /// Writes bytes after the last.
  package func append(_ bytes: Span<UInt8>) throws(FileFailure) {
    if bytes.count >= Self.bufferSize {
      try flush()
      try writeAtEnd(bytes)
    } else {
      unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
      if buffer.count >= Self.bufferSize { try flush() }
    }
    count += bytes.count
  }

  /// Replaces bytes at the beginning, without moving the end.
  package func overwriteStart(with bytes: [UInt8]) throws(FileFailure) {
    try flush()
    unsafe try write(bytes.span) { descriptor, start, count, offset in
      unsafe pwrite(descriptor, start, count, off_t(offset))
    }
  }

  /// Hands what is buffered to the system.
  package func flush() throws(FileFailure) {
    guard !buffer.isEmpty else { return }
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try writeAtEnd(bytes.span)
  }

  /// Waits until the disk has what was written so far.
  package func synchronize() throws(FileFailure) {
    try flush()
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw FileFailure.last() }
    }
  }

  /// The time of day in seconds since 1970.
  package var now: Int64 { FileTime.now() }

  /// Sets when the file was last written, in seconds since 1970.
  package func setTime(_ seconds: Int64) { FileTime.set(descriptor, seconds: seconds) }

  /// Takes the file's name away, so that it vanishes with its last user.
  package func unlink() {
    guard let path = unfinished?.path else { return }
    unsafe path.withCString { _ = unsafe SystemCall.unlink($0) }
    unfinished = nil
  }

  /// Waits until the disk has the file and gives it its final name, in place of what had it.
  package func publish(as name: String) throws(FileFailure) {
    guard let path = unfinished?.path else { return }
    try synchronize()
    let renamed = unsafe path.withCString { old in
      unsafe name.withCString { new in unsafe rename(old, new) }
    }
    guard renamed == 0 else { throw FileFailure.last() }
    unfinished = nil
  }

  /// Waits until the disk has the file and gives it its final name, if nothing has that yet.
  package func publish(asNew name: String) throws(FileFailure) {
    guard let path = unfinished?.path else { return }
    try synchronize()
    let linked = unsafe path.withCString { old in
      unsafe name.withCString { new in unsafe link(old, new) }
    }
    guard linked == 0 else {
      let failure = FileFailure.last()
      // A file system without second names; what comes to have the name just now is replaced.
      guard [EPERM, ENOTSUP, ENOSYS].contains(failure.code), unsafe access(name, F_OK) != 0 else {
        throw failure
      }
      return try publish(as: name)
    }
    unlink()
  }

  /// Reads bytes from anywhere in what was flushed; fewer than asked for only at the end.
  package func read(from offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
    var failure: FileFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while initialized < count {
        let target = unsafe buffer.baseAddress.map { unsafe $0 + initialized }
        let got = unsafe pread(
          descriptor, target, count - initialized, off_t(offset + initialized))
        if got < 0 {
          if errno == EINTR { continue }
          failure = FileFailure.last()
        }
        if got <= 0 { return }
        initialized += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private func writeAtEnd(_ bytes: Span<UInt8>) throws(FileFailure) {
    unsafe try write(bytes) { descriptor, start, count, _ in
      unsafe SystemCall.write(descriptor, start, count)
    }
  }

  /// Writes all bytes, however many calls that takes.
  ///
  /// - Parameter call: Writes some of them, given where they begin, their number and how many were
  ///   written before; returns what `write` does.
  private func write(
    _ bytes: Span<UInt8>,
    by call: (Int32, UnsafePointer<UInt8>?, _ count: Int, _ offset: Int) -> Int
  ) throws(FileFailure) {
    let code = unsafe bytes.withUnsafeBufferPointer { buffer -> Int32 in
      var done = 0
      while done < buffer.count {
        let start = unsafe buffer.baseAddress.map { unsafe $0 + done }
        let written = unsafe call(descriptor, start, buffer.count - done, done)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        done += written
      }
      return 0
    }
    guard code == 0 else { throw FileFailure(code: code) }
  }
}
