internal import Files
internal import Responder

/// A file that remembers the last days something was done; a wish, never a reason to fail.
struct DailyMark {
  private let path: String?

  /// The days that are remembered: today is another one in another time zone, or by `--date`.
  private static let mostDays = 8

  /// The bytes of a day as it is written, with the end of its line.
  private static let length = 11

  /// Takes a file.
  ///
  /// - Parameter path: The file; nil where there is no place for it.
  init(path: String?) { self.path = path }

  /// Does something unless it was done on a day already, and remembers that; programs that start
  /// together wait for one another, so that one of them does it.
  ///
  /// Where nothing can be read or written it is done.
  ///
  /// - Throws: What `action` throws; nothing is remembered then.
  func once(on date: CalendarDate, _ action: () throws -> Void) throws {
    guard let descriptor = openFile() else { return try action() }
    // Closing takes the lock off.
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    let days = days(in: descriptor)
    if days.contains(date) { return }
    try action()
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { return }
    let lines = (days + [date]).suffix(Self.mostDays).map { "\($0)\n" }.joined()
    try? FileOutput.write(Array(lines.utf8), to: descriptor)
  }

  private func openFile() -> Int32? {
    guard let path else { return nil }
    PrivateFolders.create(above: path)
    // Whatever a link in its place leads to isn't ours to overwrite.
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
    let descriptor = unsafe open(path, flags, 0o600)
    if descriptor >= 0 { return descriptor }
    let readable = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    return readable >= 0 ? readable : nil
  }

  private func days(in descriptor: Int32) -> [CalendarDate] {
    var count = 0
    let size = Self.mostDays * Self.length
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { bytes, initialized in
      count = unsafe read(descriptor, bytes.baseAddress, bytes.count)
      initialized = max(count, 0)
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .compactMap { CalendarDate(String($0)) }
  }
}
