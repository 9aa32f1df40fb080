/// What makes a file or folder the same under all its names.
package struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  fileprivate init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

/// What a path leads to, links followed.
package enum FileStatus {
  case file(FileIdentity)
  case folder(FileIdentity)
  case pipe
  case other

  /// There is nothing to see; the system's error number says why.
  case failure(Int32)

  /// Looks at a path; a file that may not be read is a failure at once, so that it is noticed when
  /// that changes.
  ///
  /// The corresponding C functions are `stat` and `access`.
  package init(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .failure(errno)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG where unsafe access(path, R_OK) != 0: self = .failure(errno)
    case S_IFREG: self = .file(FileIdentity(status))
    case S_IFDIR: self = .folder(FileIdentity(status))
    case S_IFIFO: self = .pipe
    default: self = .other
    }
  }
}
