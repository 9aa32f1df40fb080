import Files

/// Folders on the way to a file.
enum Folder {
  /// The folder that holds the file at `path`.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Creates the folder and those above it where they are missing, for the user alone as the
  /// [XDG Base Directory Specification](https://specifications.freedesktop.org/basedir-spec/latest/)
  /// asks.
  static func create(at path: String) throws(HistoryFileError) {
    if exists(afterCreating: path) { return }
    guard errno == ENOENT, parent(of: path) != path else {
      throw HistoryFileError(.createFolder, path)
    }
    try create(at: parent(of: path))
    guard exists(afterCreating: path) else { throw HistoryFileError(.createFolder, path) }
  }

  private static func exists(afterCreating path: String) -> Bool {
    unsafe mkdir(path, 0o700) == 0 || errno == EEXIST
  }
}
