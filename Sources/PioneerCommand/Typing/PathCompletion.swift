internal import Files
internal import Narrative

/// Completes the path of a file or folder as shells do.
enum PathCompletion {
  /// The names that could stand in the place of the last part of a path, folders with a slash
  /// after them.
  ///
  /// - Parameters:
  ///   - path: The beginning of a path; `~/` stands for the home folder.
  ///   - home: The home folder.
  /// - Complexity: O(*n* log *n*) in the number of names in the folder.
  static func candidates(
    for path: String, home: String?
  ) -> (name: Substring, candidates: [String]) {
    let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let name = path[start...]
    let folder =
      start == path.startIndex ? "." : UserPath.expanded(path[..<start], home: home)
    let names = FolderListing.namesOfFilesAndFolders(in: folder)
    return (name, names.filter { $0.hasPrefix(name) })
  }
}
