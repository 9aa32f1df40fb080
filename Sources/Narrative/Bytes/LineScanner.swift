/// The lines of a text one after another; line feed, carriage return and the two together end one.
struct LineScanner {
  private let limit: Int

  /// Where the next line begins.
  private(set) var position: Int

  /// The number of the line last returned.
  private(set) var number: Int

  /// Begins to scan a text.
  ///
  /// - Parameters:
  ///   - start: Where the first line begins.
  ///   - line: The number of the first line.
  ///   - limit: No line that begins after this many bytes is returned.
  init(from start: Int = 0, line: Int = 1, limit: Int = .max) {
    self.limit = limit
    position = start
    number = line - 1
  }

  /// The next line of the text without its end, or nil.
  mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
    guard position < min(limit, bytes.count) else { return nil }
    let start = position
    let end = bytes.firstIndex(of: 0x0A, or: 0x0D, in: start..<bytes.count) ?? bytes.count
    position = min(end + 1, bytes.count)
    if position < bytes.count, bytes[end] == 0x0D, bytes[position] == 0x0A { position += 1 }
    number += 1
    return start..<end
  }
}
