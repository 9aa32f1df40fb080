/// Names with a small letter in front, which open sentences all the same: "eBay", "van Gogh".
enum SmallOpening {
  /// The most small words in front of a name.
  private static let mostWords = 3

  /// Whether such a name begins at the start of a range.
  ///
  /// - Complexity: O(1).
  static func isName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for count in 0...mostWords {
      let start = index
      while index < range.upperBound, index - start < 20, bytes[index].isASCIILetter { index += 1 }
      guard index > start else { return false }
      if bytes[start].isASCIIUppercase { return count > 0 }
      if (start..<index).contains(where: { bytes[$0].isASCIIUppercase }) { return count == 0 }
      guard particles.contains(bytes.string(in: start..<index)), index < range.upperBound,
        bytes[index].isASCIIWhitespace
      else { return false }
      while index < range.upperBound, bytes[index].isASCIIWhitespace { index += 1 }
    }
    return false
  }

  private static let particles = ReadingWords.words("small words in front of names")
}
