internal import Responder

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A file that remembers the last day something was done; a wish, never a reason to fail.
struct DailyMark {
  private let path: String?

  /// The bytes of a day as it is written.
  private static let length = 10

  /// Takes a file.
  ///
  /// - Parameter path: The file; nil where there is no place for it.
  init(path: String?) { self.path = path }

  /// Whether it was done on a day already; false where nothing can be read.
  func isSet(on date: CalendarDate) -> Bool {
    guard let path else { return false }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.length) { bytes, initialized in
      count = unsafe read(descriptor, bytes.baseAddress, bytes.count)
      initialized = max(count, 0)
    }
    return CalendarDate(String(decoding: bytes, as: UTF8.self)) == date
  }

  /// Remembers that it was done on a day, if that can be written.
  func set(on date: CalendarDate) {
    guard let path else { return }
    createFolders(above: path)
    // Whatever a link in its place leads to isn't ours to overwrite.
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
    let descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else { return }
    try? FileOutput.write(Array("\(date)\n".utf8), to: descriptor)
    close(descriptor)
  }

  /// The folders made at most, which are those of the XDG defaults below a home that must exist:
  /// ".local", "state" and ours.
  private static let mostFolders = 3

  private func createFolders(above path: String) {
    let parts = path.split(separator: "/").dropLast()
    for count in (max(parts.count - Self.mostFolders, 0)..<parts.count).map({ $0 + 1 }) {
      unsafe mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o700)
    }
  }
}
