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

  /// Whether it is a table drawn with characters: each line begins with the border of one, or there are
  /// several cells in most.
  var isTable: Bool {
    guard block.lineCount >= 2 else { return false }
    let lines = self.lines
    let rows = lines.count { line in
      line.first == "|" || line.hasPrefix("+-") || line.hasPrefix("+=")
        || line.utf8.count { $0 == UInt8(ascii: "|") } >= 2
    }
    return rows * 4 >= lines.count * 3
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
    !endsSentence || capitalisedShare >= 0.6 || (isIndented && lineLength < 50)
      || ["Copyright", "COPYRIGHT", "Published", "Printed", "All rights", "Illustrated", "First "]
        .contains(where: text.hasPrefix) && capitalisedShare >= 0.3
  }

  /// Whether it may dedicate a book: it begins as "For Ann, who knows why" does.
  var isDedication: Bool {
    guard block.lineCount <= 2, text.utf8.count <= 120, let first = text.first else { return false }
    let words = text.split(separator: " ")
    let opening = words.prefix(3).joined(separator: " ").lowercased()
    return first.isUppercase && !words.contains("I")
      && [
        "for ", "to ", "in memory of", "in loving memory", "für ", "dem ", "der ", "à ", "para ",
        "a la ",
      ]
      .contains(where: opening.hasPrefix)
  }

  /// Whether it may be an entry of a table of contents.
  var isContentsEntry: Bool {
    let lines = self.lines
    let numbered = lines.count { Self.endsWithPage($0) }
    if numbered * 2 >= lines.count { return true }
    if block.lineCount > 1, endsSentence, lineLength >= 50, capitalisedShare < 0.5 { return false }
    if capitalisedShare >= 0.6 { return true }
    if !endsSentence { return true }
    return text.split(separator: " ").count < 4 && capitalisedShare > 0.5
  }

  /// Whether it may be an entry of an index: a line ends with page numbers, or refers to another.
  var isIndexEntry: Bool {
    text.contains("_See") || text.contains("See also") || text.contains(", see ")
      || lines.contains { Self.endsWithPage($0) }
  }

  /// Whether the lines of blocks follow the alphabet and are no sentences, as those of an index.
  static func areInOrder(_ blocks: [BlockTraits]) -> Bool {
    let lines = blocks.flatMap(\.lines).filter { !$0.isEmpty }
    guard lines.count >= 4 else { return false }
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
