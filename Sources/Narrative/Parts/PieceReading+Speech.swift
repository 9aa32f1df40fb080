/// Words of others that a paragraph quotes.
extension PieceReading {
  /// The most bytes beside a quotation that tell whose it is.
  private static let reach = 300

  /// Adds a paragraph of the narrator's: the sentences that somebody else's quotation holds whole as
  /// that one's.
  ///
  /// The sentence in which it begins says who speaks and stays the narrator's.
  mutating func append(quoting paragraph: Piece, _ setting: Setting, at index: Int) {
    let carried = openSpeech.flatMap { $0.next == index ? $0.source : nil }
    openSpeech = nil
    guard setting.voice == .narrator, !isCollection, dialogue == nil else {
      return append(paragraph, setting)
    }
    if paragraph.isSlanted, let source = slantedSource(index) {
      return append(paragraph, self.setting(setting, of: source))
    }
    let quotations = QuotationRanges(in: bytes.span, paragraph.byteRange)
    guard !quotations.ranges.isEmpty else { return append(paragraph, setting) }
    let sources = sources(of: quotations, in: paragraph.byteRange, at: index, carried: carried)
    if quotations.isOpen, let last = sources.last, let last {
      openSpeech = (index + 1, last)
    }
    let parts = parts(of: paragraph, quotations, sources)
    for (part, source) in parts {
      append(part, source.map { self.setting(setting, of: $0) } ?? setting)
    }
  }

  /// The setting of words of somebody else's in the narrator's.
  private func setting(_ setting: Setting, of source: SpeechSource) -> Setting {
    guard case .other(let name) = source, !(name.map { PersonName.isSame($0, author) } ?? false)
    else { return setting }
    var setting = setting
    setting.voice = .other
    setting.speaker = name
    return setting
  }

  /// A paragraph in parts: the sentences that one quotation of somebody else's holds whole, and those
  /// around them.
  private func parts(
    of paragraph: Piece, _ quotations: QuotationRanges, _ sources: [SpeechSource?]
  ) -> [(Piece, SpeechSource?)] {
    guard sources.contains(where: { $0 != nil && $0 != .narrator }) else {
      return [(paragraph, nil)]
    }
    var parts: [(piece: Piece, source: SpeechSource?)] = []
    var place = 0
    for sentence in SentenceSplitter().sentences(in: bytes.span, paragraph.byteRange) {
      while place < quotations.ranges.count,
        quotations.ranges[place].upperBound <= sentence.lowerBound
      {
        place += 1
      }
      let holds =
        place < quotations.ranges.count
        && quotations.ranges[place].lowerBound <= sentence.lowerBound
        && quotations.ranges[place].upperBound >= sentence.upperBound
      let source = holds && sources[place] != .narrator ? sources[place] : nil
      if let last = parts.last, last.source == source {
        parts[parts.count - 1].piece.byteRange =
          last.piece.byteRange.lowerBound..<sentence.upperBound
      } else {
        var piece = paragraph
        piece.byteRange = sentence
        piece.line +=
          bytes[paragraph.byteRange.lowerBound..<sentence.lowerBound].count { $0 == 0x0A }
        parts.append((piece, source))
      }
    }
    return parts
  }

  /// Whose the quotations of a paragraph are, as far as it tells.
  private func sources(
    of quotations: QuotationRanges, in paragraph: Range<Int>, at index: Int, carried: SpeechSource?
  ) -> [SpeechSource?] {
    let ranges = quotations.ranges
    var sources: [SpeechSource?] = []
    for (place, range) in ranges.enumerated() {
      let start = place == 0 ? paragraph.lowerBound : ranges[place - 1].upperBound
      let end = place + 1 < ranges.count ? ranges[place + 1].lowerBound : paragraph.upperBound
      let told = tag(in: range.upperBound..<end, after: range)
      if place == 0, start == range.lowerBound {
        sources.append(told ?? carried ?? source(above: index))
        continue
      }
      let before = start..<range.lowerBound
      sources.append(
        told ?? lead(in: before, isFirst: place == 0)
          ?? (place > 0 && goesOn(across: before) ? sources[place - 1] : nil))
    }
    return sources
  }

  /// Whom the words after a quotation name, where these go on in its sentence: "he said".
  private func tag(in range: Range<Int>, after quotation: Range<Int>) -> SpeechSource? {
    guard let words = Paragraphs.trimmed(bytes.span, range.prefix(Self.reach)) else { return nil }
    let first = bytes[words.lowerBound]
    let isOwn = bytes[words].starts(with: "I ".utf8)
    let goesOn =
      first.isASCIILowercase || ",-—".utf8.contains(first)
      || !closesSentence(quotation) && (isOwn || SpeechTag.opens(bytes.span, words))
    guard goesOn else { return nil }
    let end = bytes[words].firstIndex { ".;:!?".utf8.contains($0) } ?? words.upperBound
    return SpeechSource(tag: text.collapsedText(in: words.lowerBound..<end))
  }

  /// Whether a full stop stands in front of the mark that closes a quotation.
  private func closesSentence(_ quotation: Range<Int>) -> Bool {
    bytes[quotation].last { $0 < 0x80 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      == UInt8(ascii: ".")
  }

  /// Whom the words in front of a quotation name, in its sentence or, before the first one, in the
  /// sentence before it.
  private func lead(in range: Range<Int>, isFirst: Bool) -> SpeechSource? {
    guard let words = Paragraphs.trimmed(bytes.span, range) else { return nil }
    let tail = words.suffix(Self.reach)
    let last = Self.lastSentence(
      of: text.collapsedText(in: tail.lowerBound.floor(in: bytes.span)..<tail.upperBound))
    if SentenceEnd.closes(last.unicodeScalars) {
      return isFirst ? SpeechSource(before: last) : nil
    }
    return SpeechSource(leadIn: last)
  }

  /// Whether whoever was quoted before some words speaks on after them: they are but one clause, and not
  /// the narrator's.
  private func goesOn(across range: Range<Int>) -> Bool {
    let words = text.collapsedText(in: range.prefix(Self.reach))
    return range.count <= Self.reach
      && words.split { " ,.;:!?—–-".contains($0) }.allSatisfy { $0 != "I" }
      && words.dropLast(2).allSatisfy { !".!?".contains($0) }
  }

  /// Whose a paragraph is that is a quotation, by the words above it: "My brother wrote from Spain:".
  func source(above index: Int) -> SpeechSource? {
    guard index > 0, pieces[index - 1].quotation == nil else { return nil }
    let above = pieces[index - 1]
    // Words that lead in look like a heading at the beginning of a text.
    if above.isHeading, bytes[above.byteRange].last != UInt8(ascii: ":") { return nil }
    return lead(in: above.byteRange, isFirst: true)
  }

  /// Whose a paragraph in italics is, by the words or the heading above it: "Dad's last letter".
  private func slantedSource(_ index: Int) -> SpeechSource? {
    source(above: index) ?? sections.current.flatMap { SpeechSource(before: $0.text) }
  }
}
