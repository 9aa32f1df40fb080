/// Lines without marks that are items of a list: under words that forbid them, or under such a heading.
struct ListedLines {
  /// The blocks, with each such line made an item.
  private(set) var pieces: [Piece] = []

  /// The longest block that is looked through, and the longest line under words that a block of its own
  /// holds, in bytes.
  private static let longest = (block: 4_000, line: 160)

  /// The number of the last list; those of the text's own count from 0.
  private var list = -1

  /// The line after the last item, where each line is a block.
  private var nextLine: Int?

  /// Whether the last block leads in lines and holds none.
  private var isLedIn = false

  /// Whether the last heading turns the sense of what is under it around.
  private var isForbidden = false

  /// Looks for them among blocks.
  ///
  /// - Complexity: O(n) in the size of the blocks.
  init(_ all: [Piece], of text: SourceText) {
    for piece in all { take(piece, of: text) }
  }

  private mutating func take(_ piece: Piece, of text: SourceText) {
    if piece.isHeading {
      isForbidden =
        piece.byteRange.count <= Self.longest.line
        && Prohibition(text.collapsedText(in: piece.byteRange)) != nil
    }
    guard piece.kind == .paragraph, piece.byteRange.count <= Self.longest.block else {
      return append(piece)
    }
    let isLeadIn = isLeadIn(piece, of: text)
    guard isLeadIn || isForbidden || isLedIn || nextLine == piece.line else { return append(piece) }
    let lines = Self.lines(of: piece, in: text.bytes.span)
    let items = isLeadIn ? lines.dropFirst() : lines[...]
    let goesOn = nextLine == piece.line && lines.count == 1 && Self.isShortItem(piece, of: text)
    guard isLeadIn || goesOn || (isForbidden || isLedIn) && items.count > 1,
      items.allSatisfy({ Self.isItem($0.byteRange, in: text.bytes.span) })
    else { return append(piece) }
    if !goesOn { list -= 1 }
    if isLeadIn { pieces.append(lines[0]) }
    for var item in items {
      item.kind = .item(list: list)
      pieces.append(item)
    }
    isLedIn = items.isEmpty
    nextLine = items.isEmpty || goesOn ? piece.line + 1 : nil
  }

  private mutating func append(_ piece: Piece) {
    pieces.append(piece)
    nextLine = nil
    isLedIn = false
  }

  private static func lines(of piece: Piece, in bytes: Span<UInt8>) -> [Piece] {
    var lines = LineScanner(
      from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
    var found: [Piece] = []
    while let line = lines.next(in: bytes) {
      guard let content = Paragraphs.trimmed(bytes, line.clamped(to: piece.byteRange)) else {
        continue
      }
      var part = piece
      part.byteRange = content
      part.line = lines.number
      found.append(part)
    }
    return found.isEmpty ? [piece] : found
  }

  /// Whether the first line of a block ends with a colon and forbids what is under it, or its heading
  /// does.
  private func isLeadIn(_ piece: Piece, of text: SourceText) -> Bool {
    let source = text.bytes
    let end = source.span.firstIndex(of: 0x0A, or: 0x0D, in: piece.byteRange)
    let line = piece.byteRange.lowerBound..<(end ?? piece.byteRange.upperBound)
    guard line.count <= 2 * Self.longest.line, source[line].last == UInt8(ascii: ":") else {
      return false
    }
    return isForbidden && end != nil || Prohibition(text.collapsedText(in: line)) != nil
  }

  /// Whether a line begins and ends as a sentence does.
  private static func isItem(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    !bytes[line.lowerBound].isASCIILowercase && SentenceEnd.closes(bytes, line)
  }

  /// Whether a block is short and doesn't begin as the prose after a list does.
  private static func isShortItem(_ piece: Piece, of text: SourceText) -> Bool {
    guard piece.byteRange.count <= longest.line else { return false }
    let first = text.collapsedText(in: piece.byteRange).prefix(while: \.isLetter)
    return !Abbreviations.sentenceOpeners.contains(first.lowercased())
  }
}
