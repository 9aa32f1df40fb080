/// Takes a plain text apart, be it a page of one's own or a book as Project Gutenberg has it.
struct PlainTextReader {
  /// What was found.
  var structure = DocumentStructure()

  let text: SourceText
  var section: BookSection?
  var contents: Set<String> = []
  var isOnTitlePage = false
  let isBook: Bool
  let isCollection: Bool
  private let numbers: FrontNumbers
  private let notes: NoteMarks

  /// The marks of notes, by where they end.
  private let references: [Int: Range<Int>]
  private let furniture: PageFurniture
  private let hasTitledStops: Bool
  let numbersAreYears: Bool
  let italics: ItalicMarks?
  private(set) var pieces: [Piece] = []

  /// The last paragraph, while nothing but what stands on every page came after it.
  private var unfinished: Int?

  /// Whether an ornament stands before the next block.
  private var isAfterRule = false

  /// Whether a page ended since then, or a note or picture stood there.
  private var crossedPage = false
  private var isCut = false

  /// The text with the marks of editors, which show where one stood between two blocks.
  let original: SourceText

  /// The list of the last item, and whether the next block would be of the same.
  private var list = 0
  var isInList = false

  /// Takes a text apart.
  ///
  /// - Parameter narrator: Who tells it, whatever it says itself.
  /// - Complexity: O(n) in the number of bytes.
  init(_ page: SourceText, after frontMatter: FrontMatter?, narrator: String? = nil) {
    let start = frontMatter?.end ?? 0
    let columns = PageColumns(in: page.bytes, from: start, line: frontMatter?.line ?? 1)
    let source = columns.map { page.replacing(bytes: $0.bytes) } ?? page
    let mail = MailText(source)
    italics = mail == nil ? ItalicMarks(in: source.bytes, from: start) : nil
    let original =
      mail.map { source.blanking($0.omitted) }
      ?? italics.map { source.replacing(bytes: $0.bytes) } ?? source
    structure.date = frontMatter?["date"]
    self.original = original
    let marks = EditorialMarks(in: original.bytes.span, from: start)
    let footNotes = FootNotes(in: original.bytes.span, from: start)
    let text = original.blanking(
      marks.ranges + footNotes.ranges + LinePrefixes.ranges(in: original.bytes.span, from: start)
        + SharedQuotations.ranges(in: original, from: start))
    self.text = text
    let layout = Self.layout(of: text.bytes.span, from: start)
    let allBlocks = Paragraphs.blocks(
      of: text.bytes.span, original: original.bytes.span, from: start,
      line: frontMatter?.line ?? 1, layout: layout)
    let blocks = EntryFields.joined(allBlocks, in: text.bytes.span)
    let frame = GutenbergFrame(text, blocks)
    isBook = frame.isPresent
    isCollection = layout == .sayings && blocks.count == allBlocks.count
    isOnTitlePage = frame.isPresent
    let notes = NoteMarks(
      frame.blocks, in: text.bytes.span, isBook: frame.isPresent, noted: marks.noted)
    self.notes = notes
    references = Dictionary(
      (notes.references + footNotes.references).map { ($0.upperBound, $0) },
      uniquingKeysWith: { first, _ in first })
    numbers = FrontNumbers(
      frame.blocks.filter { notes.notes[$0.byteRange.lowerBound] == nil }, in: text.bytes.span)
    furniture = PageFurniture(frame.blocks, of: text)
    numbersAreYears = Self.numbersAreYears(frame.blocks, in: text.bytes.span)
    hasTitledStops = TitledStop.areHeadings(in: frame.blocks, of: text)
    for reference in references.values { structure.edits.remove(reference) }
    structure.omit(.footnote, count: footNotes.ranges.count)
    for (omission, count) in marks.counts { structure.omit(omission, count: count) }
    structure.omit(.licence, count: frame.licenceBlocks)
    read(frame.blocks)
    structure.title = frame.title ?? structure.title
    structure.author = frame.author ?? structure.author
    structure.language = frame.language
    structure.editor =
      frame.blocks.prefix(30).lazy.filter { $0.byteRange.count <= 400 }
      .compactMap { Byline.editor(in: BlockTraits($0, of: text).lines) }.first
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
    if let columns {
      for index in structure.paragraphs.indices {
        structure.paragraphs[index].line = columns.sourceLine(structure.paragraphs[index].line)
      }
    }
  }

  private mutating func read(_ blocks: [Paragraphs.Block]) {
    for position in blocks.indices {
      var block = blocks[position]
      if appendNumberedTitle(at: position, in: blocks) { continue }
      if section == nil { peelItalics(off: &block) }
      if unfinished != nil, isCaption(block) {
        structure.omit(.illustration)
        noteOmitted(.illustration, block)
        continue
      }
      dropHead(off: &block)
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

  /// Takes the head or foot of a page off the front of the paragraph that follows without a blank line.
  private mutating func dropHead(off block: inout Paragraphs.Block) {
    guard block.lineCount > 1, furniture.hasHeads else { return }
    var lines = LineScanner(
      from: block.byteRange.lowerBound, line: block.line, limit: block.byteRange.upperBound)
    guard let line = lines.next(in: text.bytes.span), line.count <= PageFurniture.longest * 2,
      furniture.isHead(text.collapsedText(in: line)),
      let rest = block.rest(after: lines, in: text.bytes.span)
    else { return }
    structure.omit(.pageNumber)
    crossedPage = true
    block = rest
  }

  /// Remembers what an omitted block means for those around it.
  private mutating func noteOmitted(_ omission: Omission, _ block: Paragraphs.Block) {
    isInList = false
    if PageFurniture.beginsPage(text.bytes.span, block) { crossedPage = true }
    switch omission {
    case .ornament: (isAfterRule, isCut) = (true, true)
    case .footnote, .illustration: isCut = true
    case .pageNumber: crossedPage = true
    case .heading: appendHeading(block.byteRange, line: block.line)
    default: unfinished = nil
    }
  }

  mutating func appendHeading(_ range: Range<Int>, line: Int) {
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
    if !isUnderPraise { hasWords = true }
    unfinished = SentenceEnd.closes(text.bytes.span, block.byteRange) ? nil : pieces.count
    (crossedPage, isCut) = (false, false)
    pieces.append(
      Piece(
        kind: block.isItem ? .item(list: list) : .paragraph, byteRange: block.byteRange,
        line: block.line, isSlanted: italics?.areAll(of: block.byteRange) ?? false,
        isAfterRule: isAfterRule, areFields: EntryFields.areFields(block, in: text.bytes.span)))
    isAfterRule = false
  }

  /// Makes one paragraph of a block and the one before it that the end of a page, a note, a picture or
  /// a broken word cut off.
  ///
  /// - Returns: Whether it is so.
  private mutating func goOn(with block: Paragraphs.Block) -> Bool {
    if PageFurniture.beginsPage(text.bytes.span, block) { crossedPage = true }
    guard let unfinished, !block.isItem else { return false }
    let (old, new) = (pieces[unfinished].byteRange, block.byteRange)
    let hasHeading = unfinished + 1 < pieces.count
    let goesOn = text.beginsInSmallLetters(block.byteRange)
    let last = text.bytes[old.upperBound - 1]
    let isBroken =
      last == UInt8(ascii: "-") && goesOn && text.bytes[old.upperBound - 2].isASCIILetter
    let isCut =
      crossedPage || isCut || isBroken
      || !hasHeading
        && original.bytes[old.upperBound..<new.lowerBound].contains { !$0.isASCIIWhitespace }
    let isOpen =
      (last.isASCIILowercase || last == UInt8(ascii: ",") || last >= 0x80)
      && (crossedPage || (!isAfterRule && old.count > HeadingRule.longest))
    guard isCut, goesOn || (!hasHeading && isOpen) else { return false }
    pieces.removeSubrange((unfinished + 1)...)
    if last == UInt8(ascii: "-"), goesOn {
      structure.edits.remove(old.upperBound - 1..<old.upperBound)
      structure.edits.replace(
        old.upperBound..<new.lowerBound, by: [])
    } else {
      structure.edits.remove(old.upperBound + 1..<max(new.lowerBound, old.upperBound + 1))
    }
    pieces[unfinished].byteRange = old.lowerBound..<new.upperBound
    self.unfinished = SentenceEnd.closes(text.bytes.span, new) ? nil : unfinished
    (crossedPage, self.isCut, isAfterRule) = (false, false, false)
    return true
  }

  /// Whether a block in which most words are small holds the mark of a note, as titles don't.
  private func hasReference(_ block: Paragraphs.Block) -> Bool {
    block.byteRange.contains { references[$0 + 1] != nil }
      && HeadingRule.capitalisedShare(of: text.collapsedText(in: block.byteRange)) < 0.6
  }

  /// Whether a block is a sentence after whose stop the mark of a note stands, "I was born.[1]".
  private func isSentenceWithNote(_ block: Paragraphs.Block, _ words: String) -> Bool {
    guard let reference = references[block.byteRange.upperBound],
      reference.lowerBound > block.byteRange.lowerBound
    else { return false }
    let sentence = block.byteRange.lowerBound..<reference.lowerBound
    return SentenceEnd.closes(text.bytes.span, sentence)
      && words.unicodeScalars.contains(where: \.properties.isLowercase)
      && words.split(separator: " ").count >= 3
  }

  /// Whether words that may be quoted were found.
  var hasWords = false

  /// Whether the last heading is that of somebody else's words in front of the title.
  private var isUnderPraise = false

  /// Why a block is left out, or nil if it is the narrator's.
  private mutating func omission(
    of block: Paragraphs.Block, _ traits: BlockTraits, at position: Int,
    in blocks: [Paragraphs.Block]
  ) -> Omission? {
    if traits.isOrnament { return .ornament }
    if traits.isTable { return .table }
    if notes.notes[block.byteRange.lowerBound] != nil { return .footnote }
    if text.bytes[block.byteRange.lowerBound] == UInt8(ascii: ">") { return .quotedMail }
    if furniture.isHead(traits.text), hasWords { return .pageNumber }
    if block.isItem {
      guard let section, section == .footnotes || section == .contents else { return nil }
      if section == .footnotes || traits.isContentsEntry { return section.omission }
      self.section = nil
      return nil
    }
    if let opened = opening(of: block, traits, followedBy: blocks[(position + 1)...]) {
      section = opened
      contents = []
      isOnTitlePage = false
      return .heading
    }
    if section == .contents, isSentenceWithNote(block, traits.text) {
      section = nil
      return nil
    }
    if let section, stays(in: section, block, traits, after: blocks[..<position].last) {
      return section.omission
    }
    if EntryFields.areFields(block, in: text.bytes.span) { return nil }
    if traits.text.hasPrefix("!["), traits.text.hasSuffix(")") { return .illustration }
    if isYear(traits, above: blocks.dropFirst(position + 1).first) { return .heading }
    if traits.isPageNumber, block.lineCount == 1 { return .pageNumber }
    if traits.isNamedNote { return .footnote }
    if opensRemark(traits, followedBy: blocks[(position + 1)...]) { return .transcriberNote }
    if isNote(traits, after: blocks[..<position]) { return .footnote }
    if traits.endsSentence, isShoutedSentence(traits, block), isUnderPicture(block) {
      return .illustration
    }
    if isSynopsis(traits, above: blocks.dropFirst(position + 1).first) { return .contents }
    if !hasWords, position < 4, let author = byline(block, traits, after: blocks[..<position]) {
      structure.author = structure.author ?? author
      return .titlePage
    }
    // What somebody says in a chat is no heading, however it is written.
    let label = SpeakerLabel(in: text.bytes.span, block.byteRange)
    let isStamped = label?.isStamped ?? false
    if isStamped, label?.mayBeTitle == false { return nil }
    if let label, Dialogue.owners.contains(SpeakerLabel.key(label.name)) { return nil }
    // Nor is a saying, or a name under words.
    if isCollection, Signature(endOf: block.byteRange, in: text.bytes.span) != nil { return nil }
    if block.lineCount == 1, hasWords, Signature.name(inLine: traits.text) != nil { return nil }
    if isUnderQuotation, Signature.name(inBrackets: traits.text) != nil { return nil }
    let isFirst =
      position == 0 && !hasReference(block)
      && isTitle(traits, above: blocks.dropFirst(position + 1).first)
    if isSentenceWithNote(block, traits.text) { return nil }
    if HeadingRule.isHeading(traits.text, lineCount: block.lineCount, isFirst: isFirst)
      || ((isBook || isUnderNumber(block)) && isShoutedSentence(traits, block))
      || (italics?.isHeading(block, traits.text) ?? false)
      || block.lineCount == 1 && OtherHand.isNameOfPart(traits.text)
      || (hasTitledStops && block.lineCount == 1 && TitledStop.isHeading(traits.text))
    {
      isUnderPraise =
        structure.title == nil && !hasWords
        && OtherHand.heading(traits.text, author: nil) == .other(nil)
      if structure.title == nil, !hasWords, !isStamped, !traits.text.hasPrefix("--"),
        EntryDate(heading: traits.text) == nil, !isUnderPraise
      {
        if let title = furniture.titleBesideNumber(of: block, traits.text, in: text.bytes.span) {
          structure.title = title
          return .titlePage
        }
        structure.title = traits.text.drop { $0 == "#" || $0 == " " }.description
      }
      if ChapterNumber.opens(traits.text) { isOnTitlePage = false }
      return .heading
    }
    let next = blocks.dropFirst(position + 1).first
    if !hasWords, structure.title != nil, traits.isDedication, let next,
      case let following = BlockTraits(next, of: text),
      HeadingRule.isHeading(following.text, lineCount: next.lineCount, isFirst: false)
        || following.isPageNumber
    {
      return .titlePage
    }
    if isOnTitlePage, position < 60, traits.isTitlePage, !isCutOff(traits, before: next) {
      return .titlePage
    }
    return nil
  }
}
