/// Splits a text into blocks of lines with blank lines between them.
///
/// Line feed, carriage return and the two together end a line; a line of white space is blank.
struct Paragraphs {
  /// A run of lines without a blank one.
  struct Block: Equatable {
    /// The bytes from the first to the last that isn't white space.
    var byteRange: Range<Int>

    /// The line it begins on, from 1.
    var line: Int

    /// How many lines it has.
    var lineCount: Int

    /// Whether a mark of a list stands in front of it.
    var isItem = false
  }

  /// Finds the blocks of a text in order.
  ///
  /// - Parameters:
  ///   - bytes: The text, with its editorial marks blanked.
  ///   - original: The text as it was read. A line that is blank only for want of its marks parts
  ///     no paragraphs.
  ///   - start: Where to begin.
  ///   - line: The number of the line that begins there.
  ///   - layout: Where paragraphs end.
  /// - Complexity: O(n) in the number of bytes.
  static func blocks(
    of bytes: Span<UInt8>, original: Span<UInt8>, from start: Int = 0, line: Int = 1,
    layout: ParagraphLayout = .blankLines
  ) -> [Block] {
    var blocks: [Block] = []
    var current: Block?
    func finish() {
      if let finished = current { blocks.append(finished) }
      current = nil
    }
    var spacing = LineSpacing(layout)
    var lines = LineScanner(from: start, line: line)
    while let range = lines.next(in: bytes) {
      guard var content = trimmed(bytes, range) else {
        if trimmed(original, range) == nil, spacing.endsAtBlankLine() { finish() }
        continue
      }
      if let open = current, spacing.ends(open, before: content, in: bytes) { finish() }
      // No paragraph goes on through the quoted lines of a letter; a page begins with its head.
      if let open = current {
        let isQuoted = bytes[content.lowerBound] == UInt8(ascii: ">")
        if isQuoted != (bytes[open.byteRange.lowerBound] == UInt8(ascii: ">"))
          || bytes[range.lowerBound] == 0x0C
        {
          finish()
        }
      }
      // A rule with nothing above it belongs to nothing below it.
      if let open = current, open.lineCount == 1, isRule(bytes, open.byteRange) { finish() }
      // A note on the line above is whole without a stop.
      let above = layout == .sayings && !(current?.isItem ?? false) ? nil : current
      let mark = ListMark.length(in: bytes, content, after: above)
      if mark > 0 {
        finish()
        content = content.lowerBound + mark..<content.upperBound
        current = Block(byteRange: content, line: lines.number, lineCount: 1, isItem: true)
        if layout.endsAtLines { finish() }
        continue
      }
      // No paragraph goes on through a marker.
      if GutenbergMarker.mayBegin(bytes, content), GutenbergMarker(bytes, content) != nil {
        finish()
      }
      if layout.endsAtLines { finish() }
      if let open = current {
        current = Block(
          byteRange: open.byteRange.lowerBound..<content.upperBound, line: open.line,
          lineCount: lines.number - open.line + 1, isItem: open.isItem)
      } else {
        current = Block(byteRange: content, line: lines.number, lineCount: 1)
      }
    }
    finish()
    return blocks
  }

  /// Whether a range holds a line of hyphens, underscores or asterisks and nothing else.
  private static func isRule(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    return range.count >= 3 && "-_*".utf8.contains(first)
      && range.allSatisfy { bytes[$0] == first }
  }

  /// Where paragraphs end whose lines all have a blank one after them.
  private struct LineSpacing {
    private let isDouble: Bool
    private var blanks = 0
    private var widest = 0
    private var last = 0

    init(_ layout: ParagraphLayout) { isDouble = layout == .doubleSpaced }

    /// Takes a blank line, and says whether a paragraph ends with it.
    mutating func endsAtBlankLine() -> Bool {
      blanks += 1
      return !isDouble || blanks > 1
    }

    /// Takes a line, and says whether the paragraph before it is at its end.
    mutating func ends(_ open: Block, before line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
      defer {
        blanks = 0
        last = line.count
        widest = max(widest, line.count)
      }
      guard isDouble, blanks > 0 else { return false }
      if !Self.hasSmallLetters(bytes, line) || !Self.hasSmallLetters(bytes, open.byteRange) {
        return true
      }
      let goesOn = bytes[line.lowerBound].isASCIILowercase
      return !goesOn && last * 4 < widest * 3
    }

    private static func hasSmallLetters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
      range.contains { bytes[$0].isASCIILowercase || bytes[$0] >= 0x80 }
    }
  }

  /// A range without the white space at its ends, or nil if nothing is left.
  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower].isASCIIWhitespace { lower += 1 }
    while lower < upper, bytes[upper - 1].isASCIIWhitespace { upper -= 1 }
    return lower < upper ? lower..<upper : nil
  }
}

extension Paragraphs.Block {
  /// The lines of the block that a scanner hasn't reached, or nil if there are none.
  func rest(after scanner: LineScanner, in bytes: Span<UInt8>) -> Paragraphs.Block? {
    guard scanner.position < byteRange.upperBound,
      let range = Paragraphs.trimmed(bytes, scanner.position..<byteRange.upperBound)
    else { return nil }
    var scanner = scanner
    while let line = scanner.next(in: bytes), line.upperBound <= range.lowerBound {}
    return Paragraphs.Block(
      byteRange: range, line: scanner.number,
      lineCount: line + lineCount - scanner.number)
  }
}
