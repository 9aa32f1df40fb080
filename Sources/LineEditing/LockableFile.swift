import Files

/// An open regular file, closed and unlocked at the end of its life.
struct LockableFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens the file for reading; `nil` if there is none.
  static func reading(_ path: String) throws(HistoryFileError) -> LockableFile? {
    do throws(HistoryFileError) {
      return try LockableFile(path: path, flags: O_RDONLY)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// Opens the file, created if need be, when nobody else has it locked.
  static func appendingAlone(to path: String) throws(HistoryFileError) -> LockableFile {
    while true {
      let file = try LockableFile(path: path, flags: O_RDWR | O_APPEND | O_CREAT)
      try file.lock()
      // Whoever held the lock may have put another file in the place of this one.
      if file.isAt(path) { return file }
    }
  }

  private init(path: String, flags: Int32) throws(HistoryFileError) {
    descriptor = try Self.openRegularFile(path, flags: flags)
    self.path = path
  }

  private static func openRegularFile(
    _ path: String, flags: Int32
  ) throws(HistoryFileError) -> Int32 {
    // Without O_NONBLOCK a pipe of that name would be waited for.
    let descriptor = unsafe open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { throw HistoryFileError(.open, path) }
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      return descriptor
    }
    close(descriptor)
    throw HistoryFileError(.open, path, code: EINVAL)
  }

  deinit { close(descriptor) }

  /// The bytes of the file, or the lines at its end that `limit` bytes hold.
  func contents(atMost limit: Int) throws(HistoryFileError) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0 else { throw HistoryFileError(.read, path) }
    let start = max(0, size - limit)
    let bytes = try bytes(from: start)
    // What a line begins with may be cut off.
    guard start > 0, let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return bytes }
    return Array(bytes[(end + 1)...])
  }

  private func bytes(from start: Int) throws(HistoryFileError) -> [UInt8] {
    var offset = start
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = unsafe pread(descriptor, &chunk, chunk.count, off_t(offset))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw HistoryFileError(.read, path) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      offset += count
    }
  }

  /// Adds bytes at the end, wherever that is by now.
  func append(_ bytes: [UInt8]) throws(HistoryFileError) {
    try Self.write(bytes, to: descriptor, path: path)
  }

  /// Puts a new file with these bytes in the place of this one, whole or not at all.
  func replace(with bytes: [UInt8]) throws(HistoryFileError) {
    // A link stays a link: it's the file that it leads to that is replaced.
    let target = unsafe realpath(path, nil)
    defer { unsafe free(target) }
    let destination = unsafe target.map { unsafe String(cString: $0) } ?? path
    let temporary = "\(destination).\(getpid()).new"
    unsafe unlink(temporary)
    do throws(HistoryFileError) {
      try Self.writeNewFile(bytes, at: temporary)
      guard unsafe rename(temporary, destination) == 0 else {
        throw HistoryFileError(.replace, destination)
      }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  private static func writeNewFile(_ bytes: [UInt8], at path: String) throws(HistoryFileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryFileError(.replace, path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path: path)
    guard fsync(descriptor) == 0 else { throw HistoryFileError(.write, path) }
  }

  private func lock() throws(HistoryFileError) {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw HistoryFileError(.lock, path) }
    }
  }

  private func isAt(_ path: String) -> Bool {
    var mine = stat()
    var current = stat()
    return unsafe fstat(descriptor, &mine) == 0 && stat(path, &current) == 0
      && mine.st_ino == current.st_ino && mine.st_dev == current.st_dev
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(HistoryFileError) {
    var remaining = bytes[...]
    while !remaining.isEmpty {
      let count = unsafe remaining.withUnsafeBytes { buffer in
        unsafe SystemCall.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw HistoryFileError(.write, path) }
      remaining = remaining.dropFirst(count)
    }
  }
}
