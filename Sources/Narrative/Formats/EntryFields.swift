/// The lines that programs for diaries put above an entry, each with a tab in front of its name and
/// another in front of its value: `	Date:	5 March 2024`.
enum EntryFields {
  /// Makes one block of lines that stand one under another; others stay as they are.
  ///
  /// - Complexity: O(n) in the number of blocks.
  static func joined(_ blocks: [Paragraphs.Block], in bytes: Span<UInt8>) -> [Paragraphs.Block] {
    var joined: [Paragraphs.Block] = []
    var isOpen = false
    for block in blocks {
      let areFields = areFields(block, in: bytes)
      if isOpen, areFields, let last = joined.last, last.line + last.lineCount == block.line {
        joined[joined.count - 1].byteRange = last.byteRange.lowerBound..<block.byteRange.upperBound
        joined[joined.count - 1].lineCount += block.lineCount
      } else {
        joined.append(block)
      }
      isOpen = areFields
    }
    return joined
  }

  /// Whether a block holds such lines.
  static func areFields(_ block: Paragraphs.Block, in bytes: Span<UInt8>) -> Bool {
    let start = block.byteRange.lowerBound
    guard start > 0, bytes[start - 1] == 0x09, bytes[start].isASCIIUppercase else { return false }
    let limit = min(block.byteRange.upperBound, start + 24)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), or: 0x0A, in: start..<limit),
      bytes[colon] == UInt8(ascii: ":"), colon + 1 < block.byteRange.upperBound
    else { return false }
    return bytes[colon + 1] == 0x09
  }
}
