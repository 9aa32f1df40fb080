/// Splits a text into blocks of lines with blank lines between them.
///
/// Line feed, carriage return and the two together end a line; a line of white space is blank.
struct Paragraphs {
  /// A run of lines without a blank one.
  struct Block: Equatable {
    /// The bytes from the first to the last that isn't white space.
    var byteRange: Range<Int>

    /// The line it begins on, from 1.
    var line: Int

    /// How many lines it has.
    var lineCount: Int
  }

  /// Finds the blocks of a text in order.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func blocks(of bytes: Span<UInt8>) -> [Block] {
    var blocks: [Block] = []
    var current: Block?
    var line = 1
    var index = 0
    while index < bytes.count {
      let lineStart = index
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      if let content = trimmed(bytes, lineStart..<index) {
        if let open = current {
          current = Block(
            byteRange: open.byteRange.lowerBound..<content.upperBound, line: open.line,
            lineCount: open.lineCount + 1)
        } else {
          current = Block(byteRange: content, line: line, lineCount: 1)
        }
      } else if let finished = current {
        blocks.append(finished)
        current = nil
      }
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
      line += 1
    }
    if let finished = current { blocks.append(finished) }
    return blocks
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower].isASCIIWhitespace { lower += 1 }
    while lower < upper, bytes[upper - 1].isASCIIWhitespace { upper -= 1 }
    return lower < upper ? lower..<upper : nil
  }
}
