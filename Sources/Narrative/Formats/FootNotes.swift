/// Notes at the feet of pages, as programs that copy pages have them: the number stands right after a word,
/// and on the same page a line begins with it, or holds nothing else above the note.
struct FootNotes {
  /// Where the notes stand, each with its number.
  private(set) var ranges: [Range<Int>] = []

  /// Where their numbers stand in the text.
  private(set) var references: [Range<Int>] = []

  /// No note is farther below the word it is about, in bytes.
  private static let farthest = 8_000

  /// The most lines of a note.
  private static let mostLines = 8

  /// The numbers after words that no note has been found for.
  private var open: [Int: Range<Int>] = [:]

  /// Finds the notes of a text.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(in bytes: Span<UInt8>, from start: Int) {
    var lines = LineScanner(from: start)
    while let line = lines.next(in: bytes) {
      guard let content = Paragraphs.trimmed(bytes, line) else { continue }
      if bytes[content.lowerBound].isASCIIDigit,
        let (number, isAlone) = Self.number(openingLine: content, in: bytes),
        let reference = open[number], content.lowerBound - reference.lowerBound < Self.farthest,
        let end = Self.end(of: content, isAlone: isAlone, after: lines, in: bytes)
      {
        open[number] = nil
        references.append(reference)
        ranges.append(content.lowerBound..<end)
        while lines.position < end, lines.next(in: bytes) != nil {}
        continue
      }
      takeReferences(in: content, bytes)
    }
    references.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Keeps the numbers that stand right after words of a line.
  private mutating func takeReferences(in line: Range<Int>, _ bytes: Span<UInt8>) {
    var index = line.lowerBound
    while index < line.upperBound {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let start = index
      while index < line.upperBound, bytes[index].isASCIIDigit { index += 1 }
      guard index - start <= 3, Self.isAfterWord(bytes, start, from: line.lowerBound),
        index == line.upperBound || bytes[index].isASCIIWhitespace
          || ".,;:!?\"')".utf8.contains(bytes[index]) || bytes[index] >= 0x80,
        let number = Int(bytes.string(in: start..<index))
      else { continue }
      open[number] = start..<index
    }
  }

  /// Whether a word of three letters at least ends at an offset, or a stop after one; all but the first
  /// are small.
  private static func isAfterWord(_ bytes: Span<UInt8>, _ start: Int, from line: Int) -> Bool {
    var end = start
    while end > line, ".,;:!?\"')".utf8.contains(bytes[end - 1]) { end -= 1 }
    guard end - line >= 3 else { return false }
    let first = bytes[end - 3]
    return (first.isASCIILetter || first >= 0x80)
      && (end - 2..<end).allSatisfy { bytes[$0].isASCIILowercase || bytes[$0] >= 0x80 }
  }

  /// The number with which a line begins that a capital follows, or which is all of it.
  private static func number(
    openingLine line: Range<Int>, in bytes: Span<UInt8>
  ) -> (number: Int, isAlone: Bool)? {
    var end = line.lowerBound
    while end < line.upperBound, bytes[end].isASCIIDigit { end += 1 }
    guard end - line.lowerBound <= 3, let number = Int(bytes.string(in: line.lowerBound..<end))
    else { return nil }
    if end == line.upperBound { return (number, true) }
    guard end + 1 < line.upperBound, bytes[end] == UInt8(ascii: " "),
      bytes[end + 1].isASCIIUppercase || bytes[end + 1] >= 0x80 || bytes[end + 1] == 0x22
    else { return nil }
    return (number, false)
  }

  /// Where a note ends: before a blank line, the next page, or the next note.
  ///
  /// - Parameter isAlone: Whether the first line has the number only, below which a line may be blank.
  /// - Returns: Nil if there are no words, or more than a note has.
  private static func end(
    of first: Range<Int>, isAlone: Bool, after scanner: LineScanner, in bytes: Span<UInt8>
  ) -> Int? {
    var scanner = scanner
    var end = first.upperBound
    var count = isAlone ? 0 : 1
    var blanks = 0
    while let line = scanner.next(in: bytes) {
      if !line.isEmpty, bytes[line.lowerBound] == 0x0C { break }
      guard let content = Paragraphs.trimmed(bytes, line) else {
        blanks += 1
        if count > 0 || blanks > 1 { break }
        continue
      }
      if count > 0, number(openingLine: content, in: bytes) != nil { break }
      // What goes on in small letters below a number is the text around the number of a page.
      if count == 0, bytes[content.lowerBound].isASCIILowercase { return nil }
      count += 1
      end = content.upperBound
      if count > mostLines { return nil }
    }
    return count > 0 ? end : nil
  }
}
