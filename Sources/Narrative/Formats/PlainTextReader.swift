/// Takes a plain text apart, be it a page of one's own or a book as Project Gutenberg has it.
struct PlainTextReader {
  /// What was found.
  private(set) var structure = DocumentStructure()

  private let text: SourceText
  private var section: BookSection?
  private var contents: Set<String> = []
  private var isOnTitlePage = false
  private let isBook: Bool
  private let isCollection: Bool
  private let numbers: FrontNumbers
  private let notes: NoteMarks
  private let furniture: PageFurniture
  private let hasTitledStops: Bool
  private var pieces: [Piece] = []

  /// The last paragraph, while nothing but what stands on every page came after it.
  private var unfinished: Int?

  /// Whether a page ended since then.
  private var crossedPage = false

  /// The list of the last item, and whether the next block would be of the same.
  private var list = 0
  private var isInList = false

  /// Takes a text apart.
  ///
  /// - Parameter narrator: Who tells it, whatever it says itself.
  /// - Complexity: O(n) in the number of bytes.
  init(_ source: SourceText, behind frontMatter: FrontMatter?, narrator: String? = nil) {
    let mail = MailText(source)
    let original = mail.map { source.blanking($0.omitted) } ?? source
    let start = frontMatter?.end ?? 0
    structure.date = frontMatter?["date"]
    let marks = EditorialMarks(in: original.bytes.span, from: start)
    let text = original.blanking(marks.ranges)
    self.text = text
    let layout = ParagraphLayout(of: text.bytes.span, from: start)
    let blocks = Paragraphs.blocks(
      of: text.bytes.span, original: original.bytes.span, from: start,
      line: frontMatter?.line ?? 1, layout: layout)
    let frame = GutenbergFrame(text, blocks)
    isBook = frame.isPresent
    isCollection = layout == .sayings
    isOnTitlePage = frame.isPresent
    let notes = NoteMarks(frame.blocks, in: text.bytes.span, isBook: frame.isPresent)
    self.notes = notes
    numbers = FrontNumbers(
      frame.blocks.filter { notes.notes[$0.byteRange.lowerBound] == nil }, in: text.bytes.span)
    furniture = PageFurniture(frame.blocks, of: text)
    hasTitledStops = TitledStop.areHeadings(in: frame.blocks, of: text)
    for reference in notes.references { structure.edits.remove(reference) }
    for (omission, count) in marks.counts { structure.omit(omission, count: count) }
    structure.omit(.licence, count: frame.licenceBlocks)
    read(frame.blocks)
    structure.title = frame.title ?? structure.title
    structure.author = frame.author ?? structure.author
    structure.language = frame.language
    if let mail {
      structure.title = structure.title ?? mail.subject
      structure.author = structure.author ?? mail.author
      structure.writers = mail.writers
      structure.omit(.mailHeader, count: mail.headerCount)
      structure.omit(.quotedMail, count: mail.quotedCount)
    }
    PieceReading.read(
      pieces, of: text, into: &structure, narrator: narrator ?? frontMatter?["author"],
      isCollection: isCollection)
    structure.finish(text)
  }

  private mutating func read(_ blocks: [Paragraphs.Block]) {
    for position in blocks.indices {
      var block = blocks[position]
      if isPlainSentence(block) {
        append(block)
        continue
      }
      peelHeadings(off: &block)
      guard block.lineCount > 0 else { continue }
      let traits = BlockTraits(block, of: text)
      if let omission = omission(of: block, traits, at: position, in: blocks) {
        structure.omit(omission, count: notes.notes[block.byteRange.lowerBound] ?? 1)
        noteOmitted(omission, block)
      } else {
        append(block)
      }
    }
  }

  /// Remembers what an omitted block means for those around it.
  private mutating func noteOmitted(_ omission: Omission, _ block: Paragraphs.Block) {
    isInList = false
    if PageFurniture.beginsPage(text.bytes.span, block) { crossedPage = true }
    switch omission {
    case .pageNumber: crossedPage = true
    case .heading: appendHeading(block.byteRange, line: block.line)
    default: unfinished = nil
    }
  }

  private mutating func appendHeading(_ range: Range<Int>, line: Int) {
    pieces.append(Piece(kind: .heading(level: 2), byteRange: range, line: line))
  }

  private mutating func append(_ block: Paragraphs.Block) {
    isOnTitlePage = false
    var block = block
    let number = block.isItem ? 0 : numbers.length(in: text.bytes.span, block.byteRange)
    if number > 0 {
      block.byteRange = block.byteRange.lowerBound + number..<block.byteRange.upperBound
    } else if goOn(with: block) {
      return
    }
    if block.isItem, !isInList { list += 1 }
    isInList = block.isItem
    hasWords = true
    unfinished = SentenceEnd.closes(text.bytes.span, block.byteRange) ? nil : pieces.count
    crossedPage = false
    pieces.append(
      Piece(
        kind: block.isItem ? .item(list: list) : .paragraph, byteRange: block.byteRange,
        line: block.line))
  }

  /// Makes one paragraph of a block and the one that a page's end cut off before it.
  ///
  /// - Returns: Whether it is so.
  private mutating func goOn(with block: Paragraphs.Block) -> Bool {
    if PageFurniture.beginsPage(text.bytes.span, block) { crossedPage = true }
    guard let unfinished, crossedPage, !block.isItem else { return false }
    let (old, new) = (pieces[unfinished].byteRange, block.byteRange)
    let first = text.bytes[new.lowerBound]
    let hasHeading = unfinished + 1 < pieces.count
    let goesOn =
      first.isASCIILowercase
      || (first >= 0x80
        && text.collapsedText(in: new.prefix(4)).first?.isLowercase ?? false)
    let last = text.bytes[old.upperBound - 1]
    let isOpen = last.isASCIILowercase || last == UInt8(ascii: ",") || last >= 0x80
    guard goesOn || (!hasHeading && isOpen) else { return false }
    pieces.removeSubrange((unfinished + 1)...)
    if last == UInt8(ascii: "-"), first.isASCIILowercase {
      structure.edits.remove(old.upperBound - 1..<old.upperBound)
      structure.edits.replace(
        old.upperBound..<new.lowerBound, by: [])
    } else {
      structure.edits.remove(old.upperBound + 1..<max(new.lowerBound, old.upperBound + 1))
    }
    pieces[unfinished].byteRange = old.lowerBound..<new.upperBound
    self.unfinished = SentenceEnd.closes(text.bytes.span, new) ? nil : unfinished
    crossedPage = false
    return true
  }

  /// Whether words that may be quoted were found.
  private var hasWords = false

  /// Whether a block is clearly a paragraph, so that nothing about it needs a closer look.
  private func isPlainSentence(_ block: Paragraphs.Block) -> Bool {
    guard section == nil, !isOnTitlePage, block.byteRange.count > 20, !block.isItem else {
      return false
    }
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

  /// Why a block is left out, or nil if it is the narrator's.
  private mutating func omission(
    of block: Paragraphs.Block, _ traits: BlockTraits, at position: Int,
    in blocks: [Paragraphs.Block]
  ) -> Omission? {
    if traits.isOrnament { return .ornament }
    if notes.notes[block.byteRange.lowerBound] != nil { return .footnote }
    if text.bytes[block.byteRange.lowerBound] == UInt8(ascii: ">") { return .quotedMail }
    if furniture.isHead(traits.text), hasWords { return .pageNumber }
    if block.isItem { return nil }
    if let opened = opening(of: block, traits, followedBy: blocks[(position + 1)...]) {
      section = opened
      contents = []
      isOnTitlePage = false
      return .heading
    }
    if let section, stays(in: section, block, traits) { return section.omission }
    if traits.isPageNumber, block.lineCount == 1 { return .pageNumber }
    if isNote(traits, behind: blocks[..<position]) { return .footnote }
    if !hasWords, position < 4, let author = byline(traits, block) {
      structure.author = structure.author ?? author
      return .titlePage
    }
    // What somebody says in a chat is no heading, however it is written.
    let label = SpeakerLabel(in: text.bytes.span, block.byteRange)
    let isStamped = label?.isStamped ?? false
    if isStamped, label?.mayBeTitle == false { return nil }
    // Nor is a saying, or a name under words.
    if isCollection, Signature(endOf: block.byteRange, in: text.bytes.span) != nil { return nil }
    if block.lineCount == 1, hasWords, Signature.name(inLine: traits.text) != nil { return nil }
    let isFirst = position == 0 && isTitle(traits, above: blocks.dropFirst(position + 1).first)
    if HeadingRule.isHeading(traits.text, lineCount: block.lineCount, isFirst: isFirst)
      || (isBook && isShoutedSentence(traits, block))
      || (hasTitledStops && block.lineCount == 1 && TitledStop.isHeading(traits.text))
    {
      if structure.title == nil, !hasWords, !isStamped, EntryDate(heading: traits.text) == nil {
        structure.title = traits.text.drop { $0 == "#" || $0 == " " }.description
      }
      if ChapterNumber.opens(traits.text) { isOnTitlePage = false }
      return .heading
    }
    if isOnTitlePage, position < 60 {
      if traits.isTitlePage { return .titlePage }
    }
    return nil
  }

  /// Whether the first line of a text may be its title: it is written like one, or short, or prose
  /// follows that has stops where the line has none.
  private func isTitle(_ traits: BlockTraits, above next: Paragraphs.Block?) -> Bool {
    guard let next else { return false }
    if traits.capitalisedShare >= 0.6 || traits.text.split(separator: " ").count <= 4 {
      return true
    }
    return SentenceEnd.closes(text.bytes.span, next.byteRange)
  }

  /// The part of a book that a block is the heading of, or nil.
  private func opening(
    of block: Paragraphs.Block, _ traits: BlockTraits, followedBy rest: ArraySlice<Paragraphs.Block>
  ) -> BookSection? {
    guard block.lineCount == 1, traits.text.utf8.count <= 60,
      let opened = BookSection(heading: traits.text)
    else { return nil }
    switch opened {
    case .index:
      let next = rest.prefix(20).map { BlockTraits($0, of: text) }
      let isIndex =
        next.count { $0.isIndexEntry } * 5 >= next.count * 3 || BlockTraits.areInOrder(next)
      return isIndex ? opened : nil
    case .contents:
      return rest.first.map { BlockTraits($0, of: text).isContentsEntry } ?? false ? opened : nil
    case .transcriberNotes: return opened
    case .footnotes:
      // A heading "Notes" may stand above prose as well.
      let isNumbered =
        rest.first.map { block in
          let words = text.collapsedText(in: block.byteRange.prefix(12))
          return words.first.map { $0.isNumber || "[(*†¹²³".contains($0) } ?? false
        } ?? false
      return isBook || isNumbered ? opened : nil
    case .bibliography: return isBook ? opened : nil
    }
  }

  /// Whether a block still belongs to a part of a book that isn't the narrative.
  private mutating func stays(
    in open: BookSection, _ block: Paragraphs.Block, _ traits: BlockTraits
  ) -> Bool {
    let isHeading = HeadingRule.isHeading(
      traits.text, lineCount: block.lineCount, isFirst: false)
    var isOver = false
    switch open {
    case .contents:
      let names = traits.lines.map(Self.entryName)
      isOver = !traits.isContentsEntry || (isHeading && names.contains(where: contents.contains))
      contents.formUnion(names.filter { !$0.isEmpty })
    case .index:
      isOver =
        !traits.isIndexEntry
        && (ChapterNumber.opens(traits.text)
          || (traits.endsSentence && traits.text.utf8.count > 300))
    case .footnotes, .bibliography, .transcriberNotes:
      isOver = isHeading
    }
    if isOver { section = nil }
    return !isOver
  }

  /// The words of an entry of a table of contents, without its number and page.
  private static func entryName(_ line: String) -> String {
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
  private func isNote(_ traits: BlockTraits, behind blocks: ArraySlice<Paragraphs.Block>) -> Bool {
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

  private func byline(_ traits: BlockTraits, _ block: Paragraphs.Block) -> String? {
    block.lineCount == 1 ? Byline.author(in: traits.text) : nil
  }

  /// Whether a short line has capitals only, a stop at its end or not.
  private func isShoutedSentence(_ traits: BlockTraits, _ block: Paragraphs.Block) -> Bool {
    let cased = traits.text.unicodeScalars.filter { $0.properties.isCased }
    return block.lineCount <= 2 && traits.text.utf8.count <= 80 && cased.count > 3
      && !cased.contains { $0.properties.isLowercase } && !traits.text.hasSuffix("\"")
      && !traits.text.hasSuffix("”")
  }

  /// Takes the number of a chapter off the front of a paragraph that follows without a blank line.
  private mutating func peelHeadings(off block: inout Paragraphs.Block) {
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
      guard isNumber || isHash || isShouted || isTitle || isUnderlined else { return }
      guard let rest = block.rest(behind: lines, in: text.bytes.span) else { return }
      // A line broken after the narrator's "I" goes on in small letters, which no chapter begins with.
      if !isTitle, ChapterNumber.isAlsoAWord(words), beginsInSmallLetters(rest) { return }
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

  /// Whether the next line of a block is a rule under the first one: "------".
  private func isUnderlined(_ next: Int, _ block: Paragraphs.Block) -> Bool {
    var lines = LineScanner(from: next, limit: block.byteRange.upperBound)
    guard let line = lines.next(in: text.bytes.span),
      let rule = Paragraphs.trimmed(text.bytes.span, line), rule.count >= 2
    else { return false }
    let first = text.bytes[rule.lowerBound]
    return "-=~_*".utf8.contains(first) && rule.allSatisfy { text.bytes[$0] == first }
  }

  private func beginsInSmallLetters(_ block: Paragraphs.Block) -> Bool {
    text.collapsedText(in: block.byteRange.prefix(4)).first?.isLowercase ?? false
  }

  /// Whether a block at the very beginning has a title and then the author's name.
  private func isTitleAboveByline(
    _ line: String, _ block: Paragraphs.Block, _ next: Int
  ) -> Bool {
    guard !hasWords, structure.title == nil, block.lineCount == 2,
      HeadingRule.isHeading(line, lineCount: 1, isFirst: true)
    else { return false }
    return Byline.author(in: text.collapsedText(in: next..<block.byteRange.upperBound)) != nil
  }
}
