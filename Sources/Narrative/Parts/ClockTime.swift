/// The time of day with which an item of a diary begins: "08:15 Walked", "9:30 am – Tea", "09:00-10:00
/// Work".
enum ClockTime {
  /// The bytes of the time with what sets it off, or 0 where none stands there or the words go on with
  /// it: "12:30 is when I eat".
  ///
  /// - Complexity: O(1).
  static func length(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    guard let first = end(in: bytes, index, range.upperBound) else { return 0 }
    index = first
    let dash = skip(" -–—", in: bytes, index, range.upperBound)
    if dash > index, let second = end(in: bytes, dash, range.upperBound) { index = second }
    let start = skip(" -–—:|\t", in: bytes, index, range.upperBound)
    guard start > index, start < range.upperBound else { return 0 }
    let word = range.upperBound - start
    let isWord =
      bytes[start].isASCIIUppercase || bytes[start] >= 0x80 || "\"[(".utf8.contains(bytes[start])
    return isWord && word > 2 ? start - range.lowerBound : 0
  }

  /// The end of a time at an offset, or nil.
  private static func end(in bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var index = start
    var hour = 0
    while index < limit, bytes[index].isASCIIDigit, index - start < 3 {
      hour = hour * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard (1...2).contains(index - start), hour < 25, index + 2 < limit,
      bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "."),
      (0x30...0x35).contains(bytes[index + 1]), bytes[index + 2].isASCIIDigit
    else { return nil }
    index += 3
    guard index >= limit || !bytes[index].isASCIIDigit else { return nil }
    let half = skip(" ", in: bytes, index, limit)
    if half + 1 < limit, "ap".utf8.contains(bytes[half].lowercasedASCII),
      bytes[half + 1].lowercasedASCII == UInt8(ascii: "m"),
      half + 2 >= limit || !bytes[half + 2].isASCIILetter
    {
      return half + 2
    }
    return index
  }

  private static func skip(
    _ marks: String, in bytes: Span<UInt8>, _ start: Int, _ limit: Int
  ) -> Int {
    var index = start
    while index < limit, marks.utf8.contains(bytes[index]) { index += 1 }
    return index
  }
}
