/// Makes paragraphs of the blocks of a text: tells whose words each holds, under what it stands, and
/// what of it is no words.
struct PieceReading {
  private let text: SourceText
  private let bytes: [UInt8]
  private var pieces: [Piece]
  private let isCollection: Bool

  /// What was found.
  private(set) var structure: DocumentStructure

  /// The narrator's name as far as it is known, for telling others from.
  private let author: String?

  private let dialogue: Dialogue?
  private var starts: [Int] = []
  private var settings: [Setting] = []

  /// The first block of each list.
  private var listStarts: [Int: Int] = [:]

  /// How many letters of a collection have begun.
  private var writerCount = 0

  private var sections = SectionStack()
  private var paragraphsInSection = 0

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
    let title = structure.title ?? ""
    let dialogue = Dialogue(
      pieces, in: bytes.span, named: [narrator, structure.author, title].compactMap(\.self))
    self.dialogue = dialogue
    author = narrator ?? structure.author ?? dialogue?.narratorName ?? Self.nameEnding(title)
    self.pieces = dialogue.map { Self.split(pieces, in: bytes.span, at: $0) } ?? pieces
    if let dialogue {
      self.structure.author = structure.author ?? dialogue.narratorName
    }
    sections.title = structure.title
    if let date = EntryDate(fileName: FileName.stem(of: text.name)) {
      sections.base = (FileName.stem(of: text.name), date.context)
    }
  }

  // MARK: - Walking through the blocks

  private mutating func readAll() {
    for (index, piece) in pieces.enumerated() {
      if case .item(let list) = piece.kind, listStarts[list] == nil { listStarts[list] = index }
    }
    let datedOpenings = dialogue == nil && countDatedOpenings() >= 3
    var other: (end: Int, name: String?)?
    var turn = Turn()
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      if let open = other, index >= open.end { other = nil }
      if piece.isHeading {
        readHeading(index, &other)
        index += 1
        continue
      }
      if dialogue != nil, turn.read(self, piece) == .omitted {
        structure.omit(.attribution)
        index += 1
        continue
      }
      if let date = dateHeading(index) {
        sections.open(level: 9, text: date.text.withoutTime, context: date.context, isDated: true)
        paragraphsInSection = 0
        structure.omit(.heading)
        index += 1
        continue
      }
      if dialogue == nil, let next = readSigned(index, isOther: other != nil) {
        index = next
        continue
      }
      var paragraph = piece
      if dialogue != nil {
        guard let rest = turn.rest(of: piece) else {
          index += 1
          continue
        }
        paragraph.byteRange = rest
        for noise in Dialogue.noises(in: bytes.span, rest) { structure.edits.remove(noise) }
      }
      if datedOpenings, let opened = dateOpening(paragraph) { paragraph.byteRange = opened }
      var setting = sections.setting(after: paragraphsInSection)
      if let other {
        setting.voice = .other
        setting.speaker = other.name
      } else if let writer = writer(at: piece.byteRange.lowerBound) {
        setting.voice = .other
        setting.speaker = writer
      }
      if dialogue != nil { turn.complete(&setting, text.collapsedText(in:)) }
      if other == nil, setting.voice == .narrator, let leadIn = prohibition(index) {
        structure.edits.insert(Array("\(leadIn): ".utf8), at: paragraph.byteRange.lowerBound)
        setting.voice = .dependent
      } else if setting.voice == .narrator, isProhibitingLeadIn(index) {
        setting.voice = .dependent
      }
      append(paragraph, setting)
      index += 1
    }
    if isCollection { markSayings() }
    structure.settings = SettingRuns(starts: starts, settings)
  }

  /// Takes the lines of a collection as sayings that nobody signed, where many are signed.
  private mutating func markSayings() {
    let signed = settings.count(where: \.isSaying)
    guard signed * 2 >= structure.paragraphs.count else { return }
    for index in settings.indices where settings[index].voice == .narrator {
      settings[index].isSaying = true
    }
  }

  private mutating func append(_ piece: Piece, _ setting: Setting) {
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

  private func words(of piece: Piece, atMost count: Int = 400) -> String {
    let range = piece.byteRange.prefix(count)
    return text.collapsedText(in: range.lowerBound..<range.upperBound.floor(in: bytes.span))
  }

  // MARK: - Headings, dates and parts by others

  private mutating func readHeading(_ index: Int, _ other: inout (end: Int, name: String?)?) {
    let words = words(of: pieces[index])
    guard case .heading(let level) = pieces[index].kind else { return }
    let date = EntryDate(heading: words)
    sections.open(
      level: level, text: words, context: date?.context ?? "", isDated: date != nil)
    paragraphsInSection = 0
    guard other == nil else { return }
    switch OtherHand.heading(words, author: author) {
    case .own: break
    case .other(let name):
      let part = part(behind: index, level: level)
      other = (part.upperBound, name ?? signature(of: part) ?? Dialogue.asName(words.trimmingStops))
    case .perhaps:
      let part = part(behind: index, level: level)
      let signature = signature(of: part)
      if let author {
        if let signature {
          if !OtherHand.isSame(signature, author) { other = (part.upperBound, signature) }
        } else if part.contains(where: {
          OtherHand.mentions(author, in: self.words(of: pieces[$0], atMost: 4000))
        }) {
          other = (part.upperBound, Dialogue.asName(words.trimmingStops))
        }
      } else if words.lowercased().hasPrefix("foreword"), let signature {
        other = (part.upperBound, signature)
      }
    }
  }

  /// The blocks of the part that a heading opens.
  private func part(behind heading: Int, level: Int) -> Range<Int> {
    var end = heading + 1
    while end < pieces.count {
      if case .heading(let next) = pieces[end].kind, next <= level, end > heading + 1 {
        // A name in capitals above a place and a date, or at the very end, signs the part.
        let isSigned = end + 1 < pieces.count && isNameAlone(end)
        guard isSigned else { break }
      }
      end += 1
    }
    return heading + 1..<end
  }

  private func isNameAlone(_ index: Int) -> Bool {
    let words = words(of: pieces[index])
    guard !ChapterNumber.opens(words), words.split(separator: " ").count <= 5,
      BookSection(heading: words) == nil,
      OtherHand.heading(words, author: nil) == .own,
      OtherHand.signature(in: [words]) != nil
    else { return false }
    let next = self.words(of: pieces[index + 1], atMost: 120)
    return pieces[index + 1].isHeading || next.utf8.count <= 60
  }

  private func signature(of part: Range<Int>) -> String? {
    var lines: [String] = []
    for index in part.suffix(3) {
      let piece = pieces[index]
      guard piece.byteRange.count <= 300 else {
        lines = []
        continue
      }
      var scanner = LineScanner(
        from: piece.byteRange.lowerBound, limit: piece.byteRange.upperBound)
      while let line = scanner.next(in: bytes.span) {
        lines.append(text.collapsedText(in: line.clamped(to: piece.byteRange)))
      }
    }
    return OtherHand.signature(in: lines)
  }

  /// The date that a block is and nothing else.
  private func dateHeading(_ index: Int) -> (text: String, context: String)? {
    let piece = pieces[index]
    guard piece.kind == .paragraph, piece.byteRange.count <= 80, index + 1 < pieces.count,
      piece.byteRange.contains(where: { bytes[$0].isASCIIDigit })
    else { return nil }
    let words = words(of: piece)
    guard let date = EntryDate(heading: words), date.day != nil else { return nil }
    return (words, date.context)
  }

  private func countDatedOpenings() -> Int {
    var count = 0
    for piece in pieces.prefix(2000) where !piece.isHeading && piece.byteRange.count > 20 {
      guard piece.byteRange.prefix(24).contains(where: { bytes[$0].isASCIIDigit }) else { continue }
      if EntryDate.opening(words(of: piece, atMost: 80)) != nil { count += 1 }
      if count == 3 { break }
    }
    return count
  }

  /// Takes the date off the front of a paragraph and opens its section.
  private mutating func dateOpening(_ piece: Piece) -> Range<Int>? {
    guard piece.byteRange.prefix(24).contains(where: { bytes[$0].isASCIIDigit }) else { return nil }
    let range = piece.byteRange.prefix(80)
    let raw = String(
      decoding: bytes[range.lowerBound..<range.upperBound.floor(in: bytes.span)], as: UTF8.self)
    guard !raw.contains("\n"),
      let opening = EntryDate.opening(raw)
        ?? EntryDate.opening(raw.split(separator: "\n").joined(separator: " "))
    else { return nil }
    let text = String(decoding: raw.utf8.prefix(opening.length), as: UTF8.self).trimmingStops
    sections.open(level: 9, text: text, context: opening.date.context, isDated: true)
    paragraphsInSection = 0
    return piece.byteRange.lowerBound + opening.length..<piece.byteRange.upperBound
  }

  // MARK: - Words that are signed

  /// Reads a block quotation or a paragraph with the name under it of whom it is from.
  ///
  /// - Returns: The number of the next block; nil if nothing is signed here.
  private mutating func readSigned(_ index: Int, isOther: Bool) -> Int? {
    var end = index + 1
    if let quotation = pieces[index].quotation {
      while end < pieces.count, pieces[end].quotation == quotation { end += 1 }
    }
    var blocks = Array(pieces[index..<end])
    guard let last = blocks.last else { return nil }
    var name: String?
    if blocks.count > 1, mayBeSignature(last),
      let found = Signature.name(inLine: words(of: last, atMost: 130))
    {
      name = found
      blocks.removeLast()
    } else if end < pieces.count, pieces[end].kind == .paragraph, mayBeSignature(pieces[end]),
      let found = Signature.name(inLine: words(of: pieces[end])), maySign(blocks)
    {
      name = found
      end += 1
    } else if mayBeSignature(last), Signature.name(inLine: words(of: last)) != nil {
      // A name under nothing.
      structure.omit(.attribution)
      return end
    } else if let found = Signature(endOf: last.byteRange, in: bytes.span),
      isSignedInside(last, found)
    {
      name = found.name
      blocks[blocks.count - 1].byteRange = last.byteRange.lowerBound..<found.end
    }
    guard let name else { return nil }
    structure.omit(.attribution)
    var setting = sections.setting(after: paragraphsInSection)
    if !OtherHand.isSame(name.prefixOfName, author) || isCollection {
      setting.voice = isOther ? .other : .cited
      setting.speaker = name
    }
    setting.isSaying = blocks.count == 1
    for block in blocks { append(block, setting) }
    return end
  }

  private func mayBeSignature(_ piece: Piece) -> Bool {
    let first = bytes[piece.byteRange.lowerBound]
    return piece.byteRange.count <= 120
      && (first == UInt8(ascii: "-") || first == 0xE2 || first == UInt8(ascii: "~"))
  }

  /// Whether a name on its own below blocks may say whose they are: a quotation, or something short
  /// between quotation marks.
  private func maySign(_ blocks: [Piece]) -> Bool {
    guard let first = blocks.first else { return false }
    if first.quotation != nil || isCollection { return true }
    return first.byteRange.count <= 600 && Self.opensQuotation(bytes, first.byteRange.lowerBound)
  }

  private func isSignedInside(_ piece: Piece, _ signature: Signature) -> Bool {
    if piece.quotation != nil || isCollection { return true }
    guard piece.byteRange.count <= 1200, !signature.name.hasSuffix(".") else { return false }
    if Self.opensQuotation(bytes, piece.byteRange.lowerBound) { return true }
    let isOnOwnLine = (signature.end..<piece.byteRange.upperBound).contains { bytes[$0].isLineEnd }
    return isOnOwnLine && signature.name.split(separator: " ").count >= 2
      && bytes[piece.byteRange.lowerBound] < 0x80
  }

  private static func opensQuotation(_ bytes: [UInt8], _ start: Int) -> Bool {
    if bytes[start] == UInt8(ascii: "\"") { return true }
    guard start + 2 < bytes.count else { return false }
    if bytes[start] == 0xC2 { return bytes[start + 1] == 0xAB }
    return bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && [0x9C, 0x9E, 0x98].contains(bytes[start + 2])
  }

  // MARK: - Items that don't stand alone

  /// The heading or lead-in that turns the sense of a block around, or nil.
  private func prohibition(_ index: Int) -> String? {
    let piece = pieces[index]
    guard piece.isItem || sections.current?.prohibition != nil else { return nil }
    let item = words(of: piece, atMost: 40)
    let heading = sections.current.flatMap { heading in
      heading.prohibition?.governs(item) ?? false ? heading.text : nil
    }
    guard case .item(let list) = piece.kind else {
      guard let heading, piece.kind == .paragraph, isListWithoutMarks(around: index) else {
        return nil
      }
      return Self.asLeadIn(heading)
    }
    let first = listStarts[list] ?? index
    if first > 0, !pieces[first - 1].isHeading, pieces[first - 1].byteRange.count <= 600 {
      let before = words(of: pieces[first - 1], atMost: 600)
      let leadIn = Self.lastSentence(of: before)
      if before.hasSuffix(":"), let prohibition = Prohibition(leadIn) {
        return prohibition.governs(item) ? Self.asLeadIn(leadIn) : nil
      }
      // A list inside an item stands under what that one stands under.
      if case .item = pieces[first - 1].kind, let outer = prohibition(first - 1) { return outer }
    }
    return heading.map(Self.asLeadIn)
  }

  /// Whether a block forbids the items of a list that follows it, and says nothing without them.
  private func isProhibitingLeadIn(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, pieces[index + 1].isItem, pieces[index].byteRange.count <= 200,
      bytes[pieces[index].byteRange.upperBound - 1] == UInt8(ascii: ":")
    else { return false }
    return Prohibition(words(of: pieces[index])) != nil
  }

  /// Who wrote the letter at an offset, where that is somebody else than the narrator.
  private mutating func writer(at offset: Int) -> String? {
    let writers = structure.writers
    while writerCount < writers.count, writers[writerCount].start <= offset { writerCount += 1 }
    guard writerCount > 0, let author else { return nil }
    let name = writers[writerCount - 1].name
    return OtherHand.isSame(name, author) ? nil : name
  }

  private static func asLeadIn(_ words: String) -> String { words.trimmingStops }

  private static func lastSentence(of words: String) -> String {
    let all = Array(words.utf8)
    let sentences = SentenceSplitter().sentences(in: all.span, 0..<all.count)
    return sentences.last.map { String(decoding: all[$0], as: UTF8.self) } ?? words
  }

  /// Whether the blocks of a section are short lines of which none begins as sentences do: a list
  /// without marks.
  private func isListWithoutMarks(around index: Int) -> Bool {
    var first = index
    while first > 0, index - first < 41, pieces[first - 1].kind == .paragraph { first -= 1 }
    var last = index
    while last + 1 < pieces.count, last - index < 41, pieces[last + 1].kind == .paragraph {
      last += 1
    }
    guard last > first, last - first < 40 else { return false }
    return (first...last).allSatisfy { place in
      let piece = pieces[place]
      guard piece.byteRange.count <= 160 else { return false }
      let opening = words(of: piece).split(separator: " ").first?.lowercased() ?? ""
      return !Abbreviations.sentenceOpeners.contains(opening.filter(\.isLetter))
    }
  }

  // MARK: - Dialogues

  /// Parts blocks where somebody else begins to speak.
  private static func split(
    _ pieces: [Piece], in bytes: Span<UInt8>, at dialogue: Dialogue
  ) -> [Piece] {
    var parts: [Piece] = []
    for piece in pieces {
      guard !piece.isHeading else {
        parts.append(piece)
        continue
      }
      var lines = LineScanner(
        from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
      var current: Piece?
      while let scanned = lines.next(in: bytes) {
        let line = scanned.clamped(to: piece.byteRange)
        guard let content = Paragraphs.trimmed(bytes, line) else { continue }
        if var open = current, !(SpeakerLabel(in: bytes, content).map(dialogue.isSpeaker) ?? false)
        {
          open.byteRange = open.byteRange.lowerBound..<content.upperBound
          current = open
        } else {
          if let current { parts.append(current) }
          var new = piece
          new.byteRange = content
          new.line = lines.number
          current = new
        }
      }
      if let current { parts.append(current) }
    }
    return parts
  }

  /// Whose turn it is in a dialogue.
  private struct Turn {
    enum Outcome {
      case words
      case omitted
    }

    private var speaker: String?
    private var isNarrator = true
    private var hasBegun = false
    private var isFirstParagraph = false
    private var question: Range<Int>?
    private var labelLength = 0

    mutating func read(_ reading: PieceReading, _ piece: Piece) -> Outcome {
      labelLength = 0
      guard let dialogue = reading.dialogue,
        let label = SpeakerLabel(in: reading.bytes.span, piece.byteRange),
        dialogue.isSpeaker(label)
      else {
        isFirstParagraph = false
        if hasBegun || reading.dialogue?.hasStamps ?? false,
          isChatNotice(reading.bytes, piece.byteRange)
        {
          return .omitted
        }
        return .words
      }
      hasBegun = true
      labelLength = label.length
      let wasNarrator = isNarrator
      isNarrator = dialogue.isNarrator(label) || dialogue.narrator == nil
      speaker = isNarrator ? nil : Dialogue.asName(label.name)
      isFirstParagraph = true
      if !isNarrator {
        let start = piece.byteRange.lowerBound + label.length
        question = min(start, piece.byteRange.upperBound)..<piece.byteRange.upperBound
      } else if wasNarrator, hasBegun {
        question = question.flatMap { $0.isEmpty ? nil : $0 }
      }
      let rest = piece.byteRange.lowerBound + label.length
      if rest < piece.byteRange.upperBound, reading.bytes[rest] == UInt8(ascii: "<"),
        reading.bytes[piece.byteRange.upperBound - 1] == UInt8(ascii: ">")
      {
        // "<Media omitted>"
        return .omitted
      }
      return .words
    }

    /// A line of a chat with a time and nobody's name, such as "Ann joined".
    private func isChatNotice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
      let head = range.prefix(8)
      let digits = head.count { bytes[$0].isASCIIDigit }
      return digits >= 3 && head.contains { ":/".utf8.contains(bytes[$0]) }
    }

    func rest(of piece: Piece) -> Range<Int>? {
      let start = piece.byteRange.lowerBound + labelLength
      return start < piece.byteRange.upperBound ? start..<piece.byteRange.upperBound : nil
    }

    /// The most bytes of what was asked that find the answer.
    private static let longestQuestion = 400

    mutating func complete(_ setting: inout Setting, _ words: (Range<Int>) -> String) {
      guard hasBegun else { return }
      if !isNarrator {
        setting.voice = .other
        setting.speaker = speaker
      } else if isFirstParagraph, let question {
        let last = max(question.lowerBound, question.upperBound - Self.longestQuestion)
        let asked = words(last..<question.upperBound)
        let context = setting.context.isEmpty ? "" : setting.context + " "
        setting.context = context + asked.drop { $0 == "\u{FFFD}" }
        self.question = nil
      }
    }
  }

  /// The name with which a title ends: "The Life of Ann Lee".
  private static func nameEnding(_ title: String) -> String? {
    let words = title.split(separator: " ")
    guard let of = words.lastIndex(where: { ["of", "with"].contains($0.lowercased()) }) else {
      return nil
    }
    let name = words[(of + 1)...]
    guard (2...4).contains(name.count),
      name.allSatisfy({ $0.first?.isUppercase ?? false })
    else { return nil }
    return Dialogue.asName(name.joined(separator: " ").trimmingStops)
  }
}

extension String {
  /// The words of a date in front of the time of day.
  fileprivate var withoutTime: String {
    let words = split(separator: " ")
    let end = words.firstIndex { $0.first?.isNumber ?? false && $0.contains(":") } ?? words.count
    return end == 0 ? self : words[..<end].joined(separator: " ")
  }

  /// What stands before a comma or bracket: the name without the title of a book.
  fileprivate var prefixOfName: String { String(prefix { !",(;[".contains($0) }) }
}
