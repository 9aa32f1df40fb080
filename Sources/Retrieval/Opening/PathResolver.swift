internal import Files

/// The absolute paths of many files, links followed.
///
/// `realpath` looks at every folder on the way to each of them, which takes for ever where folders are
/// deep; here each folder is looked at once.
package struct PathResolver {
  private var folders: [String: String] = [:]

  /// Knows no folder yet.
  package init() {}

  /// The path that leads to the same place from everywhere; where there is nothing, the path itself.
  package mutating func absolute(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      return CorpusFile.absolute(path)
    }
    let name = path[slash...].dropFirst()
    guard !["", ".", ".."].contains(name), Self.isThereItself(path) else {
      return CorpusFile.absolute(path)
    }
    let folder = absoluteFolder(String(path[..<slash]))
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  private mutating func absoluteFolder(_ path: String) -> String {
    if let known = folders[path] { return known }
    let folder = absolute(path)
    folders[path] = folder
    return folder
  }

  /// Whether there is something at a path, and no link to it.
  private static func isThereItself(_ path: String) -> Bool {
    var status = stat()
    return unsafe path.withCString { name in unsafe lstat(name, &status) } == 0
      && status.st_mode & S_IFMT != S_IFLNK
  }
}
