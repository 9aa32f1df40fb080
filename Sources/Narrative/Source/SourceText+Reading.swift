internal import Files

extension SourceText {
  /// Reads a text from a file.
  ///
  /// - Parameters:
  ///   - path: The file's path, absolute or from the current folder. It may be a pipe.
  ///   - name: The name that citations show; by default the path's last component.
  /// - Throws: `SourceError` if there is no such file, it can't be read, or it isn't text.
  /// - Complexity: O(n) in the size of the file.
  package init(readingFileAt path: String, name: String? = nil) throws(SourceError) {
    let (bytes, isComplete) = try Self.read(path)
    let shortName = name ?? path.split(separator: "/").last.map(String.init) ?? path
    do {
      try self.init(name: shortName, rawBytes: bytes)
    } catch {
      throw error.renamed(path)
    }
    if !isComplete { add(.changedWhileRead(name: shortName)) }
  }

  /// Reads a whole file, and tells whether it kept its length meanwhile.
  private static func read(
    _ path: String
  ) throws(SourceError) -> (bytes: [UInt8], isComplete: Bool) {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .notFound(name: path) : .unreadable(name: path, reason: SystemReason.text(code))
    }
    defer { close(descriptor) }

    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(name: path, reason: SystemReason.text(errno))
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw .folder(name: path) }
    guard kind == S_IFREG || kind == S_IFIFO else { throw .notAFile(name: path) }
    guard status.st_size <= largest else { throw .tooLarge(name: path, limit: largest) }

    var bytes: [UInt8] = []
    var chunkSize = 65_536
    while true {
      var count = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, initialized in
        repeat {
          count = unsafe SystemCall.read(descriptor, buffer.baseAddress, chunkSize)
        } while count < 0 && errno == EINTR
        initialized = max(count, 0)
      }
      if count < 0 { throw .unreadable(name: path, reason: SystemReason.text(errno)) }
      if count == 0 { break }
      if bytes.isEmpty {
        // A film of gigabytes needn't be read to the end.
        if let error = refusal(ofOpening: chunk.span, name: path) { throw error }
        bytes = chunk
        // One byte more than the rest, so that a regular file is read in one call and its end seen.
        chunkSize = max(Int(status.st_size) - chunk.count + 1, chunkSize)
        bytes.reserveCapacity(chunk.count + chunkSize)
      } else {
        bytes += chunk
        chunkSize = 65_536
      }
      guard bytes.count <= largest else { throw .tooLarge(name: path, limit: largest) }
    }
    // Files of the kernel's say that they are empty.
    let size = Int(status.st_size)
    return (bytes, kind == S_IFIFO || size == 0 || size == bytes.count)
  }
}
