/// Letters that are printed as one, as programs that read PDF files give them: U+FB00 to U+FB06.
enum Ligatures {
  /// The letters of each, in order.
  private static let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

  /// The bytes with the letters in place of each, where there are any.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func replaced(in bytes: consuming [UInt8]) -> [UInt8] {
    guard let first = first(in: bytes.span, from: 0) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    var next: Int? = first
    while let found = next {
      result += bytes[start..<found]
      result += letters[Int(bytes[found + 2]) - 0x80]
      start = found + 3
      next = Self.first(in: bytes.span, from: start)
    }
    return result + bytes[start...]
  }

  private static func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while let found = bytes.firstIndex(of: 0xEF, or: 0xEF, in: index..<bytes.count) {
      if found + 2 < bytes.count, bytes[found + 1] == 0xAC, (0x80...0x86).contains(bytes[found + 2])
      {
        return found
      }
      index = found + 1
    }
    return nil
  }
}
