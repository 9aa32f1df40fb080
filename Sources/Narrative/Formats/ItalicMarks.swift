/// The underscores and asterisks that plain texts put around words in italics or bold: `_all_`, `**all**`.
struct ItalicMarks {
  /// The text without them.
  let bytes: [UInt8]

  /// Where words in italics end in that text, by where they begin, for those that begin a line.
  private(set) var openings: [Int: Int] = [:]

  /// The fewest words in italics that show that underscores stand for them.
  private static let fewest = 2

  /// Words with the marks around them, and how many bytes are marks at either end.
  private typealias Pair = (range: Range<Int>, width: Int)

  /// Looks for them in a text.
  ///
  /// - Returns: Nil if it has none, or has only underscores that stand for something else, as in
  ///   `snake_case`.
  /// - Complexity: O(n) in the number of bytes.
  init?(in source: [UInt8], from start: Int) {
    let slanted = Self.pairs(in: source.span, from: start)
    let starred = Self.asterisks(in: source.span, from: start)
    let pairs =
      ((slanted.count >= Self.fewest ? slanted : []) + starred)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard !pairs.isEmpty else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var position = 0
    for (pair, width) in pairs where pair.lowerBound >= position {
      bytes += source[position..<pair.lowerBound]
      let begin = bytes.count
      bytes += source[pair.lowerBound + width..<pair.upperBound - width]
      position = pair.upperBound
      var before = pair.lowerBound
      while before > start, source[before - 1] == 0x20 || source[before - 1] == 0x09 { before -= 1 }
      if before == start || source[before - 1].isLineEnd { openings[begin] = bytes.count }
    }
    bytes += source[position...]
    self.bytes = bytes
    // What comes again is the name of who speaks.
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for (start, end) in openings { counts[bytes[start..<end], default: 0] += 1 }
    openings = openings.filter { counts[bytes[$0.key..<$0.value]] == 1 }
  }

  /// Each pair of underscores around words, if they are all that underscores are used for.
  private static func pairs(in bytes: Span<UInt8>, from start: Int) -> [Pair] {
    var pairs: [Pair] = []
    var open: Int?
    var joining = 0
    var strays = 0
    var index = start
    while let found = bytes.firstIndex(of: UInt8(ascii: "_"), or: 0x0A, in: index..<bytes.count) {
      index = found + 1
      if bytes[found] == 0x0A {
        // No words in italics go on through a blank line.
        if open != nil, isBlank(bytes, after: found) { (open, strays) = (nil, strays + 1) }
        continue
      }
      if index < bytes.count, bytes[index] == UInt8(ascii: "_") {
        while index < bytes.count, bytes[index] == UInt8(ascii: "_") { index += 1 }
        continue
      }
      let isAfterWord = endsWord(bytes, found)
      let isBeforeWord = beginsWord(bytes, index)
      if isAfterWord, isBeforeWord {
        joining += 1
      } else if let begin = open, found > 0, !bytes[found - 1].isASCIIWhitespace {
        pairs.append((begin..<found + 1, 1))
        open = nil
      } else if open == nil, !isAfterWord, index < bytes.count, !bytes[index].isASCIIWhitespace {
        open = found
      } else {
        strays += 1
      }
    }
    return joining * 10 <= pairs.count && strays * 4 <= pairs.count ? pairs : []
  }

  /// The most bytes between asterisks.
  private static let longestStarred = 200

  /// Each pair of one to three asterisks around words of a line.
  ///
  /// A word comes right after the first, and none right before it; a footnote's asterisk has no other.
  private static func asterisks(in bytes: Span<UInt8>, from start: Int) -> [Pair] {
    let asterisk = UInt8(ascii: "*")
    var pairs: [Pair] = []
    var index = start
    while let open = bytes.firstIndex(of: asterisk, or: asterisk, in: index..<bytes.count) {
      index = open
      while index < bytes.count, bytes[index] == asterisk { index += 1 }
      let width = index - open
      guard width <= 3, index < bytes.count, !bytes[index].isASCIIWhitespace,
        open == 0 || !bytes[open - 1].isASCIILetter && !bytes[open - 1].isASCIIDigit
      else { continue }
      let limit = min(bytes.count, index + longestStarred)
      var place = index
      while let close = bytes.firstIndex(of: asterisk, or: 0x0A, in: place..<limit),
        bytes[close] == asterisk
      {
        place = close
        while place < limit, bytes[place] == asterisk { place += 1 }
        guard place - close == width, !bytes[close - 1].isASCIIWhitespace,
          place == bytes.count || !bytes[place].isASCIILetter
        else { continue }
        pairs.append((open..<place, width))
        index = place
        break
      }
    }
    return pairs
  }

  private static func isBlank(_ bytes: Span<UInt8>, after lineEnd: Int) -> Bool {
    var index = lineEnd + 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count && bytes[index].isLineEnd
  }

  private static func endsWord(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end > 0 else { return false }
    let last = bytes[end - 1]
    guard last >= 0x80 else {
      return last.isASCIILetter || last.isASCIIDigit || last == UInt8(ascii: "/")
    }
    return !(end > 2 && isMark(bytes, end - 3)) && !(end > 1 && bytes[end - 2] == 0xC2)
  }

  private static func beginsWord(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard start < bytes.count else { return false }
    let first = bytes[start]
    guard first >= 0x80 else { return first.isASCIILetter || first.isASCIIDigit }
    return !isMark(bytes, start) && first != 0xC2
  }

  /// Whether a quotation mark or a dash stands at an offset.
  private static func isMark(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
  }

  /// Whether a block is words in italics and nothing else, written as a heading is.
  func isHeading(_ block: Paragraphs.Block, _ words: String) -> Bool {
    block.lineCount == 1 && areAll(of: block.byteRange) && Self.isTitle(words)
  }

  /// Whether a range is words in italics and nothing else.
  func areAll(of range: Range<Int>) -> Bool {
    openings[range.lowerBound].map { range.upperBound - $0 <= 1 } ?? false
  }

  /// The words in italics with which a block begins and that a dash sets off as a heading of what
  /// follows: `_Shrove Tuesday._--We fried pancakes`.
  ///
  /// - Returns: Where they stand, and where the words begin that follow; nil if there are none.
  func heading(of range: Range<Int>, in text: SourceText) -> (title: Range<Int>, start: Int)? {
    guard let end = openings[range.lowerBound], end < range.upperBound else { return nil }
    let title = range.lowerBound..<end
    var start = end
    while start < range.upperBound, ".: ".utf8.contains(text.bytes[start]) { start += 1 }
    let isDouble = text.bytes[start..<range.upperBound].starts(with: "--".utf8)
    let isLong = text.bytes[start..<range.upperBound].starts(with: "—".utf8)
    guard isDouble || isLong, Self.isTitle(text.collapsedText(in: title)) else { return nil }
    start += isDouble ? 2 : 3
    while start < range.upperBound, text.bytes[start].isASCIIWhitespace { start += 1 }
    guard start + 10 < range.upperBound, !text.bytes[start].isASCIILowercase else { return nil }
    return (title, start)
  }

  private static func isTitle(_ words: String) -> Bool {
    let bare = words.trimmingStops
    guard bare.utf8.count <= TitledStop.longest else { return false }
    return HeadingRule.isHeading(bare, lineCount: 1, isFirst: false)
  }
}
