internal import Files

/// The configuration file of a user.
enum ConfigurationFile {
  /// The bytes that a configuration may have: far more than anybody writes.
  private static let mostBytes = 1 << 20

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - path: Where it is; nil where there is no home to look in.
  ///   - home: The home folder, for which "~" stands in it.
  /// - Returns: Nil where there is no such file, or no way to where it would be.
  /// - Throws: `ConfigurationFileError` for a file that is there and can't be used.
  static func load(_ path: String?, home: String?) throws(ConfigurationFileError)
    -> Configuration?
  {
    guard let path, let bytes = try bytes(of: path) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText(path: path)
    }
    do throws(ConfigurationError) {
      return try ConfigurationParser.parse(text, home: home)
    } catch {
      throw .malformed(path: path, error)
    }
  }

  private static func bytes(of path: String) throws(ConfigurationFileError) -> [UInt8]? {
    // Without O_NONBLOCK a pipe of that name would be waited for.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      let failure = FileFailure.last()
      guard unsafe access(path, F_OK) == 0 else { return nil }
      throw .unreadable(path: path, reason: failure.description)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while bytes.count <= mostBytes {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw .unreadable(path: path, reason: FileFailure.last().description)
      }
      bytes += chunk[..<count]
    }
    throw .tooLong(path: path)
  }
}
