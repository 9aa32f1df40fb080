internal import Narrative

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A file of a corpus as it was when it was looked at: enough to tell whether it changed since.
package struct CorpusFile: Sendable, Equatable {
  /// The file's path; absolute, or the cache can't tell two folders' files apart.
  package let path: String

  /// Its size in bytes.
  package let size: Int

  /// When it was last written, in nanoseconds since 1970.
  package let modified: Int64

  /// Makes a file of what is known about it.
  package init(path: String, size: Int, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }

  /// Looks at a file.
  ///
  /// - Returns: Nil if there is none or the system doesn't tell.
  package init?(lookingAt path: String) {
    var status = stat()
    guard unsafe path.withCString({ name in unsafe stat(name, &status) }) == 0 else { return nil }
    let absolute = unsafe path.withCString { name in
      guard let resolved = unsafe realpath(name, nil) else { return path }
      defer { unsafe free(resolved) }
      return unsafe String(cString: resolved)
    }
    let seconds = FileTime.seconds(status).multipliedReportingOverflow(by: 1_000_000_000)
    self.init(
      path: absolute, size: Int(status.st_size),
      modified: seconds.partialValue &+ FileTime.nanoseconds(status))
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
        checksum.update(UInt64(bitPattern: Int64(file.size)))
        checksum.update(UInt64(bitPattern: file.modified))
      }
    }
    update(&high)
    update(&low)
    self.init(high: high.value, low: low.value)
  }

  /// The name of the index file of a corpus: the same as long as its files have the same paths.
  static func fileName(_ files: [CorpusFile], variant: String) -> String {
    var checksum = Checksum()
    checksum.update(variant)
    for file in files { checksum.update(file.path) }
    let digits = String(checksum.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + ".index"
  }
}
