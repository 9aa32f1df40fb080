/// The files that a chat saved itself to.
struct SavedFiles {
  /// How each was left.
  private var stamps: [String: FileStamp] = [:]

  /// Writes a file that only the user can read, unless there is one that isn't as this chat left it.
  ///
  /// - Returns: Whether it was written.
  mutating func save(_ bytes: [UInt8], to path: String) throws(OutputError) -> Bool {
    if let last = stamps[path], last == FileStamp(path) {
      try WholeFile.write(bytes, to: path, isPrivate: true)
    } else if try !WholeFile.create(bytes, at: path) {
      return false
    }
    stamps[path] = FileStamp(path)
    return true
  }
}
