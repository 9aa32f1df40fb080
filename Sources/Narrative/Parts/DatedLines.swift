/// Entries that follow one another without a blank line: with their dates on lines of their own, or in
/// front of their words.
enum DatedLines {
  /// The longest such line in bytes.
  private static let longest = 80

  /// Makes blocks of such dates and entries.
  ///
  /// - Complexity: O(n) in the size of the blocks.
  static func parted(_ pieces: [Piece], in text: SourceText) -> [Piece] {
    pieces.flatMap { piece in
      guard piece.kind == .paragraph, !piece.areFields else { return [piece] }
      return parts(of: piece, in: text)
    }
  }

  private static func parts(of piece: Piece, in text: SourceText) -> [Piece] {
    let bytes = text.bytes
    var parts: [Piece] = []
    var rest = piece
    var previous: Range<Int>?
    var isDated = false
    var isListed = false
    var date: (range: Range<Int>, line: Int)?
    var lines = LineScanner(
      from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
    while let scanned = lines.next(in: bytes.span) {
      guard let line = Paragraphs.trimmed(bytes.span, scanned.clamped(to: piece.byteRange)) else {
        continue
      }
      // A sentence goes on in small letters after the date in it.
      if let date, !text.beginsInSmallLetters(line) {
        cut(&rest, at: date.range.lowerBound, date.line, of: bytes.span, into: &parts)
        cut(&rest, at: line.lowerBound, lines.number, of: bytes.span, into: &parts)
      }
      let isFree = isDated || previous.map { SentenceEnd.closes(bytes.span, $0) } ?? true
      date = isFree && isDate(line, in: text) ? (line, lines.number) : nil
      if previous == nil {
        isDated = date != nil
        isListed = opensEntry(line, in: text)
      } else if isListed, opensEntry(line, in: text) {
        cut(&rest, at: line.lowerBound, lines.number, of: bytes.span, into: &parts)
      }
      previous = line
    }
    return parts + [rest]
  }

  /// Takes what stands before a place off a block.
  private static func cut(
    _ rest: inout Piece, at place: Int, _ line: Int, of bytes: Span<UInt8>,
    into parts: inout [Piece]
  ) {
    guard let range = Paragraphs.trimmed(bytes, rest.byteRange.lowerBound..<place) else { return }
    var part = rest
    part.byteRange = range
    parts.append(part)
    rest.byteRange = place..<rest.byteRange.upperBound
    rest.line = line
    rest.isAfterRule = false
  }

  /// Whether a line begins with a whole date and goes on with words.
  private static func opensEntry(_ line: Range<Int>, in text: SourceText) -> Bool {
    guard text.bytes[line.lowerBound..<line.prefix(24).upperBound].contains(where: \.isASCIIDigit)
    else { return false }
    let words = text.collapsedText(in: line.prefix(longest))
    return EntryDate.opening(words)?.date.isWhole ?? false
  }

  private static func isDate(_ line: Range<Int>, in text: SourceText) -> Bool {
    let bytes = text.bytes
    guard line.count <= longest, bytes[line.upperBound - 1] != UInt8(ascii: ","),
      line.contains(where: { bytes[$0].isASCIIDigit || bytes[$0] >= 0xE3 })
    else { return false }
    return EntryDate(heading: text.collapsedText(in: line))?.day != nil
  }
}
