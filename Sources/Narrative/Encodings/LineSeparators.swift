/// Ends of lines and paragraphs beyond ASCII: U+0085, U+2028 and U+2029 (Unicode Standard Annex 14).
enum LineSeparators {
  /// The bytes with a line feed in place of each, where there are any.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func replaced(in bytes: consuming [UInt8]) -> [UInt8] {
    guard let first = first(in: bytes.span, from: 0) else { return bytes }
    var result = Array(bytes[..<first.index])
    result.reserveCapacity(bytes.count)
    var next: (index: Int, length: Int)? = first
    while let found = next {
      result.append(0x0A)
      let start = found.index + found.length
      next = Self.first(in: bytes.span, from: start)
      result += bytes[start..<(next?.index ?? bytes.count)]
    }
    return result
  }

  private static func first(
    in bytes: Span<UInt8>, from start: Int
  ) -> (index: Int, length: Int)? {
    var index = start
    while let found = bytes.firstIndex(of: 0xC2, or: 0xE2, in: index..<bytes.count) {
      if bytes[found] == 0xC2, found + 1 < bytes.count, bytes[found + 1] == 0x85 {
        return (found, 2)
      }
      if bytes[found] == 0xE2, found + 2 < bytes.count, bytes[found + 1] == 0x80,
        bytes[found + 2] == 0xA8 || bytes[found + 2] == 0xA9
      {
        return (found, 3)
      }
      index = found + 1
    }
    return nil
  }
}
