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
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try SmallFile.bytes(of: path, atMost: mostBytes)
    } catch {
      guard unsafe access(path, F_OK) == 0 else { return nil }
      throw .unreadable(path: path, reason: error.description)
    }
    guard bytes.count <= mostBytes else { throw .tooLong(path: path) }
    return bytes
  }
}
