internal import Files
internal import Narrative

/// What the cache does with its folder.
enum CacheFolder {
  /// The end of the names of files that aren't finished.
  static let leftoverSuffix = ".partial"

  /// The end of the names of indexes.
  static let indexSuffix = ".index"

  /// What the files of vectors are called beside an index.
  static let vectors = "vectors"

  /// The ends of the names of all files that are kept.
  private static let ownSuffixes = [indexSuffix, ".\(vectors)", ".quotes"]

  /// For how long, in seconds, nobody leaves a file alone that is being built: what wasn't written
  /// to since was left by a crash.
  private static let longestPause: Int64 = 60 * 60

  /// For how long, in seconds, a file may be without the lock of who builds it.
  private static let longestUnlocked: Int64 = 60

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
    let now = Int64(time(nil))
    for name in names(in: folder) where name.hasSuffix(leftoverSuffix) {
      let path = "\(folder)/\(name)"
      guard let status = status(of: path) else { continue }
      let age = now - FileTime.seconds(status)
      if age > longestPause || (age > longestUnlocked && isUnlocked(path)) { remove(path) }
    }
  }

  /// Removes the indexes for which there is no room beside one that was just made.
  ///
  /// What is kept beside an index goes with it: all their names are the same up to the first point.
  /// Who has one of them open keeps it.
  static func evict(in folder: String, besides path: String, by policy: EvictionPolicy) {
    let newStem = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    var newest = 0
    var sizes: [Substring: (size: Int, lastUsed: Int64)] = [:]
    let names = names(in: folder).filter { name in ownSuffixes.contains(where: name.hasSuffix) }
    for name in names {
      guard let status = status(of: "\(folder)/\(name)") else { continue }
      let stem = name.prefix { $0 != "." }
      if stem == newStem {
        newest += Int(status.st_size)
        continue
      }
      let known = sizes[stem] ?? (0, 0)
      sizes[stem] = (
        known.size + Int(status.st_size), max(known.lastUsed, FileTime.secondsOfUse(status))
      )
    }
    let entries = sizes.map {
      EvictionPolicy.Entry(name: String($0.key), size: $0.value.size, lastUsed: $0.value.lastUsed)
    }
    let evicted = Set(policy.evicted(of: entries, besides: newest, now: Int64(time(nil))))
    for name in names where evicted.contains(String(name.prefix { $0 != "." })) {
      remove("\(folder)/\(name)")
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      names.append(
        unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  /// What the system tells about a file, or nil if it is none.
  private static func status(of path: String) -> stat? {
    var status = stat()
    guard unsafe path.withCString({ name in unsafe lstat(name, &status) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return status
  }

  /// Whether no program has a file locked, as `OutputFile` does.
  private static func isUnlocked(_ path: String) -> Bool {
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  private static func remove(_ path: String) {
    _ = unsafe path.withCString { name in unsafe unlink(name) }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe path.withCString { name in unsafe stat(name, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }
}
