/// Takes a Markdown text apart: paragraphs, list items and block quotes are the narrator's words;
/// headings, code, tables, HTML and lists of links are not.
///
/// The places are those in the text as a reader sees it, whose lines are those of the source.
struct MarkdownReader {
  /// What was found.
  private(set) var structure = DocumentStructure()

  /// The text as a reader sees it.
  private var rendered: [UInt8] = []

  /// The line that `rendered` has come to, from 1.
  private var line = 1

  private var pieces: [Piece] = []
  private var isApart = false

  /// Whether the text is the note of a day, which its name says.
  private let isDaily: Bool

  /// Whether a rule stands before the next block.
  private var isAfterRule = false

  /// Whether a picture does.
  private var isUnderPicture = false

  /// The part that is no words of the narrator's, such as a list of books, and its heading's level.
  private var omitted: (section: BookSection, level: Int)?

  /// The lines of terms, which are no title.
  private var terms: Set<Int> = []

  /// The titles of boxes that are still to come, with their lines.
  private var quotationTitles: ArraySlice<(line: Int, title: String)> = []

  private var openSection: BookSection? { omitted?.section }

  /// Takes a text apart.
  ///
  /// - Parameter narrator: Who tells it, whatever it says itself.
  /// - Complexity: O(n) in the number of bytes.
  init(_ text: SourceText, after frontMatter: FrontMatter?, narrator: String? = nil) {
    let bytes = text.bytes
    isDaily = EntryDate(fileName: FileName.stem(of: text.name))?.isWhole ?? false
    let start = frontMatter?.end ?? 0
    line = frontMatter?.line ?? 1
    structure.date = frontMatter?["date"]
    let source = MarkdownSource(bytes, from: start, line: line)
    for (omission, count) in source.omissions { structure.omit(omission, count: count) }
    rendered = Array(bytes[..<start])
    quotationTitles = source.quotationTitles[...]
    terms = source.terms
    var lines = LineScanner()
    let sourceBytes = source.bytes
    let blocks = MarkdownTree.blocks(of: sourceBytes)
    for (index, block) in blocks.enumerated() {
      if index == 0, isTitle(block, above: blocks.dropFirst().first) {
        structure.title = String(decoding: block.words.cleaned, as: UTF8.self)
        structure.omit(.heading)
        continue
      }
      if takeProperties(block) { continue }
      let isUnderPicture = isUnderPicture
      self.isUnderPicture = block.kind == .links && block.words.cleaned.isEmpty
      if isUnderPicture, block.isSlanted, block.list == nil, block.quotation == nil,
        block.words.cleaned.count <= Caption.longest
      {
        omit(.illustration)
        continue
      }
      switch block.kind {
      case .code: omit(.code)
      case .html: omit(.markup)
      case .links: omit(.links)
      case .rule: isAfterRule = true
      case .paragraph where openSection != nil: structure.omit(openSection?.omission ?? .links)
      case .heading, .paragraph:
        append(block, skippingDefinitions(of: block, sourceBytes.span, &lines))
      }
    }
    let result = text.replacing(bytes: rendered)
    PieceReading.read(
      pieces, of: result, into: &structure, narrator: narrator ?? frontMatter?["author"])
    structure.finish(result)
  }

  /// Whether the first block of a text is its title though no mark says so: a line without a stop above
  /// prose, as in plain text.
  private func isTitle(_ block: MarkdownTree.Block, above next: MarkdownTree.Block?) -> Bool {
    guard block.kind == .paragraph, block.list == nil, block.quotation == nil,
      block.lines.count == 1, let next, next.kind == .paragraph, next.list == nil,
      structure.title == nil, !isDaily
    else { return false }
    let (words, prose) = (block.words.cleaned, next.words.cleaned)
    let title = String(decoding: words, as: UTF8.self)
    return !Self.isTags(words) && prose.count > max(words.count, 40)
      && SentenceEnd.closes(prose.span, 0..<prose.count)
      && HeadingRule.isHeading(title, lineCount: 1, isFirst: true)
      && Byline.author(in: title) == nil && EntryDate(heading: title) == nil
  }

  /// Takes what a note says about itself between its title and its first words.
  ///
  /// - Returns: Whether a block is that.
  private mutating func takeProperties(_ block: MarkdownTree.Block) -> Bool {
    guard block.kind == .paragraph, block.list == nil, block.quotation == nil, pieces.count <= 1,
      pieces.allSatisfy(\.isHeading),
      let fields = FrontMatter.properties(String(decoding: block.words.cleaned, as: UTF8.self))
    else { return false }
    for (key, value) in fields where !value.isEmpty {
      if key == "author" { structure.author = structure.author ?? value }
      if key == "date" { structure.date = structure.date ?? value }
    }
    omit(.frontMatter)
    return true
  }

  private mutating func omit(_ omission: Omission) {
    structure.omit(omission)
    isApart = true
  }

  /// The line on which a block's words begin: libcmark takes definitions of links off a paragraph but
  /// leaves it its place.
  private func skippingDefinitions(
    of block: MarkdownTree.Block, _ bytes: Span<UInt8>, _ lines: inout LineScanner
  ) -> Int {
    var first = block.lines.lowerBound
    while lines.number < block.lines.upperBound, let line = lines.next(in: bytes) {
      guard lines.number == first, let content = Paragraphs.trimmed(bytes, line),
        bytes[content.lowerBound] == UInt8(ascii: "["),
        let close = bytes.firstIndex(of: UInt8(ascii: "]"), or: UInt8(ascii: "]"), in: content),
        close + 1 < content.upperBound, bytes[close + 1] == UInt8(ascii: ":")
      else { continue }
      first += 1
    }
    return first
  }

  private mutating func append(_ block: MarkdownTree.Block, _ first: Int) {
    var words = block.words.cleaned
    let isIncomplete = MarkdownGaps.take(outOf: &words)
    words = Self.withoutTags(words)
    if block.beginsItem {
      words = TaskMarks.withoutState(Self.withoutBox(TaskMarks.withoutDates(words)))
      words = Self.withoutTags(words)
    }
    while line < first {
      rendered.append(0x0A)
      line += 1
    }
    if let last = rendered.last, last != 0x0A { rendered.append(0x0A) }
    let start = rendered.count
    rendered += words
    line += words.count { $0 == 0x0A }
    guard let range = Paragraphs.trimmed(rendered.span, start..<rendered.count) else { return }
    var piece = Piece(
      byteRange: range, line: first, isApart: isApart, isSlanted: block.isSlanted,
      isAfterRule: isAfterRule, isIncomplete: isIncomplete)
    isAfterRule = false
    switch block.kind {
    case .heading(let level):
      piece.kind = .heading(level: level)
      let text = String(decoding: words, as: UTF8.self)
      openOmitted(level: level, text)
      let mayBeTitle = !terms.contains(first) && (level == 1 || !isDaily)
      if structure.title == nil, mayBeTitle, EntryDate(heading: text) == nil {
        structure.title = text.split { $0.isWhitespace }.joined(separator: " ")
      }
      structure.omit(.heading)
    case .paragraph where Self.isTags(words):
      structure.omit(.links)
      isApart = true
      return
    default:
      if let quotation = block.quotation {
        piece.kind = .quotation(quotation)
        while let next = quotationTitles.first, next.line <= first {
          structure.quotationTitles[quotation] = next.title
          quotationTitles.removeFirst()
        }
      } else if let list = block.list {
        piece.kind = .item(list: list)
      }
      let isFirst = !pieces.contains { !$0.isHeading } && !isUnderPartByOther
      if isFirst, structure.author == nil, range.count < 200,
        let author = Byline.author(in: String(decoding: words, as: UTF8.self))
      {
        structure.author = author
        omit(.titlePage)
        return
      }
    }
    // Marks of lists stood between items.
    piece.isApart = isApart || piece.isItem
    pieces.append(piece)
    isApart = piece.isItem
  }

  /// Whether the last heading is that of a part which others often write, such as a foreword.
  private var isUnderPartByOther: Bool {
    guard let last = pieces.last, last.isHeading else { return false }
    let heading = String(decoding: rendered[last.byteRange], as: UTF8.self)
    return OtherHand.heading(heading, author: nil) != .own
  }

  /// Sees whether a heading opens or closes a part that is no words of the narrator's.
  private mutating func openOmitted(level: Int, _ heading: String) {
    if let open = omitted, level <= open.level { omitted = nil }
    guard omitted == nil, let section = BookSection(heading: heading) else { return }
    switch section {
    case .bibliography, .transcriberNotes: omitted = (section, level)
    // Headings of these names stand above prose as well.
    case .contents, .index, .footnotes, .otherList: break
    }
  }

  /// The words of an item without the box of a task: `[x] `.
  private static func withoutBox(_ words: [UInt8]) -> [UInt8] {
    guard words.count > 4, words[0] == UInt8(ascii: "["), words[2] == UInt8(ascii: "]"),
      words[3].isASCIIWhitespace
    else { return words }
    return Array(words.dropFirst(4))
  }

  /// The words without the tags that stand after the last of them: `#bees #honey`.
  private static func withoutTags(_ words: [UInt8]) -> [UInt8] {
    guard words.contains(UInt8(ascii: "#")), !isTags(words) else { return words }
    var end = words.endIndex
    while let space = words[..<end].lastIndex(where: \.isASCIIWhitespace), space + 2 < end,
      words[space + 1] == UInt8(ascii: "#"),
      words[space + 2].isASCIILetter || words[space + 2] >= 0x80
    {
      end = space
      while end > 0, words[end - 1].isASCIIWhitespace { end -= 1 }
    }
    return Array(words[..<end])
  }

  /// Whether words are tags and nothing else: `#bees #honey`.
  private static func isTags(_ words: [UInt8]) -> Bool {
    guard words.first == UInt8(ascii: "#") else { return false }
    return words.split(whereSeparator: \.isASCIIWhitespace).allSatisfy {
      $0.first == UInt8(ascii: "#") && $0.count > 1
    }
  }
}
