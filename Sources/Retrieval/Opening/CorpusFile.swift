internal import Files
internal import Narrative

/// A file of a corpus as it was when it was looked at: enough to tell whether it changed since.
package struct CorpusFile: Sendable, Equatable {
  /// The file's path; absolute, or the cache can't tell two folders' files apart.
  package let path: String

  /// Its size in bytes.
  package let size: Int

  /// When it was last written, in nanoseconds since 1970.
  package let modified: Int64

  /// When anything about it last changed, in nanoseconds since 1970; unlike the time it was written it
  /// can't be set back.
  package let changed: Int64

  /// The name that citations show.
  package let name: String

  /// Makes a file of what is known about it.
  package init(
    path: String, size: Int, modified: Int64, changed: Int64 = 0, name: String? = nil
  ) {
    self.path = path
    self.name = name ?? path.split(separator: "/").last.map(String.init) ?? path
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - name: The name that citations show; by default the path's last component.
  ///   - resolver: What knows the folders of files that were looked at before.
  /// - Returns: Nil if there is none, it is a pipe or the like, or the system doesn't tell.
  package init?(
    lookingAt path: String, name: String? = nil, resolver: inout PathResolver
  ) {
    var status = stat()
    guard unsafe path.withCString({ name in unsafe stat(name, &status) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    let seconds = FileTime.seconds(status).multipliedReportingOverflow(by: 1_000_000_000)
    self.init(
      path: resolver.absolute(path), size: Int(status.st_size),
      modified: seconds.partialValue &+ FileTime.nanoseconds(status),
      changed: FileTime.change(status),
      name: name ?? path.split(separator: "/").last.map(String.init))
  }

  /// Looks at a file by itself.
  package init?(lookingAt path: String, name: String? = nil) {
    var resolver = PathResolver()
    self.init(lookingAt: path, name: name, resolver: &resolver)
  }

  /// The path that leads to the same place from everywhere, links followed; where there is nothing,
  /// the path itself.
  package static func absolute(_ path: String) -> String {
    unsafe path.withCString { name in
      guard let resolved = unsafe realpath(name, nil) else { return path }
      defer { unsafe free(resolved) }
      return unsafe String(cString: resolved)
    }
  }
}

extension ContentKey {
  /// The key of files and of how they are read.
  init(_ files: [CorpusFile], variant: String) {
    var (high, low) = (Checksum(), Checksum(seed: 1))
    func update(_ checksum: inout Checksum) {
      checksum.update(variant)
      checksum.update(UInt64(files.count))
      for file in files {
        checksum.update(file.path)
        checksum.update(file.name)
        checksum.update(UInt64(bitPattern: Int64(file.size)))
        checksum.update(UInt64(bitPattern: file.modified))
        checksum.update(UInt64(bitPattern: file.changed))
      }
    }
    update(&high)
    update(&low)
    self.init(high: high.value, low: low.value)
  }

  /// The name of the index file of a corpus: the same as long as it is made of the same paths.
  static func fileName(_ roots: [String], variant: String) -> String {
    var checksum = Checksum()
    checksum.update(variant)
    for path in roots { checksum.update(path) }
    let digits = String(checksum.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + CacheFolder.indexSuffix
  }
}
