internal import Narrative

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What the cache does with its folder.
enum Folder {
  /// The end of the names of files that aren't finished.
  static let leftoverSuffix = ".partial"

  /// How long nobody needs for building an index: what is older was left by a crash.
  private static let longestBuild: Int64 = 24 * 60 * 60

  /// Makes a folder and those above it, for the user alone.
  ///
  /// - Returns: Why that failed, or nil if the folder is there now.
  static func make(_ path: String) -> FileFailure? {
    var prefix = path.hasPrefix("/") ? "" : "."
    for component in path.split(separator: "/") {
      prefix += "/" + component
      let made = unsafe prefix.withCString { unsafe mkdir($0, 0o700) }
      // EROFS and the like come for folders that are there, too; the last one decides.
      if made != 0, errno != EEXIST, prefix.hasSuffix(path), !exists(prefix) {
        return FileFailure.last()
      }
    }
    return exists(path) ? nil : FileFailure(code: ENOTDIR)
  }

  /// The beginning of names that no other program or build uses.
  static func leftoverPrefix(in folder: String) -> String {
    let random = UInt64.random(in: .min ... .max)
    return "\(folder)/\(getpid())-\(String(random, radix: 16))"
  }

  /// Removes unfinished files that a crash left behind.
  static func removeLeftovers(in folder: String) {
    guard let stream = unsafe opendir(folder) else { return }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let path = "\(folder)/\(name)"
      guard name.hasSuffix(leftoverSuffix), let file = CorpusFile(lookingAt: path) else { continue }
      let age = Int64(time(nil)) - file.modified / 1_000_000_000
      if age > longestBuild { _ = unsafe path.withCString { unsafe unlink($0) } }
    }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe path.withCString { name in unsafe stat(name, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }
}
