/// The numbers of verses inside a paragraph: "1 In the beginning … 2 And the earth …".
enum VerseNumbers {
  /// So many numbers at least follow each other.
  private static let fewest = 3

  /// Where the numbers stand, with the space after each.
  ///
  /// Each is one more than the number before it, and all but one at the very beginning come after the
  /// end of a sentence or of a part of one.
  ///
  /// - Complexity: O(n) in the length of the range.
  static func ranges(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var run: [Range<Int>] = []
    var last = 0
    var best: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let start = index
      var value = 0
      while index < range.upperBound, bytes[index].isASCIIDigit, index - start < 4 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard isSetOff(bytes, start..<index, in: range) else { continue }
      if run.isEmpty || value != last + 1 {
        if run.count > best.count { best = run }
        run = []
      }
      run.append(start..<index + 1)
      last = value
    }
    if run.count > best.count { best = run }
    return best.count >= fewest ? best : []
  }

  private static func isSetOff(
    _ bytes: Span<UInt8>, _ number: Range<Int>, in range: Range<Int>
  ) -> Bool {
    let next = number.upperBound
    guard number.count <= 3, next + 1 < range.upperBound, bytes[next].isASCIIWhitespace,
      bytes[next + 1].isASCIILetter || bytes[next + 1] >= 0x80
        || bytes[next + 1] == UInt8(ascii: "\"")
    else { return false }
    guard number.lowerBound > range.lowerBound else { return true }
    guard number.lowerBound - range.lowerBound >= 2, bytes[number.lowerBound - 1].isASCIIWhitespace
    else { return false }
    let before = bytes[number.lowerBound - 2]
    return ".,;:!?)\"'".utf8.contains(before) || before >= 0x80
  }
}
