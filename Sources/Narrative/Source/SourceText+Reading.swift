#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

extension SourceText {
  /// Reads a text from a file.
  ///
  /// - Parameter path: The file's path, absolute or from the current folder.
  /// - Throws: `SourceError` if there is no such file, it can't be read, or it isn't text.
  /// - Complexity: O(n) in the size of the file.
  package init(readingFileAt path: String) throws(SourceError) {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .notFound(name: path) : .unreadable(name: path, reason: Self.reason(code))
    }
    defer { close(descriptor) }

    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(name: path, reason: Self.reason(errno))
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .folder(name: path) }

    var bytes: [UInt8] = []
    // One byte more than the size, so that a regular file is read in one call and its end seen.
    var chunkSize = max(Int(status.st_size) + 1, 65_536)
    while true {
      var count = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, initialized in
        repeat {
          count = unsafe read(descriptor, buffer.baseAddress, chunkSize)
        } while count < 0 && errno == EINTR
        initialized = max(count, 0)
      }
      if count < 0 { throw .unreadable(name: path, reason: Self.reason(errno)) }
      if count == 0 { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      chunkSize = 65_536
    }
    let lastComponent = path.split(separator: "/").last.map(String.init) ?? path
    do {
      try self.init(name: lastComponent, rawBytes: bytes)
    } catch {
      throw error.renamed(path)
    }
  }

  private static func reason(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }
}

extension SourceError {
  /// The same error about the path the user gave instead of the short name.
  fileprivate func renamed(_ path: String) -> SourceError {
    switch self {
    case .empty: .empty(name: path)
    case .binary: .binary(name: path)
    case .notUTF8(_, let byteOffset): .notUTF8(name: path, byteOffset: byteOffset)
    default: self
    }
  }
}
