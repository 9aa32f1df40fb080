internal import Files

/// Reading a file that is read as a whole.
enum SmallFile {
  /// The bytes of a file, as far as a limit and a little more to show that there are more.
  ///
  /// - Throws: `FileFailure` where there is none, or it can't be read.
  static func bytes(of path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    // Without O_NONBLOCK a pipe of that name would be waited for.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFailure.last() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while bytes.count <= limit {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { break }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFailure.last() }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
