internal import Files

/// The files that paths stand for: files themselves, and what folders hold at any depth.
///
/// A folder is walked in the byte order of the names in it, so that passages keep their numbers from
/// run to run and from system to system. Hidden files are passed over. Symbolic links are followed,
/// and no file or folder is visited twice, so that a loop of links ends.
package struct TextFiles {
  /// A file to read.
  package struct File: Equatable, Sendable {
    /// Where it is, absolute or from the current folder.
    package let path: String

    /// The name for citations: its path within the folder that was named, else its last component.
    package let name: String
  }

  /// The files in reading order.
  package private(set) var files: [File] = []

  /// What was named by the user itself and can't be used.
  package private(set) var errors: [SourceError] = []

  /// What was passed over in folders, hidden files left out.
  package private(set) var skipped: [SourceError] = []

  private var visited: Set<FileIdentity> = []

  /// Finds the files of paths in the order given.
  ///
  /// - Complexity: O(n log n) in the number of names in the folders.
  package init(at paths: [String]) {
    for path in paths {
      switch FileStatus(path) {
      case .failure(let code):
        errors.append(
          code == ENOENT || code == ENOTDIR
            ? .notFound(name: path) : .unreadable(name: path, reason: SystemReason.text(code)))
      case .file(let identity):
        if visited.insert(identity).inserted {
          files.append(File(path: path, name: Self.lastComponent(of: path)))
        } else {
          errors.append(.repeated(name: path))
        }
      case .folder(let identity):
        let count = files.count
        if !visited.insert(identity).inserted {
          errors.append(.repeated(name: path))
        } else if case .failure(let error) = FolderListing.names(in: path) {
          errors.append(.unreadable(name: path, reason: error.reason))
        } else {
          walk(path)
          if files.count == count { errors.append(.noFiles(name: path)) }
        }
      case .pipe:
        files.append(File(path: path, name: Self.lastComponent(of: path)))
      case .other:
        errors.append(.notAFile(name: path))
      }
    }
  }

  private mutating func walk(_ folder: String) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    // Names within the folder still to visit, the next one last.
    var pending = children(of: folder, named: "")
    while let name = pending.popLast() {
      let path = prefix + name
      switch FileStatus(path) {
      case .failure(let code):
        skipped.append(.unreadable(name: path, reason: SystemReason.text(code)))
      case .file(let identity):
        let kind = FileName.extension(of: name)
        if name.hasSuffix("~") || Self.otherKinds.contains(kind) {
          skipped.append(.notProse(name: path, kind: kind))
        } else if visited.insert(identity).inserted {
          files.append(File(path: path, name: name))
        } else {
          skipped.append(.repeated(name: path))
        }
      case .folder(let identity):
        if visited.insert(identity).inserted {
          pending += children(of: path, named: name + "/")
        } else {
          skipped.append(.repeated(name: path))
        }
      case .pipe, .other:
        skipped.append(.notAFile(name: path))
      }
    }
  }

  /// What a folder holds, the first name last.
  private mutating func children(of folder: String, named prefix: String) -> [String] {
    switch FolderListing.names(in: folder) {
    case .success(let names):
      return names.reversed().map { prefix + $0 }
    case .failure(let error):
      skipped.append(.unreadable(name: folder, reason: error.reason))
      return []
    }
  }

  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What stands after the last stop of files that hold data, programs, pictures, sound or film.
  private static let otherKinds: Set<String> = ReadingWords.words("kinds of files without prose")
}
