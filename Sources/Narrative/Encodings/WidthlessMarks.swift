/// Marks without a width that web pages and editors leave around words: U+200B and U+FEFF.
enum WidthlessMarks {
  /// The bytes without those beside white space; inside words of Thai and Khmer they show
  /// where lines may break.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func removed(from bytes: consuming [UInt8]) -> [UInt8] {
    guard var next = first(in: bytes.span, from: 0) else { return bytes }
    var result = Array(bytes[..<next])
    result.reserveCapacity(bytes.count)
    while true {
      let start = next + 3
      let isAtEnd = start < bytes.count && bytes[start].isASCIIWhitespace
      if !isAtEnd, !(result.last?.isASCIIWhitespace ?? true) { result += bytes[next..<start] }
      let found = first(in: bytes.span, from: start)
      result += bytes[start..<(found ?? bytes.count)]
      guard let found else { return result }
      next = found
    }
  }

  private static func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while let found = bytes.firstIndex(of: 0xE2, or: 0xEF, in: index..<bytes.count) {
      if found + 2 < bytes.count,
        bytes[found] == 0xE2
          ? bytes[found + 1] == 0x80 && bytes[found + 2] == 0x8B
          : bytes[found + 1] == 0xBB && bytes[found + 2] == 0xBF
      {
        return found
      }
      index = found + 1
    }
    return nil
  }
}
