internal import Narrative

/// Reads the small languages of the lexicon's tables, byte by byte and without copies.
///
/// The bytes are passed to every call, since a span can't be kept.
struct ByteScanner {
  /// Where it has come to.
  private(set) var position: Int

  private let end: Int

  /// Starts at the beginning of a range.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// Whether nothing is left.
  func isAtEnd(_ bytes: Span<UInt8>) -> Bool { position >= end }

  /// Goes behind the next byte of a kind, or to the end.
  ///
  /// - Returns: What was passed over before it.
  mutating func skip(to byte: UInt8, in bytes: Span<UInt8>) -> Range<Int> {
    let start = position
    position = bytes.firstIndex(of: byte, or: byte, in: start..<max(start, end)) ?? end
    let passed = start..<max(start, position)
    if position < end { position += 1 }
    return passed
  }

  /// Takes a byte if it is the next.
  mutating func take(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Takes a text if it is next and a byte of a kind follows, which is taken too.
  mutating func take(
    _ text: String, followedBy follower: (UInt8) -> Bool, in bytes: Span<UInt8>
  ) -> Bool {
    var index = position
    for byte in text.utf8 {
      guard index < end, bytes[index] == byte else { return false }
      index += 1
    }
    guard index < end, follower(bytes[index]) else { return false }
    position = index
    return true
  }

  /// Takes a whole number, or nothing.
  mutating func number(in bytes: Span<UInt8>) -> Int? {
    var number: Int?
    while position < end, (0x30...0x39).contains(bytes[position]) {
      number = (number ?? 0) &* 10 &+ Int(bytes[position] - 0x30)
      position += 1
    }
    return number
  }

  /// Takes "number:hundredths".
  mutating func weight(in bytes: Span<UInt8>) -> (concept: Int, weight: Float)? {
    guard let concept = number(in: bytes), take(UInt8(ascii: ":"), in: bytes),
      let hundredths = number(in: bytes)
    else { return nil }
    return (concept, Float(hundredths) / 100)
  }
}
