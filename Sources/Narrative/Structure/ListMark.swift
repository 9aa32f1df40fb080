/// The mark in front of an item of a list in a plain text: `- `, `• `, `2) `.
enum ListMark {
  /// The bytes of the mark with which a line begins, the white space after it included, or 0.
  ///
  /// A number is one only after another item or a line that ends with a colon; a hyphen or an
  /// asterisk not in the middle of a sentence.
  ///
  /// - Parameters:
  ///   - line: The line without white space at its ends.
  ///   - open: What stands above it without a blank line between, or nil.
  static func length(
    in bytes: Span<UInt8>, _ line: Range<Int>, after open: Paragraphs.Block?
  ) -> Int {
    let start = line.lowerBound
    var index = start
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): index += 1
    case 0xE2 where line.count > 3 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0xA2,
      0xE2
    where line.count > 3 && bytes[start + 1] == 0x96
      && (0xA0...0xBF).contains(bytes[start + 2]),
      0xE2 where line.count > 3 && bytes[start + 1] == 0x97,
      // The hyphen bullet of Apple's notes.
      0xE2 where line.count > 3 && bytes[start + 1] == 0x81 && bytes[start + 2] == 0x83,
      // Word's, in a font of signs.
      0xEF
    where line.count > 3 && bytes[start + 1] == 0x82 && [0xA7, 0xB7].contains(bytes[start + 2]):
      index += 3
    case 0xC2 where line.count > 2 && bytes[start + 1] == 0xB7: index += 2
    case 0x30...0x39:
      let isListed =
        open.map { $0.isItem || endsWithColon(bytes, $0) } ?? isFollowedByTwo(bytes, line)
      guard isListed else { return 0 }
      while index < line.upperBound, bytes[index].isASCIIDigit, index - start < 3 { index += 1 }
      guard index < line.upperBound,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
      else { return 0 }
      index += 1
    default: return 0
    }
    guard index < line.upperBound, bytes[index] == UInt8(ascii: " ") || bytes[index] == 0x09 else {
      return 0
    }
    while index < line.upperBound, bytes[index].isASCIIWhitespace { index += 1 }
    // "3. Januar 1944" is a date.
    if bytes[start].isASCIIDigit,
      DateNames.monthBegins(at: index, in: bytes, before: line.upperBound)
    {
      return 0
    }
    // "- 12 -" is the number of a page.
    if bytes[start] == UInt8(ascii: "-"), bytes[line.upperBound - 1] == UInt8(ascii: "-"),
      line.upperBound - index < 16,
      !(index..<line.upperBound).contains(where: {
        bytes[$0] >= 0x80
          || (bytes[$0].isASCIILetter && !"ivxlc".utf8.contains(bytes[$0]))
      })
    {
      return 0
    }
    guard index + 1 < line.upperBound,
      bytes[index].isASCIILetter || bytes[index] >= 0x80 || bytes[index].isASCIIDigit
        || "\"'([".utf8.contains(bytes[index])
    else { return 0 }
    if bytes[start] == UInt8(ascii: "*"),
      !(open.map { $0.isItem || endsWithColon(bytes, $0) } ?? false),
      !isFollowedByAsterisk(bytes, line.upperBound)
    {
      // One asterisk alone stands in front of a footnote.
      return 0
    }
    if let open, !open.isItem, !endsWithColon(bytes, open),
      !SentenceEnd.closes(bytes, open.byteRange)
    {
      return 0
    }
    return index - start
  }

  /// Whether a line is the first of a list: it begins with 1, and one of the next with 2.
  private static func isFollowedByTwo(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count > 3, bytes[line.lowerBound] == UInt8(ascii: "1"),
      !bytes[line.lowerBound + 1].isASCIIDigit
    else { return false }
    let mark = bytes[line.lowerBound + 1]
    var lines = LineScanner(from: line.upperBound)
    for number in 0..<8 {
      guard let next = lines.next(in: bytes) else { return false }
      guard let content = Paragraphs.trimmed(bytes, next) else {
        if number == 0 { continue }
        return false
      }
      if content.count > 3, bytes[content.lowerBound] == UInt8(ascii: "2"),
        bytes[content.lowerBound + 1] == mark, bytes[content.lowerBound + 2] == 0x20
      {
        return true
      }
    }
    return false
  }

  private static func isFollowedByAsterisk(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    var index = end
    while index < bytes.count, bytes[index].isASCIIWhitespace { index += 1 }
    return index + 1 < bytes.count && bytes[index] == UInt8(ascii: "*")
      && bytes[index + 1] == UInt8(ascii: " ")
  }

  private static func endsWithColon(_ bytes: Span<UInt8>, _ block: Paragraphs.Block) -> Bool {
    bytes[block.byteRange.upperBound - 1] == UInt8(ascii: ":")
  }
}
