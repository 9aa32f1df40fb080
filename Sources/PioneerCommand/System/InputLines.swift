internal import Files

/// Why the input couldn't be read.
struct InputError: Error, CustomStringConvertible {
  /// The system's own word for it.
  let reason: String

  /// One sentence for the user.
  var description: String { "standard input can't be read (\(reason))." }
}

/// The lines of standard input, read as they come.
///
/// Invalid UTF-8 is repaired with U+FFFD, as everywhere in Swift; a NUL is taken as any character.
struct InputLines {
  private let longest: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Whether a person types the input.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Starts to read.
  ///
  /// - Parameter longest: The bytes of a line that are kept, and one more to show that there were
  ///   more; what is after them is passed over, so that no line fills the memory.
  init(longest: Int) { self.longest = longest }

  /// The next line without its end, or nil when there are no more.
  ///
  /// - Complexity: O(n) in the length of the line.
  mutating func next() throws(InputError) -> String? {
    var line: [UInt8] = []
    var sawAny = false
    while true {
      if position == buffer.count {
        if isAtEnd { break }
        try fill()
        continue
      }
      sawAny = true
      let rest = buffer[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let piece = buffer[position..<(end ?? buffer.count)]
      line.append(contentsOf: piece.prefix(max(longest + 1 - line.count, 0)))
      position = (end ?? buffer.count - 1) + 1
      if end != nil { break }
    }
    guard sawAny else { return nil }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// The next lines that have come already, as far as they are whole; none of them is taken.
  ///
  /// - Parameter most: The most lines wanted.
  /// - Complexity: O(n) in their length.
  func waiting(_ most: Int) -> [String] {
    var lines: [String] = []
    var start = position
    while lines.count < most,
      let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")), end - start <= longest
    {
      let line = buffer[start..<end]
      let isReturned = line.last == UInt8(ascii: "\r")
      lines.append(String(decoding: isReturned ? line.dropLast() : line, as: UTF8.self))
      start = end + 1
    }
    return lines
  }

  /// The next line, with those after it that have come already; none when there are no more.
  ///
  /// - Parameter most: The most lines wanted, 1 or more.
  mutating func nextLines(atMost most: Int) throws(InputError) -> [String] {
    guard let first = try next() else { return [] }
    var lines = [first]
    for _ in waiting(most - 1) {
      guard let line = try next() else { break }
      lines.append(line)
    }
    return lines
  }

  private mutating func fill() throws(InputError) {
    var (count, code) = (0, Int32(0))
    buffer = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { bytes, initialized in
      repeat {
        count = unsafe read(STDIN_FILENO, bytes.baseAddress, bytes.count)
        code = errno
      } while count < 0
        && Readiness.allowsRetry(after: code, for: Int32(POLLIN), on: STDIN_FILENO)
      initialized = max(count, 0)
    }
    position = 0
    if count < 0 { throw InputError(reason: SystemReason.text(code)) }
    if count == 0 { isAtEnd = true }
  }
}
