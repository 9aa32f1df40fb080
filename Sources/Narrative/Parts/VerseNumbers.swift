/// The numbers of verses inside a paragraph: "1 In the beginning … 2 And the earth …", "¹ In … ² And …",
/// "[1] In … [2] And …", and "1:1 In …" at the beginnings of lines.
enum VerseNumbers {
  /// So many numbers at least follow each other.
  private static let fewest = 3

  /// So many do in forms in which nothing else stands in front of sentences.
  private static let fewestClear = 2

  /// A number in front of a verse.
  private struct Number {
    /// Where it stands.
    let range: Range<Int>

    /// What it counts; verses of another chapter are far from it.
    let value: Int

    /// Whether it is written in a form of verses only.
    var isClear = false
  }

  /// Where the numbers stand, with the space after each.
  ///
  /// Each is one more than the number before it, and all but one at the very beginning come after the
  /// end of a sentence or of a part of one.
  ///
  /// - Complexity: O(n) in the length of the range.
  static func ranges(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    // The number in front of the first verse may have been taken off already.
    var run = before(range, in: bytes).map { [$0] } ?? []
    var best: [Number] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let number = number(in: bytes, at: index, before: range.upperBound) else {
        index += 1
        continue
      }
      index = number.range.upperBound
      guard isSetOff(bytes, number.range, in: range) else { continue }
      if run.last.map({ $0.value + 1 != number.value || $0.isClear != number.isClear }) ?? true {
        if run.count > best.count { best = run }
        run = []
      }
      run.append(number)
    }
    if run.count > best.count { best = run }
    guard best.count >= (best.first?.isClear ?? false ? fewestClear : fewest) else { return [] }
    return best.filter { $0.range.lowerBound >= range.lowerBound }
      .map { $0.range.lowerBound..<$0.range.upperBound + 1 }
  }

  /// The number on the same line in front of a range, with spaces between, or nil.
  private static func before(_ range: Range<Int>, in bytes: Span<UInt8>) -> Number? {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 12, !bytes[start - 1].isLineEnd { start -= 1 }
    guard start == 0 || bytes[start - 1].isLineEnd, start < range.lowerBound,
      let number = number(in: bytes, at: start, before: range.lowerBound),
      (number.range.upperBound..<range.lowerBound).allSatisfy({ bytes[$0] == 0x20 })
    else { return nil }
    return number
  }

  /// The number at an offset, or nil.
  private static func number(in bytes: Span<UInt8>, at start: Int, before end: Int) -> Number? {
    let first = bytes[start]
    if first == 0xC2 || first == 0xE2 { return raised(in: bytes, at: start, before: end) }
    let isSquare = first == UInt8(ascii: "[")
    guard isSquare || first.isASCIIDigit else { return nil }
    guard var (value, index) = digits(in: bytes, at: isSquare ? start + 1 : start, before: end)
    else { return nil }
    if isSquare {
      guard index < end, bytes[index] == UInt8(ascii: "]") else { return nil }
      return Number(range: start..<index + 1, value: value, isClear: true)
    }
    guard index + 1 < end, bytes[index] == UInt8(ascii: ":"),
      start == 0 || bytes[start - 1].isLineEnd,
      let verse = digits(in: bytes, at: index + 1, before: end)
    else { return index - start <= 3 ? Number(range: start..<index, value: value) : nil }
    value = value * 1000 + verse.value
    index = verse.end
    return Number(range: start..<index, value: value, isClear: true)
  }

  /// The value of the digits at an offset, of which there may be four, and their end.
  private static func digits(
    in bytes: Span<UInt8>, at start: Int, before end: Int
  ) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < end, bytes[index].isASCIIDigit, index - start < 4 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  /// The second bytes of the superscript digits of Latin-1.
  private static let raisedDigits: [UInt8: Int] = [0xB9: 1, 0xB2: 2, 0xB3: 3]

  /// The superscript digits at an offset, or nil.
  private static func raised(in bytes: Span<UInt8>, at start: Int, before end: Int) -> Number? {
    var index = start
    var value = 0
    while index + 1 < end, index - start < 9 {
      if bytes[index] == 0xC2, let digit = raisedDigits[bytes[index + 1]] {
        value = value * 10 + digit
        index += 2
      } else if bytes[index] == 0xE2, bytes[index + 1] == 0x81, index + 2 < end,
        bytes[index + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[index + 2])
      {
        value = value * 10 + Int(bytes[index + 2] - 0xB0)
        index += 3
      } else {
        break
      }
    }
    return index > start ? Number(range: start..<index, value: value, isClear: true) : nil
  }

  private static func isSetOff(
    _ bytes: Span<UInt8>, _ number: Range<Int>, in range: Range<Int>
  ) -> Bool {
    let next = number.upperBound
    guard next + 1 < range.upperBound, bytes[next].isASCIIWhitespace,
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
