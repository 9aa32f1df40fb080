/// What a block of a plain text looks like.
struct BlockTraits {
  /// Its text, white space collapsed; of a long one only the beginning.
  let text: String

  /// Whether it ends as a sentence does.
  let endsSentence: Bool

  /// The bytes of a line, on average.
  let lineLength: Int

  /// Whether white space stands in front of its first line.
  let isIndented: Bool

  private let source: SourceText
  private let block: Paragraphs.Block

  /// The most bytes that are looked at.
  private static let longest = 2_000

  /// Looks at a block.
  init(_ block: Paragraphs.Block, of source: SourceText) {
    self.source = source
    self.block = block
    let start = block.byteRange.lowerBound
    let end = min(block.byteRange.upperBound, start + Self.longest).floor(in: source.bytes.span)
    text = source.collapsedText(in: start..<max(end, start))
    endsSentence = SentenceEnd.closes(source.bytes.span, block.byteRange)
    lineLength = block.byteRange.count / max(block.lineCount, 1)
    isIndented = start > 0 && [0x20, 0x09].contains(source.bytes[start - 1])
  }

  /// The share of words that don't begin with a small letter.
  ///
  /// - Complexity: O(n) in the length of the text.
  var capitalisedShare: Double { HeadingRule.capitalisedShare(of: text) }

  /// Whether it holds neither letters nor digits.
  var isOrnament: Bool {
    !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// Whether it is a table: each line begins with the border of one, or there are several cells in
  /// most, with bars or wide gaps between them.
  var isTable: Bool {
    guard block.lineCount >= 2 else { return false }
    if hasGaps { return true }
    let lines = self.lines
    let rows = lines.count { line in
      line.first == "|" || line.hasPrefix("+-") || line.hasPrefix("+=")
        || line.utf8.count { $0 == UInt8(ascii: "|") } >= 2
    }
    return rows * 4 >= lines.count * 3
  }

  /// Whether most of three lines or more have two gaps of three spaces, or tabs.
  private var hasGaps: Bool {
    guard block.lineCount >= 3 else { return false }
    var count = 0
    var gaps = 0
    var scanner = LineScanner(from: block.byteRange.lowerBound, limit: block.byteRange.upperBound)
    while count < 40, let line = scanner.next(in: source.bytes.span) {
      guard let words = Paragraphs.trimmed(source.bytes.span, line) else { continue }
      count += 1
      var spaces = 0
      var found = 0
      for index in words {
        switch source.bytes[index] {
        case 0x20: spaces += 1
        case 0x09: spaces += 3
        default:
          if spaces >= 3 { found += 1 }
          spaces = 0
        }
      }
      if found >= 2 { gaps += 1 }
    }
    return gaps * 4 >= count * 3
      && !(SpeakerLabel(in: source.bytes.span, block.byteRange)?.isStamped ?? false)
  }

  /// Whether it is the number of a page: "12", "- 12 -", "[14]", "Page 13 of 99".
  var isPageNumber: Bool {
    guard text.utf8.count <= 24 else { return false }
    if text.utf8.count <= 12, Self.isSmallRoman(text.filter { !"-–—[](). ".contains($0) }) {
      return true
    }
    guard text.utf8.contains(where: \.isASCIIDigit) else { return false }
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isNamed = words.first.map(Self.pages.contains) ?? false
    if isNamed { words.removeFirst() }
    if words.count == 3, ["of", "von", "de", "di", "av", "из"].contains(words[1]) {
      words.remove(at: 1)
    }
    guard (1...2).contains(words.count) else { return false }
    let isWhole = words.count == 1 || isNamed || text.contains("/") || text.contains("of")
    return isWhole && words.allSatisfy { $0.utf8.count <= 6 && $0.utf8.allSatisfy(\.isASCIIDigit) }
  }

  /// Whether letters are a number of a preface's pages: "xii".
  private static func isSmallRoman(_ letters: String) -> Bool {
    var rest = letters[...]
    guard !rest.isEmpty, rest.utf8.allSatisfy("ivxlc".utf8.contains) else { return false }
    while rest.first == "c" { rest = rest.dropFirst() }
    for (ten, five, one) in [("c", "l", "x"), ("x", "v", "i")] {
      if rest.hasPrefix(one + ten) || rest.hasPrefix(one + five) {
        rest = rest.dropFirst(2)
        continue
      }
      if rest.hasPrefix(five) { rest = rest.dropFirst() }
      let run = rest.prefix { String($0) == one }.count
      guard run <= 4 else { return false }
      rest = rest.dropFirst(run)
    }
    return rest.isEmpty
  }

  private static let pages: Set<Substring> = [
    "page", "p", "pg", "seite", "s", "página", "pág", "pagina", "sida", "side", "стр", "strona",
  ]

  /// Whether it may stand on a title page: no sentence, or a short one in capitals or set in.
  var isTitlePage: Bool {
    (!endsSentence && !isCutProse) || capitalisedShare >= 0.6 || (isIndented && lineLength < 50)
      || ["Copyright", "COPYRIGHT", "Published", "Printed", "All rights", "Illustrated", "First "]
        .contains(where: text.hasPrefix) && capitalisedShare >= 0.3
  }

  /// Whether it may dedicate a book: it begins as "For Ann, who knows why" does.
  var isDedication: Bool {
    guard block.lineCount <= 2, text.utf8.count <= 120, let first = text.first else { return false }
    let words = text.split(separator: " ")
    let opening = words.prefix(3).joined(separator: " ").lowercased() + " "
    return words.count >= 2 && first.isUppercase && !words.contains("I")
      && Self.dedications.contains { opening.hasPrefix($0 + " ") }
  }

  private static let dedications = ReadingWords.entries("openings of dedications")

  /// Whether a sentence ends in it, and the last one doesn't.
  private var isCutProse: Bool {
    guard !endsSentence, let stop = text.firstRange(ofBytes: ". ") else { return false }
    return text[stop.upperBound...].first?.isUppercase ?? false
      && text[..<stop.lowerBound].suffix(4).allSatisfy(\.isLowercase)
  }

  /// Whether it may be an entry of a table of contents.
  var isContentsEntry: Bool {
    let lines = self.lines
    let numbered = lines.count { Self.endsWithPage($0) }
    if numbered * 2 >= lines.count { return true }
    if lines.count > 1, text.utf8.count <= 160, ChapterNumber.opens(lines[0]) { return true }
    if block.lineCount > 1, endsSentence, lineLength >= 50, capitalisedShare < 0.5 { return false }
    if capitalisedShare >= 0.6 { return true }
    if !endsSentence { return true }
    return text.split(separator: " ").count < 4 && capitalisedShare > 0.5
  }

  /// Whether it may be an entry of a list of books, words or years: no sentence, or a number, a word
  /// that is set off, or the capitals of titles.
  var isListEntry: Bool {
    guard endsSentence, let first = text.first, !first.isNumber, first != "[" else { return true }
    return setsOffTerm || capitalisedShare >= 0.5 || opensWithShout
  }

  /// Whether it is a paragraph of some length and no entry of a list.
  var isProse: Bool { endsSentence && text.utf8.count > 200 && !isListEntry }

  /// Whether its first two words are in capitals: "LEE'S PILLS. A sure cure."
  private var opensWithShout: Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    return words.count == 3
      && words.prefix(2).allSatisfy { $0.count >= 3 && !$0.contains(where: \.isLowercase) }
  }

  /// Whether a dash or a colon stands after its first few words: "Adze: a tool".
  private var setsOffTerm: Bool {
    [" -- ", " - ", " – ", " — ", ": "].contains { mark in
      text.firstRange(ofBytes: mark).map {
        text[..<$0.lowerBound].split(separator: " ").count <= 3
      } ?? false
    }
  }

  /// Whether it calls itself a footnote: "Footnote 2: I sold them".
  var isNamedNote: Bool {
    let words = text.prefix(24).split(separator: " ", maxSplits: 2)
    return words.count == 3 && words[0].lowercased() == "footnote"
      && words[1].first?.isNumber ?? false && ".:—)".contains(words[1].last ?? " ")
  }

  /// Whether the number of a page stands in front of it: "Page 3. The Alice."
  var isUnderPageNumber: Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3 else { return false }
    return Self.pages.contains(Substring(String(words[0]).lowercased().trimmingStops))
      && words[1].first?.isNumber ?? false
  }

  /// Whether it may be an entry of an index: a line ends with page numbers, or refers to another.
  var isIndexEntry: Bool {
    text.contains("_See") || text.contains("See also") || text.contains(", see ")
      || lines.contains { Self.endsWithPage($0) }
  }

  /// Whether the lines of blocks follow the alphabet and are no sentences, as those of an index.
  static func areInOrder(_ blocks: ArraySlice<BlockTraits>) -> Bool {
    // What belongs to an entry stands under it in small letters.
    let lines = blocks.flatMap(\.lines).filter { $0.first.map { !$0.isLowercase } ?? false }
    guard lines.count >= 2 else { return false }
    let firsts = lines.map { $0.lowercased().unicodeScalars.first?.value ?? 0 }
    let ordered = zip(firsts, firsts.dropFirst()).count { $0 <= $1 }
    let ended = blocks.count(where: \.endsSentence)
    return ordered * 10 >= (lines.count - 1) * 9 && ended * 4 <= blocks.count
  }

  /// Its lines, white space collapsed; no more than forty.
  var lines: [String] {
    var lines: [String] = []
    var scanner = LineScanner(from: block.byteRange.lowerBound, limit: block.byteRange.upperBound)
    while lines.count < 40, let line = scanner.next(in: source.bytes.span) {
      lines.append(source.collapsedText(in: line))
    }
    return lines
  }

  private static func endsWithPage(_ line: String) -> Bool {
    let bare = line.trimmingStops
    guard let last = bare.split(separator: " ").last, bare.contains(" ") else { return false }
    if last.utf8.last?.isASCIIDigit ?? false { return !(last.utf8.count == 4 && last.first == "1") }
    return last == "n"
      || (last.utf8.count <= 6 && last.utf8.allSatisfy { "ivxlc".utf8.contains($0) })
  }
}
