/// Titles of chapters that stand on the line under their numbers, and years above days.
extension PlainTextReader {
  /// The longest such title in bytes.
  private static let longestNumberedTitle = 70

  /// Takes a number with a title on the next line for a heading, where prose follows; or such a title
  /// after its number, where each line is a block.
  ///
  /// - Returns: Whether it is one.
  mutating func appendNumberedTitle(at position: Int, in blocks: [Paragraphs.Block]) -> Bool {
    let block = blocks[position]
    guard section == nil || section == .contents, !block.isItem, block.lineCount <= 2,
      position + 1 < blocks.count,
      block.byteRange.count <= 2 * Self.longestNumberedTitle
    else { return false }
    if block.lineCount == 1 {
      guard position > 0, blocks[position - 1].lineCount == 1,
        blocks[position - 1].line + 1 == block.line, isNumber(blocks[position - 1].byteRange),
        isTitle(block.byteRange, above: blocks[position + 1]),
        blocks[position + 1].line > block.line + 1
      else { return false }
      structure.omit(.heading)
      section = nil
      appendHeading(block.byteRange, line: block.line)
      return true
    }
    var lines = LineScanner(
      from: block.byteRange.lowerBound, line: block.line, limit: block.byteRange.upperBound)
    guard let number = lines.next(in: text.bytes.span), isNumber(number),
      let title = block.rest(after: lines, in: text.bytes.span),
      isTitle(title.byteRange, above: blocks[position + 1])
    else { return false }
    structure.omit(.heading, count: 2)
    section = nil
    appendHeading(number, line: block.line)
    appendHeading(title.byteRange, line: title.line)
    isOnTitlePage = false
    return true
  }

  func isNumber(_ line: Range<Int>) -> Bool {
    guard line.count <= 40 else { return false }
    let words = text.collapsedText(in: line)
    return ChapterNumber.opens(words) && words.split(separator: " ").count <= 2
      && !ChapterNumber.isAlsoAWord(words) || words == "I"
  }

  /// Whether a line is a title: it doesn't begin in small letters or end a sentence, and prose follows.
  private func isTitle(_ line: Range<Int>, above next: Paragraphs.Block) -> Bool {
    guard line.count <= Self.longestNumberedTitle, !next.isItem,
      next.byteRange.count > line.count, SentenceEnd.closes(text.bytes.span, next.byteRange)
    else { return false }
    let words = text.collapsedText(in: line)
    guard let first = words.first, let last = words.last, first.isUppercase || !first.isLetter,
      !",;:-–—".contains(last), "?!".contains(last) || !SentenceEnd.closes(words.unicodeScalars),
      words.contains(where: \.isLetter), words.split(separator: " ").count <= 12
    else { return false }
    return SpeakerLabel(in: text.bytes.span, line) == nil && EntryDate(heading: words) == nil
  }

  /// Whether a block is the number of a year, and no page: it stands above entries of a diary or below
  /// the heading of another time, or such numbers are all that stand alone in the text.
  func isYear(_ traits: BlockTraits, above next: Paragraphs.Block?) -> Bool {
    guard traits.text.utf8.count <= 6, let next, let year = EntryDate(partOf: traits.text),
      year.year != nil, year.day == nil
    else { return false }
    if numbersAreYears || pieces.suffix(Self.nearby).contains(where: isTime) { return true }
    let words = text.collapsedText(in: next.byteRange.prefix(80))
    return EntryDate.opening(words) != nil || EntryDate(partOf: words)?.month != nil
      || (next.lineCount == 1 && EntryDate(heading: words)?.day != nil)
  }

  /// How many blocks a year may stand after the heading of another time.
  private static let nearby = 40

  private func isTime(_ piece: Piece) -> Bool {
    guard piece.isHeading, piece.byteRange.count <= 40 else { return false }
    return EntryDate(partOf: text.collapsedText(in: piece.byteRange))?.year != nil
  }

  /// Whether the numbers that stand alone in a text are years in their order, at least two.
  static func numbersAreYears(_ blocks: [Paragraphs.Block], in bytes: Span<UInt8>) -> Bool {
    var count = 0
    var last = 999
    for block in blocks where block.byteRange.count <= 5 && block.lineCount == 1 {
      let digits = block.byteRange.prefix { bytes[$0].isASCIIDigit }
      guard !digits.isEmpty, block.byteRange.count - digits.count <= 1 else { continue }
      guard digits.count == 4, let year = Int(bytes.string(in: digits)), year > last, year < 2200
      else { return false }
      count += 1
      last = year
    }
    return count >= 2
  }
}
