/// Headings that stand above a paragraph without a blank line between.
extension PlainTextReader {
  /// Takes the number of a chapter off the front of a paragraph that follows without a blank line.
  mutating func peelHeadings(off block: inout Paragraphs.Block) {
    guard section != .contents else { return }
    var lines = LineScanner(
      from: block.byteRange.lowerBound, line: block.line, limit: block.byteRange.upperBound)
    var peeled = 0
    guard !block.isItem else { return }
    while block.lineCount > 1, peeled < 3, let line = lines.next(in: text.bytes.span) {
      guard line.count <= HeadingRule.longest else { return }
      let words = text.collapsedText(in: line)
      let isNumber = ChapterNumber.opens(words) && !words.utf8.allSatisfy(\.isASCIIDigit)
      let isHash =
        words.hasPrefix("#") && HeadingRule.isHeading(words, lineCount: 1, isFirst: false)
      let isShouted =
        peeled > 0 && words.unicodeScalars.contains { $0.properties.isUppercase }
        && !words.unicodeScalars.contains { $0.properties.isLowercase }
      let isUnderlined = peeled == 0 && isUnderlined(lines.position, block)
      let isTitle = peeled == 0 && isTitleAboveByline(words, block, lines.position)
      let isPart = peeled == 0 && isPartAboveByline(words, block, lines.position)
      let isDay = peeled == 0 && ChapterNumber.numbersDay(words)
      guard isNumber || isHash || isShouted || isTitle || isPart || isUnderlined || isDay else {
        return
      }
      guard let rest = block.rest(after: lines, in: text.bytes.span) else { return }
      if isDay, text.beginsInSmallLetters(rest.byteRange) { return }
      // A line broken after the narrator's "I" goes on in small letters, which no chapter begins with.
      if !isTitle, ChapterNumber.isAlsoAWord(words), text.beginsInSmallLetters(rest.byteRange) {
        return
      }
      if isTitle { structure.title = words }
      structure.omit(.heading)
      isInList = false
      appendHeading(line, line: block.line)
      isOnTitlePage = isOnTitlePage && !isNumber
      peeled += 1
      block = rest
      lines = LineScanner(
        from: rest.byteRange.lowerBound, line: rest.line, limit: rest.byteRange.upperBound)
    }
  }

  /// Takes a heading in italics off the front of the paragraph whose first line it stands in.
  mutating func peelItalics(off block: inout Paragraphs.Block) {
    guard !block.isItem, let (title, start) = italics?.heading(of: block.byteRange, in: text) else {
      return
    }
    structure.omit(.heading)
    appendHeading(title, line: block.line)
    block.byteRange = start..<block.byteRange.upperBound
  }

  /// Whether the next line of a block is a rule under the first one: "------".
  func isUnderlined(_ next: Int, _ block: Paragraphs.Block) -> Bool {
    var lines = LineScanner(from: next, limit: block.byteRange.upperBound)
    guard let line = lines.next(in: text.bytes.span),
      let rule = Paragraphs.trimmed(text.bytes.span, line), rule.count >= 2
    else { return false }
    let first = text.bytes[rule.lowerBound]
    return "-=~_*".utf8.contains(first) && rule.allSatisfy { text.bytes[$0] == first }
  }

  /// Whether a block begins with the heading of a part that others often write, and the name of who did.
  func isPartAboveByline(
    _ line: String, _ block: Paragraphs.Block, _ next: Int
  ) -> Bool {
    guard block.lineCount == 2, line.utf8.count <= 60,
      OtherHand.heading(line, author: nil) != .own
    else { return false }
    return Byline.author(in: text.collapsedText(in: next..<block.byteRange.upperBound)) != nil
  }

  /// Whether a block at the very beginning has a title and then the author's name.
  func isTitleAboveByline(
    _ line: String, _ block: Paragraphs.Block, _ next: Int
  ) -> Bool {
    guard !hasWords, structure.title == nil, block.lineCount == 2,
      HeadingRule.isHeading(line, lineCount: 1, isFirst: true), !Byline.announcesOtherHand(line)
    else { return false }
    return Byline.author(in: text.collapsedText(in: next..<block.byteRange.upperBound)) != nil
  }

  /// The author that a block names, if neither the block before it nor the heading says that it names a
  /// translator, an editor or the like.
  func byline(
    _ block: Paragraphs.Block, _ traits: BlockTraits, after before: ArraySlice<Paragraphs.Block>
  ) -> String? {
    if let last = pieces.last, last.isHeading,
      OtherHand.heading(text.collapsedText(in: last.byteRange), author: nil) != .own
    {
      return nil
    }
    guard block.lineCount == 1 else { return nil }
    if let last = before.last, last.byteRange.count < 200,
      Byline.announcesOtherHand(text.collapsedText(in: last.byteRange))
    {
      return nil
    }
    return Byline.author(in: traits.text)
  }

  /// Whether the last paragraph ends with a quotation mark.
  var isUnderQuotation: Bool {
    guard let last = pieces.last, !last.isHeading else { return false }
    let end = last.byteRange.upperBound
    return text.bytes[end - 1] == UInt8(ascii: "\"")
      || text.bytes[max(0, end - 3)..<end].elementsEqual("”".utf8)
  }

  /// Whether a block stands under the number of a chapter, or is a line of the title there.
  func isUnderNumber(_ block: Paragraphs.Block) -> Bool {
    func isNumber(_ piece: Piece?) -> Bool {
      guard let piece, piece.isHeading, piece.byteRange.count <= HeadingRule.longest else {
        return false
      }
      return ChapterNumber.opens(text.collapsedText(in: piece.byteRange))
    }
    guard let last = pieces.last, last.isHeading else { return false }
    return isNumber(last) || (last.line + 1 == block.line && isNumber(pieces.dropLast().last))
  }

  /// Whether the mark of a picture, or of another remark, stands right above a block.
  func isUnderPicture(_ block: Paragraphs.Block) -> Bool {
    let source = original.bytes[..<block.byteRange.lowerBound]
    guard let last = source.lastIndex(where: { !$0.isASCIIWhitespace }) else { return false }
    return source[last] == UInt8(ascii: "]") && text.bytes[last] == UInt8(ascii: " ")
  }

  /// Whether a block tells what comes in the chapter whose heading it stands under: "I go to
  /// sea--A storm--We land", "In which I am born".
  func isSynopsis(_ traits: BlockTraits, above next: Paragraphs.Block?) -> Bool {
    guard next != nil, traits.text.utf8.count <= 600, pieces.last?.isHeading ?? false else {
      return false
    }
    return Synopsis.isSynopsis(traits.text)
  }

  /// Whether a short line has capitals only, a stop at its end or not.
  func isShoutedSentence(_ traits: BlockTraits, _ block: Paragraphs.Block) -> Bool {
    guard block.lineCount <= 2, traits.text.utf8.count <= 80, !traits.text.hasSuffix("\""),
      !traits.text.hasSuffix("”")
    else { return false }
    let cased = traits.text.unicodeScalars.filter { $0.properties.isCased }
    return cased.count > 3 && !cased.contains { $0.properties.isLowercase }
  }

  /// Whether a block is clearly a paragraph, so that nothing about it needs a closer look.
  func isPlainSentence(_ block: Paragraphs.Block) -> Bool {
    guard section == nil, !isOnTitlePage, block.byteRange.count > 20, !block.isItem,
      !(pieces.last?.isHeading ?? false)
    else { return false }
    if block.lineCount == 1, block.byteRange.count <= TitledStop.longest { return false }
    let start = block.byteRange.lowerBound
    let first = text.bytes[start]
    guard first.isASCIILetter || first >= 0x80 else { return false }
    if block.byteRange.count > HeadingRule.longest * 4, block.lineCount == 1 { return true }
    guard first < 0x80, text.bytes[block.byteRange.upperBound - 1] == UInt8(ascii: ".") else {
      return false
    }
    var end = start
    while text.bytes[end].isASCIILetter { end += 1 }
    guard text.bytes[end] == UInt8(ascii: " ") else { return false }
    // "I was" begins a sentence, "I CHAPTER" doesn't.
    if end == start + 1, first == UInt8(ascii: "I") { return text.bytes[end + 1].isASCIILowercase }
    guard text.bytes[end - 1].isASCIILowercase else { return false }
    return !ChapterNumber.mayOpen(text.bytes[start..<end])
  }
}
