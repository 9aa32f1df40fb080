/// Cuts Thai and Lao, which have no stops: a space ends a sentence, or only a phrase.
enum ThaiPhrases {
  /// The bytes from which on a run may end at a space: about fifteen words.
  private static let shortest = 180

  /// The runs of a paragraph that serve as sentences: none is short, and each ends at a space between
  /// two words of the script, not beside a number or a foreign word.
  ///
  /// - Complexity: O(n) in the length of the paragraph.
  static func runs(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard bytes[index].isASCIIWhitespace else {
        index += 1
        continue
      }
      let end = index
      while index < range.upperBound, bytes[index].isASCIIWhitespace { index += 1 }
      let isEnd = isStop(bytes, end) || (isOfScript(bytes, end - 3) && isOfScript(bytes, index))
      if end - start >= shortest, range.upperBound - index >= shortest / 2, isEnd {
        runs.append(start..<end)
        start = index
      }
    }
    if start < range.upperBound { runs.append(start..<range.upperBound) }
    return runs
  }

  /// Whether a Latin stop stands before an offset.
  private static func isStop(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    end > 0 && [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[end - 1])
  }

  /// Whether the character at an offset is Thai or Lao: E0 B8 to E0 BB.
  private static func isOfScript(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= 0 && index + 2 < bytes.count && bytes[index] == 0xE0
      && (0xB8...0xBB).contains(bytes[index + 1])
  }
}
