internal import Files
internal import Narrative

/// Which file it is and when it was last written: enough to tell that nobody did since.
struct FileStamp: Equatable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let seconds: Int64
  private let nanoseconds: Int64

  /// Looks at a path, links not followed; nil if nothing is there.
  ///
  /// The corresponding C function is `lstat`.
  init?(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    seconds = FileTime.seconds(status)
    nanoseconds = FileTime.nanoseconds(status)
  }
}
