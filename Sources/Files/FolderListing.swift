/// The names in a folder.
package enum FolderListing {
  /// Why a folder can't be listed.
  package struct Failure: Error {
    /// The system's own word for it.
    package let reason: String
  }

  /// The names in a folder in byte order, those that begin with a stop left out.
  package static func names(in folder: String) -> Result<[String], Failure> {
    guard let stream = unsafe opendir(folder) else {
      return .failure(Failure(reason: SystemReason.text(errno)))
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return .success(names.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The names in a folder in byte order, those of folders with a slash after them; none if it
  /// can't be listed.
  package static func namesOfFilesAndFolders(in folder: String) -> [String] {
    guard case .success(let names) = names(in: folder) else { return [] }
    return names.map { name in
      var status = stat()
      let isFolder =
        unsafe stat("\(folder)/\(name)", &status) == 0
        && status.st_mode & S_IFMT == S_IFDIR
      return isFolder ? name + "/" : name
    }
  }
}
