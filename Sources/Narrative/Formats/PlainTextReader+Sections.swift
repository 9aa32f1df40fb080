/// Parts of books that aren't the narrative: where they begin, and what belongs to them.
extension PlainTextReader {
  /// Whether the first line of a text may be its title: it is written like one, or short, or prose
  /// follows that has stops where the line has none.
  func isTitle(_ traits: BlockTraits, above next: Paragraphs.Block?) -> Bool {
    guard let next else { return false }
    if traits.capitalisedShare >= 0.6 || traits.text.split(separator: " ").count <= 4 {
      return true
    }
    return SentenceEnd.closes(text.bytes.span, next.byteRange)
      && !isCutOff(traits, before: next)
  }

  /// Whether a block is the first half of a sentence that the next one ends, and no title.
  func isCutOff(_ traits: BlockTraits, before next: Paragraphs.Block?) -> Bool {
    guard let next, !traits.endsSentence, traits.text.split(separator: " ").count >= 5,
      traits.capitalisedShare < 0.6, text.beginsInSmallLetters(next.byteRange),
      next.byteRange.count > 40 || SentenceEnd.closes(text.bytes.span, next.byteRange)
    else { return false }
    return Byline.author(in: text.collapsedText(in: next.byteRange.prefix(80))) == nil
  }

  /// Whether a block is the words under a picture.
  func isCaption(_ block: Paragraphs.Block) -> Bool {
    guard !block.isItem, block.byteRange.count <= Caption.longest else { return false }
    return Caption.opens(text.collapsedText(in: block.byteRange.prefix(120)))
  }

  /// The part of a book that a block is the heading of, or nil.
  func opening(
    of block: Paragraphs.Block, _ traits: BlockTraits, followedBy rest: ArraySlice<Paragraphs.Block>
  ) -> BookSection? {
    guard block.lineCount == 1, traits.text.utf8.count <= 60,
      let opened = BookSection(heading: traits.text)
    else { return nil }
    switch opened {
    case .index:
      let next = rest.prefix(20).map { BlockTraits($0, of: text) }.prefix { traits in
        !HeadingRule.isHeading(traits.text, lineCount: 1, isFirst: false) || traits.isIndexEntry
      }
      let isIndex =
        (!next.isEmpty && next.count { $0.isIndexEntry } * 5 >= next.count * 3)
        || BlockTraits.areInOrder(next)
      return isIndex ? opened : nil
    case .contents:
      return rest.first.map { BlockTraits($0, of: text).isContentsEntry } ?? false ? opened : nil
    case .transcriberNotes: return opened
    case .footnotes:
      // A heading "Notes" may stand above prose as well.
      let isNumbered =
        rest.first.map { block in
          let words = text.collapsedText(in: block.byteRange.prefix(12))
          return block.isItem && hasNumber(block)
            || words.first.map { $0.isNumber || "[(*†¹²³".contains($0) } ?? false
            || BlockTraits(block, of: text).isUnderPageNumber
        } ?? false
      return isBook || isNumbered ? opened : nil
    case .bibliography, .otherList:
      let isList = rest.first.map { $0.isItem || BlockTraits($0, of: text).isListEntry } ?? false
      // "References" may stand above prose, "By the same author" hardly.
      let isClear = opened == .bibliography && traits.text.contains(" ")
      return isBook || isList || isClear ? opened : nil
    }
  }

  /// Whether the mark of an item is a number.
  private func hasNumber(_ item: Paragraphs.Block) -> Bool {
    let mark = text.bytes[..<item.byteRange.lowerBound].suffix(8)
      .reversed().prefix { !$0.isLineEnd }
    return mark.contains(where: \.isASCIIDigit)
  }

  /// Whether a block is the remark of those who made the file, with its name in front: "Transcriber's
  /// note: …"; at the end of a text all that follows belongs to it.
  mutating func opensRemark(
    _ traits: BlockTraits, followedBy rest: ArraySlice<Paragraphs.Block>
  ) -> Bool {
    guard let colon = traits.text.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")),
      BookSection(heading: String(traits.text[..<colon])) == .transcriberNotes
    else { return false }
    if rest.count <= Self.longestRemark { section = .transcriberNotes }
    return true
  }

  /// The most blocks of such a remark at the end of a text.
  private static let longestRemark = 8

  /// Whether a block still belongs to a part of a book that isn't the narrative.
  mutating func stays(
    in open: BookSection, _ block: Paragraphs.Block, _ traits: BlockTraits,
    after last: Paragraphs.Block?
  ) -> Bool {
    let isHeading = HeadingRule.isHeading(
      traits.text, lineCount: block.lineCount, isFirst: false)
    var isOver = false
    switch open {
    case .contents:
      let names = traits.lines.map(Self.entryName)
      let isNumbered = traits.lines.first.map(ChapterNumber.opens) ?? false
      let isUnderNumber =
        block.lineCount == 1
        && last.map { $0.line + 1 == block.line && isNumber($0.byteRange) } ?? false
      isOver =
        !(traits.isContentsEntry || isUnderNumber)
        || ((isHeading || isNumbered) && names.contains(where: contents.contains))
      contents.formUnion(names.filter { !$0.isEmpty })
    case .index:
      isOver =
        !traits.isIndexEntry
        && (ChapterNumber.opens(traits.text)
          || (traits.endsSentence && traits.text.utf8.count > 300))
    case .bibliography, .otherList:
      isOver = isHeading || (!isBook && traits.isProse)
    case .footnotes, .transcriberNotes:
      isOver = isHeading
    }
    if isOver { section = nil }
    return !isOver
  }

  /// The words of an entry of a table of contents, without its number and page.
  static func entryName(_ line: String) -> String {
    var words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    while let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    let all = words.joined(separator: " ")
    while let first = words.first,
      ["chapter", "book", "part"].contains(first) || first.allSatisfy(\.isNumber)
        || first.utf8.allSatisfy({ "ivxlc".utf8.contains($0) })
    {
      words.removeFirst()
    }
    return words.isEmpty ? all : words.joined(separator: " ")
  }

  /// Whether a block is a footnote: `[12] …` in a book, or `* …` after a word with that sign.
  func isNote(_ traits: BlockTraits, after blocks: ArraySlice<Paragraphs.Block>) -> Bool {
    guard isBook, let first = traits.text.utf8.first else { return false }
    if first == UInt8(ascii: "[") {
      let inside = traits.text.dropFirst().prefix { $0 != "]" }
      let isMark =
        inside.utf8.allSatisfy(\.isASCIIDigit)
        || (inside.utf8.count == 1 && inside.utf8.allSatisfy(\.isASCIILetter))
      return isMark && !inside.isEmpty && traits.text.utf8.count > inside.utf8.count + 2
    }
    guard first == UInt8(ascii: "*") || traits.text.first == "†" else { return false }
    let sign = traits.text.prefix(1)
    return blocks.suffix(3).contains { block in
      let words = text.collapsedText(in: block.byteRange.prefix(20_000))
      return words.dropFirst().contains(sign)
    }
  }
}
