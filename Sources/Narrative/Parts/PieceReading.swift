/// Makes paragraphs of the blocks of a text: tells whose words each holds, under what it stands, and
/// what of it is no words.
struct PieceReading {
  let text: SourceText
  let bytes: [UInt8]
  var pieces: [Piece]
  let isCollection: Bool

  /// What was found.
  var structure: DocumentStructure

  /// The narrator's name as far as it is known, for telling others from.
  let author: String?

  let dialogue: Dialogue?

  /// The scenes of a text that is no dialogue.
  private let scenes: SceneLabels?
  private var starts: [Int] = []
  private var settings: [Setting] = []

  /// The first block of each list.
  var listStarts: [Int: Int] = [:]

  /// How many letters of a collection have begun.
  var writerCount = 0

  var sections = SectionStack()
  var paragraphsInSection = 0

  /// The blocks that greet or take leave in a letter, and those that say who wrote a part.
  var letterFrames: Set<Int> = []

  /// The dates that stand below letters, by the blocks that greet in these.
  var letterDates: [Int: String] = [:]

  /// The letters by others that are still to come.
  var foreignLetters: ArraySlice<Letters.Foreign> = []

  /// The blocks in which an editor speaks of the narrator, before what this one tells and after it.
  var editorBlocks: Set<Int> = []

  /// The level of the headings that are names under quotations.
  var signingLevel: Int?

  /// The part by somebody else that is open: the number of the block after it, and whose it is.
  var other: (end: Int, name: String?)?

  /// Whose the quotation is that the last block leaves open, and the block in which it may go on.
  var openSpeech: (next: Int, source: SpeechSource)?

  /// Whose turn it is, in a dialogue.
  private var turn = DialogueTurn()

  /// When the messages of a chat were sent.
  private let chatDates: ChatDates?

  /// Whether dates have the number of the month in front of that of the day; nil where nothing tells.
  let isMonthFirst: Bool?

  /// Whether labels set what is so against what isn't.
  let hasContrasts: Bool

  /// Whether headings do.
  let hasContrastHeadings: Bool

  /// Whether names stand under nearly all paragraphs.
  private(set) var hasNamesUnder = false

  /// Whether paragraphs open with dates.
  private var hasDatedOpenings = false

  /// Reads blocks.
  ///
  /// - Parameters:
  ///   - pieces: The blocks in reading order.
  ///   - text: The text their places are in.
  ///   - structure: What is known of the text; gets the paragraphs.
  ///   - narrator: Who tells it, whatever it says itself.
  ///   - isCollection: Whether each paragraph is a unit of its own, such as a saying.
  /// - Complexity: O(n) in the size of the text.
  static func read(
    _ pieces: [Piece], of text: SourceText, into structure: inout DocumentStructure,
    narrator: String?, isCollection: Bool = false
  ) {
    var reading = PieceReading(pieces, text, structure, narrator, isCollection)
    reading.readAll()
    structure = reading.structure
  }

  private init(
    _ pieces: [Piece], _ text: SourceText, _ structure: DocumentStructure, _ narrator: String?,
    _ isCollection: Bool
  ) {
    self.text = text
    let bytes = text.bytes
    self.bytes = bytes
    self.structure = structure
    self.isCollection = isCollection
    let cast = Cast(pieces, of: text)
    let blocks = MarkedQuestions.asHeadings(
      SignedSayings.joined(cast?.pieces ?? pieces, in: bytes.span), in: bytes.span)
    hasContrasts = ContrastLabel.areContrasted(in: blocks, of: text)
    hasContrastHeadings = ContrastLabel.areHeadings(in: blocks, of: text)
    let pieces = hasContrasts ? ContrastLabel.parts(of: blocks, in: bytes.span) : blocks
    if let cast {
      self.structure.omit(.attribution)
      self.structure.date = structure.date ?? cast.date
    }
    if let title = structure.title, !CastLine.members(in: title).isEmpty {
      self.structure.title = nil
    }
    let title = self.structure.title ?? ""
    let dialogue = Dialogue(
      pieces, in: bytes.span, named: [narrator, structure.author, title].compactMap(\.self),
      voices: structure.voices, cast: cast)
    self.dialogue = dialogue
    let told = dialogue?.narratorName ?? cast?.narratorName
    author = narrator ?? structure.author ?? told ?? NameInTitle.name(endingTitle: title)
    self.structure.author = structure.author ?? told
    if let dialogue {
      self.pieces = dialogue.parts(of: pieces, in: bytes.span)
      chatDates = dialogue.hasStamps ? ChatDates(dialogue.stamps(in: self.pieces, of: text)) : nil
      scenes = nil
    } else {
      chatDates = nil
      let blocks = ListedLines(DatedLines.parted(pieces, in: text), of: text).pieces
      let letters = Letters(blocks, in: text, author: author)
      self.pieces = letters.pieces
      letterFrames = letters.frames
      for date in letters.datesBelow(in: text) {
        letterDates[date.greeting] = date.words
        if let block = date.block { letterFrames.insert(block) }
      }
      foreignLetters = letters.foreign[...]
      scenes = SceneLabels(self.pieces, in: bytes.span)
    }
    isMonthFirst = Self.isMonthFirst(in: self.pieces, of: text)
    sections.title = self.structure.title
    openBase()
  }

  private mutating func readAll() {
    for (index, piece) in pieces.enumerated() {
      if case .item(let list) = piece.kind, listStarts[list] == nil { listStarts[list] = index }
    }
    findEditorBlocks()
    signingLevel = findSigningLevel()
    hasDatedOpenings = dialogue == nil && hasOpeningDates()
    hasNamesUnder = dialogue == nil && findNamesUnder()
    var index = 0
    while index < pieces.count {
      if let open = other, index >= open.end { other = nil }
      takeNotes(in: index)
      index = readBlock(index)
    }
    if isCollection { markSayings() }
    structure.settings = SettingRuns(starts: starts, settings)
  }

  /// Reads the block of a number.
  ///
  /// - Returns: The number of the next block.
  private mutating func readBlock(_ index: Int) -> Int {
    if letterFrames.contains(index) {
      openLetter(index)
      structure.omit(.attribution)
    } else if pieces[index].isHeading, dialogue?.label(of: pieces[index], in: bytes.span) == nil {
      if !isLeadIn(index) { readHeading(index) }
    } else if let dialogue, turn.isNotice(pieces[index], in: bytes, of: dialogue) {
      structure.omit(.attribution)
    } else if isCaption(index) {
      structure.omit(.illustration)
    } else if openDated(index) {
      structure.omit(.heading)
    } else if dialogue == nil, let next = readSigned(index, isOther: other != nil) {
      return next
    } else {
      readParagraph(index)
    }
    return index + 1
  }

  /// Whether a colon stands so early in a block that what is in front of it may be a label.
  func hasColon(_ piece: Piece) -> Bool {
    piece.byteRange.prefix(40).contains { bytes[$0] == UInt8(ascii: ":") }
  }

  /// Whether a colon or a dash does.
  private func hasLabel(_ piece: Piece) -> Bool {
    hasColon(piece) || piece.byteRange.prefix(40).contains { [0x2D, 0xE2].contains(bytes[$0]) }
  }

  private func isCaption(_ index: Int) -> Bool {
    pieces[index].kind == .paragraph && pieces[index].byteRange.count <= Caption.longest
      && (hasColon(pieces[index])
        || pieces[index].byteRange.prefix(24).contains { bytes[$0].isASCIIDigit }
        || pieces[index].byteRange.count <= Caption.longestCredit)
      && Caption.opens(words(of: pieces[index], atMost: 120))
  }

  private mutating func readParagraph(_ index: Int) {
    var paragraph = pieces[index]
    if dialogue != nil {
      if let stamp = turn.stamp, let day = chatDates?.day(in: text.collapsedText(in: stamp)) {
        openDay(day.text, day.date)
      }
      guard let rest = turn.rest(of: paragraph) else { return }
      paragraph.byteRange = rest
      for noise in Dialogue.noises(in: bytes.span, rest) {
        structure.edits.replace(
          noise, by: Dialogue.isHole(noise, in: bytes.span) ? Array("[…]".utf8) : [])
      }
      if chatDates != nil, let mark = ChatNotice.closing(rest, in: bytes.span) {
        structure.edits.remove(mark)
      }
    }
    if endsList(index) { sections.closeLeadIn() }
    let mark = takeMarks(off: &paragraph)
    if hasDatedOpenings, let opened = openEntry(paragraph) { paragraph.byteRange = opened }
    var setting = sections.setting(after: paragraphsInSection)
    if let writer = writer(of: index) {
      setting.voice = .other
      setting.speaker = writer
    } else if let label = scenes?[index] {
      paragraph.byteRange =
        paragraph.byteRange.lowerBound + label.length..<paragraph.byteRange.upperBound
      if !PersonName.isSame(label.name, author) {
        setting.voice = .other
        setting.speaker = Dialogue.asName(label.name)
      }
    } else if hasLabel(paragraph), OtherHand.opensNote(words(of: paragraph, atMost: 60)) {
      setting.voice = .other
    }
    if paragraph.isIncomplete { setting.voice = .other }
    if dialogue != nil { turn.complete(&setting, text.collapsedText(in:)) }
    if other == nil, setting.voice == .narrator {
      if mark == .crossed {
        setting.voice = .dependent
      } else if putLabelInFront(of: &paragraph) {
        setting.voice = .dependent
      } else if mark == nil, let leadIn = prohibition(index) {
        putIn(leadIn, before: paragraph.byteRange, ofEach: paragraph.quotation != nil)
        setting.voice = .dependent
      } else if let leadIn = prohibitingLeadIn(index) {
        // Each item comes with it.
        paragraph.byteRange = paragraph.byteRange.lowerBound..<leadIn.lowerBound
      } else if isLabelledWrong(index) {
        setting.voice = .dependent
      }
    }
    if setting.voice == .narrator, isSayingWithoutStop(paragraph) { setting.isSaying = true }
    append(quoting: paragraph, setting, at: index)
  }

  /// Takes the lines of a collection as sayings that nobody signed, where many are signed.
  private mutating func markSayings() {
    let signed = settings.count(where: \.isSaying)
    guard signed * 2 >= structure.paragraphs.count else { return }
    for index in settings.indices where settings[index].voice == .narrator {
      settings[index].isSaying = true
    }
  }

  mutating func append(_ piece: Piece, _ setting: Setting) {
    guard let range = Paragraphs.trimmed(bytes.span, piece.byteRange) else { return }
    let line =
      range.lowerBound == piece.byteRange.lowerBound
      ? piece.line : piece.line + lineEnds(in: piece.byteRange.lowerBound..<range.lowerBound)
    let isNew = setting != (settings.last ?? Setting())
    if isNew {
      starts.append(range.lowerBound)
      settings.append(setting)
    }
    structure.paragraphs.append(
      DocumentStructure.Paragraph(
        byteRange: range, line: line, isApart: piece.isApart || isNew || isCollection))
    paragraphsInSection += 1
  }

  private func lineEnds(in range: Range<Int>) -> Int { range.count { bytes[$0] == 0x0A } }

  func words(of piece: Piece, atMost count: Int = 400) -> String {
    let range = piece.byteRange.prefix(count)
    return text.collapsedText(in: range.lowerBound..<range.upperBound.floor(in: bytes.span))
  }
}
