/// The mark of a footnote after a sentence: `[12]`.
enum FootnoteMark {
  /// A range without the marks at its end; within a sentence they are kept, as its very words are.
  static func trimmed(from range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "]") {
      var open = end - 2
      while open > range.lowerBound, bytes[open].isASCIIDigit { open -= 1 }
      guard open > range.lowerBound, open < end - 2, bytes[open] == UInt8(ascii: "["),
        !bytes[open - 1].isASCIIWhitespace
      else { break }
      end = open
    }
    return range.lowerBound..<end
  }
}
