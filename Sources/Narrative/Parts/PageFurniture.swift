/// What stands on every page of a book and is no part of its words: running heads, page numbers.
struct PageFurniture {
  private let heads: Set<String>

  /// The longest running head in bytes.
  static let longest = 90

  /// Whether any head was found.
  var hasHeads: Bool { !heads.isEmpty }

  /// Finds the lines that stand by themselves again and again.
  ///
  /// - Complexity: O(n) in the number of blocks.
  init(_ blocks: [Paragraphs.Block], of text: SourceText) {
    var counts: [String: (all: Int, onPages: Int)] = [:]
    let source = text.bytes
    let bytes = source.span
    for (index, block) in blocks.enumerated()
    where block.lineCount == 1 && block.byteRange.count <= Self.longest {
      // "Ann Lee  0:12" stands again and again too, and says who speaks.
      if SpeakerLabel(in: bytes, block.byteRange)?.isStamped ?? false { continue }
      let words = text.collapsedText(in: block.byteRange)
      if EntryDate(heading: words) != nil || CountedTime(heading: words) != nil { continue }
      guard let key = Self.key(words) else { continue }
      let isBesideNumber =
        (index > 0 && Self.isNumber(blocks[index - 1], text))
        || (index + 1 < blocks.count && Self.isNumber(blocks[index + 1], text))
      let isOnPage =
        Self.beginsPage(bytes, block) || index == 0 || isBesideNumber
        || Self.cutsSentence(blocks, index, bytes) || words.contains(where: \.isNumber)
      counts[key, default: (0, 0)].all += 1
      if isOnPage { counts[key]?.onPages += 1 }
    }
    heads = Set(
      counts.filter { $0.value.onPages >= 2 && $0.value.onPages * 2 >= $0.value.all }.keys)
  }

  /// Whether a block is a running head.
  func isHead(_ words: String) -> Bool {
    guard !heads.isEmpty, words.utf8.count <= Self.longest, let key = Self.key(words) else {
      return false
    }
    return heads.contains(key)
  }

  /// The words of a title that a scan has beside the number of a page, "MY DAYS   41"; nil if there is
  /// no such number.
  func titleBesideNumber(
    of block: Paragraphs.Block, _ words: String, in bytes: Span<UInt8>
  ) -> String? {
    let parts = words.split(separator: " ")
    guard parts.count > 1, isHead(words) || Self.hasGap(bytes, block.byteRange) else { return nil }
    if Self.isNumber(parts[parts.count - 1]) { return parts.dropLast().joined(separator: " ") }
    return Self.isNumber(parts[0]) ? parts.dropFirst().joined(separator: " ") : nil
  }

  private static func isNumber(_ word: Substring) -> Bool {
    word.utf8.count <= 4
      && (word.utf8.allSatisfy(\.isASCIIDigit) || word.utf8.allSatisfy("ivxlc".utf8.contains))
  }

  /// Whether several spaces stand between words of a range.
  private static func hasGap(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.dropLast(3).contains { start in
      (start..<start + 3).allSatisfy { bytes[$0] == UInt8(ascii: " ") || bytes[$0] == 0x09 }
    }
  }

  /// Whether a block stands in the midst of a sentence of the blocks around it.
  private static func cutsSentence(
    _ blocks: [Paragraphs.Block], _ index: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    guard index > 0, index + 1 < blocks.count, blocks[index - 1].byteRange.count > 40,
      !blocks[index + 1].isItem
    else { return false }
    return bytes[blocks[index + 1].byteRange.lowerBound].isASCIILowercase
      && !SentenceEnd.closes(bytes, blocks[index - 1].byteRange)
  }

  /// Whether a page begins with a block.
  static func beginsPage(_ bytes: Span<UInt8>, _ block: Paragraphs.Block) -> Bool {
    var index = block.byteRange.lowerBound
    while index > 0, bytes[index - 1].isASCIIWhitespace {
      if bytes[index - 1] == 0x0C { return true }
      index -= 1
    }
    return false
  }

  /// Whether a block numbers a page: "12", "- 12 -", "Page 1", "Page 1 of 3".
  private static func isNumber(_ block: Paragraphs.Block, _ text: SourceText) -> Bool {
    guard block.lineCount == 1, block.byteRange.count <= 24 else { return false }
    let words = text.collapsedText(in: block.byteRange)
    let numbers = words.split(separator: " ").count { $0.utf8.allSatisfy(\.isASCIIDigit) }
    return numbers >= 2 || words.contains(where: \.isNumber) && !words.contains(where: \.isLetter)
      || isNamedNumber(words)
  }

  /// Whether words are one with a number after it that numbers no chapter: "Page 1", "Seite 1".
  private static func isNamedNumber(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    return parts.count == 2 && parts[0].allSatisfy(\.isLetter)
      && parts[1].utf8.allSatisfy(\.isASCIIDigit) && !ChapterNumber.opens(words)
      && !ChapterNumber.numbersDay(words)
  }

  /// The letters of a line that may be a running head: it ends no sentence and numbers no chapter.
  private static func key(_ words: String) -> String? {
    guard !SentenceEnd.closes(words.unicodeScalars) else { return nil }
    let letters = words.lowercased().filter(\.isLetter)
    guard letters.utf8.count >= 3 else { return nil }
    if words.split(separator: " ").count <= 3, ChapterNumber.opens(words) { return nil }
    return letters
  }
}
