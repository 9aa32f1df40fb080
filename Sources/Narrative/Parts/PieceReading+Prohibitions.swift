/// Items that mean something only with the heading or lead-in above them.
extension PieceReading {
  /// The heading or lead-in that turns the sense of a block around, or nil.
  func prohibition(_ index: Int) -> String? {
    let piece = pieces[index]
    if hasContrastHeadings, let heading = sections.current?.text,
      ContrastLabel.mark(heading) == .crossed
    {
      return heading
    }
    guard piece.isItem || piece.quotation != nil || sections.prohibiting != nil else { return nil }
    let item = words(of: piece, atMost: 40)
    let heading = sections.prohibiting.flatMap { heading in
      heading.prohibition?.governs(item) ?? false ? heading.text : nil
    }
    if piece.quotation != nil { return labelAbove(index) }
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
      if Self.leadsIn(leadIn), let prohibition = Prohibition(leadIn) {
        return prohibition.governs(item) ? Self.asLeadIn(leadIn) : nil
      }
      if heading == nil, Prohibition.reports(leadIn) { return Self.asLeadIn(leadIn) }
      // A list inside an item stands under what that one stands under.
      if case .item = pieces[first - 1].kind, let outer = prohibition(first - 1) { return outer }
    }
    return heading.map(Self.asLeadIn)
  }

  /// The label above a block quotation that says that it is wrong: "Bad:".
  private func labelAbove(_ index: Int) -> String? {
    guard index > 0, pieces[index - 1].byteRange.count <= 40 else { return nil }
    let words = words(of: pieces[index - 1])
    return words.last == ":" && ContrastLabel.mark(words) == .crossed ? Self.asLeadIn(words) : nil
  }

  /// Puts a lead-in in front of words, without which they say the opposite: of the first sentence, or of
  /// each where the others are no explanation of it.
  mutating func putIn(_ leadIn: String, before range: Range<Int>, ofEach: Bool) {
    structure.edits.insert(Array("\(leadIn): ".utf8), at: range.lowerBound)
    guard ofEach, range.count <= 600 else { return }
    for sentence in SentenceSplitter().sentences(in: bytes.span, range).dropFirst() {
      structure.edits.insert(Array("\(leadIn): ".utf8), at: sentence.lowerBound)
    }
  }

  /// Makes a label that stands in brackets below words the one in front of them: "(False)".
  ///
  /// - Returns: Whether there is one.
  mutating func putLabelInFront(of paragraph: inout Piece) -> Bool {
    guard let label = ContrastLabel.closing(paragraph.byteRange, in: bytes.span) else {
      return false
    }
    let words = text.collapsedText(in: label.lowerBound + 1..<label.upperBound - 1)
    paragraph.byteRange = paragraph.byteRange.lowerBound..<label.lowerBound
    putIn(words, before: paragraph.byteRange, ofEach: true)
    return true
  }

  /// Whether a block says for itself that it is wrong or forbidden, or its heading says so of the first
  /// one alone.
  func isLabelledWrong(_ index: Int) -> Bool {
    if paragraphsInSection == 0, let heading = sections.current, Prohibition.numbers(heading.text) {
      return true
    }
    return hasColon(pieces[index]) && Prohibition.labels(words(of: pieces[index], atMost: 40))
  }

  /// The last sentence of a block, if it forbids the items of a list that follows it and says nothing
  /// without them.
  func prohibitingLeadIn(_ index: Int) -> Range<Int>? {
    guard index + 1 < pieces.count, pieces[index + 1].isItem, pieces[index].byteRange.count <= 600,
      pieces[index].kind != pieces[index + 1].kind,
      let last = SentenceSplitter().sentences(in: bytes.span, pieces[index].byteRange).last
    else { return nil }
    let words = text.collapsedText(in: last)
    guard Self.leadsIn(words) else { return nil }
    guard let prohibition = Prohibition(words) else {
      return Prohibition.reports(words) && sections.prohibiting == nil ? last : nil
    }
    return prohibition.governs(self.words(of: pieces[index + 1], atMost: 40)) ? last : nil
  }

  /// Whether a block ends the list of the lead-in above: it comes after an item, or leads in another.
  func endsList(_ index: Int) -> Bool {
    guard pieces[index].kind == .paragraph, sections.current?.isLeadIn ?? false else {
      return false
    }
    return index > 0 && pieces[index - 1].isItem
      || bytes[pieces[index].byteRange.upperBound - 1] == UInt8(ascii: ":")
  }

  /// Whether words say nothing without the list under them: they end with a colon or with no stop, or
  /// speak of what follows.
  private static func leadsIn(_ words: String) -> Bool {
    guard let last = words.last else { return false }
    if last == ":" || last == "：" || last.isLetter || last == "…" || words.hasSuffix("...") {
      return true
    }
    return last == "." && words.lowercased().split { !$0.isLetter }.contains("following")
  }

  private static func asLeadIn(_ words: String) -> String { words.trimmingStops }

  static func lastSentence(of words: String) -> String {
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
      // What has no label among others that have one says more about them.
      if hasContrasts, ContrastLabel(in: bytes.span, piece.byteRange) != nil { return false }
      let opening = words(of: piece).split(separator: " ").first?.lowercased() ?? ""
      return !Abbreviations.sentenceOpeners.contains(opening.filter(\.isLetter))
    }
  }
}
