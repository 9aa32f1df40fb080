/// Parts of a text that somebody else than its narrator wrote.
extension PieceReading {
  /// Takes a heading, and sees whether somebody else wrote the part under it.
  mutating func readHeading(_ index: Int) {
    let words = words(of: pieces[index])
    guard case .heading(let level) = pieces[index].kind else { return }
    // "Fact" names no section.
    openSection(
      level: level, hasContrastHeadings && ContrastLabel.mark(words) == .done ? "" : words)
    guard other == nil else { return }
    let heading = OtherHand.heading(words, author: author)
    if isCommentary(index, words) {
      other = (part(after: index, level: level).upperBound, nil)
      return
    }
    if heading != .own, let writer = byline(under: index) ?? nameAlone(under: index, words) {
      letterFrames.insert(index + 1)
      if !PersonName.isSame(writer, author) {
        other = (part(after: index, level: level).upperBound, writer)
      }
      return
    }
    switch heading {
    case .own:
      if let author, !structure.paragraphs.isEmpty, index + 1 < pieces.count,
        pieces[index + 1].byteRange.count <= 80,
        let writer = Byline.author(in: self.words(of: pieces[index + 1])),
        writer.split(separator: " ").count >= 2, !PersonName.isSame(writer, author)
      {
        other = (part(after: index, level: level).upperBound, writer)
      }
    case .other(let name):
      let part = part(after: index, level: level)
      other = (part.upperBound, name ?? signature(of: part) ?? Dialogue.asName(words.trimmingStops))
    case .perhaps:
      let part = part(after: index, level: level)
      let signature = signature(of: part)
      if let writer = writer(of: part, under: words, signedBy: signature) {
        other = (part.upperBound, writer)
      }
    }
  }

  /// Who else than the narrator wrote a part that others often write, or nil.
  private func writer(
    of part: Range<Int>, under heading: String, signedBy signature: String?
  ) -> String? {
    let introduces = OtherHand.introduces(heading)
    if let editor = structure.editor, introduces, !PersonName.isSame(editor, author),
      signature.map({ PersonName.isSame($0, editor) }) ?? true
    {
      return editor
    }
    if let author {
      if isByAnother(part, than: author, signedBy: signature) {
        return signature ?? Dialogue.asName(heading.trimmingStops)
      }
    } else if let signature,
      heading.lowercased().hasPrefix("foreword") || isByEditor(part) || creditsRelative(part)
    {
      return signature
    }
    // A life told by "I" is introduced by somebody else where the introduction says "he".
    guard introduces, tellsOfAnother(part) else { return nil }
    // The name beneath may be the title of what comes, which is that of whom it tells.
    let signer = signature.flatMap { isByAnother(part, than: $0, signedBy: nil) ? nil : $0 }
    return signer ?? Dialogue.asName(heading.trimmingStops)
  }

  /// Whether a part speaks of somebody as "he" or "she" and never says "I", while what follows it does.
  private func tellsOfAnother(_ part: Range<Int>) -> Bool {
    let introduction = Pronouns(in: bytes.span, pieces[part].map(\.byteRange))
    guard introduction.words >= 60, introduction.first == 0,
      introduction.third * 60 >= introduction.words
    else { return false }
    let rest = Pronouns(in: bytes.span, pieces[part.upperBound...].prefix(60).map(\.byteRange))
    return rest.first * 60 >= rest.words && rest.first >= 5
  }

  /// The name in the line under a heading that says who wrote what follows: "by Tom Dale".
  private func byline(under heading: Int) -> String? {
    guard heading + 1 < pieces.count, pieces[heading + 1].byteRange.count <= 80 else { return nil }
    return Byline.author(in: words(of: pieces[heading + 1])).map(Dialogue.asName)
  }

  /// The name that stands alone in the line under "Foreword", or in italics under what introduces a text.
  private func nameAlone(under heading: Int, _ words: String) -> String? {
    guard heading + 2 < pieces.count, pieces[heading + 1].byteRange.count <= 60,
      pieces[heading + 1].isSlanted && OtherHand.introduces(words)
        || words.lowercased().hasPrefix("foreword")
    else { return nil }
    let line = self.words(of: pieces[heading + 1])
    guard let name = Signature.asName(line[...]), name == line,
      (2...5).contains(name.split(separator: " ").count),
      !name.contains(where: { $0.isNumber || ".,;:".contains($0) && !name.contains(". ") }),
      !Abbreviations.sentenceOpeners.contains(name.prefix(while: \.isLetter).lowercased())
    else { return nil }
    return name
  }

  /// Whether a heading stands above what readers have to say: the first has a date or a verb with the
  /// name.
  private func isCommentary(_ heading: Int, _ words: String) -> Bool {
    let name = words.lowercased().split { !$0.isLetter }.prefix(2)
    guard let first = name.first, Self.comments.contains(String(first)),
      name.count == 1
        || ["on", "to", "zu", "sur", "a"].contains(name[1]), heading + 1 < pieces.count,
      pieces[heading + 1].byteRange.count <= 100
    else { return false }
    let line = self.words(of: pieces[heading + 1])
    return EntryDate(in: line)?.day != nil
      || ["says:", "said:", "wrote:"].contains(where: line.hasSuffix)
  }

  private static let comments = ReadingWords.words("headings of comments")

  /// Whether a part says that a relative of whoever wrote it made the book.
  private func creditsRelative(_ part: Range<Int>) -> Bool {
    part.contains { index in
      SentenceSplitter().sentences(in: bytes.span, pieces[index].byteRange).prefix(20)
        .contains { EditorNote.creditsRelative(text.collapsedText(in: $0)) }
    }
  }

  /// Whether whoever signs a part is said to have edited the text.
  private func isByEditor(_ part: Range<Int>) -> Bool {
    lastLines(of: part).suffix(3).contains { OtherHand.nameWithOffice($0) != nil }
  }

  /// Whether a part that others often write is by another than the author.
  ///
  /// Without a name under it, or with one that may be the author's own, it is where it speaks of the
  /// author.
  private func isByAnother(
    _ part: Range<Int>, than author: String, signedBy signature: String?
  ) -> Bool {
    if let signature {
      if OtherHand.isAuthor(signature) || PersonName.isSame(signature, author) { return false }
      if !PersonName.isOfOneFamily(signature, author) { return true }
      // "My mother wrote these pages."
      if part.contains(where: { EditorNote.namesRelative(words(of: pieces[$0], atMost: 4000)) }) {
        return true
      }
    }
    return part.contains { index in
      let range = pieces[index].byteRange.prefix(4000)
      return PersonName.mayMention(author, in: bytes.span, range.lowerBound..<range.upperBound)
        && PersonName.mentions(author, in: words(of: pieces[index], atMost: 4000))
    }
  }

  /// The blocks of the part that a heading opens.
  private func part(after heading: Int, level: Int) -> Range<Int> {
    var end = heading + 1
    while end < pieces.count {
      if case .heading(let next) = pieces[end].kind, next <= level, end > heading + 1 {
        // A name signs the part, and the next heading opens another, be it a name as well.
        guard signs(end) else { break }
        end += 1
        while end < pieces.count, !pieces[end].isHeading, isPlaceAndTime(end) { end += 1 }
        break
      }
      end += 1
    }
    return heading + 1..<end
  }

  /// Whether a block is short and has hardly a small word, as "Hull, in May 1950".
  private func isPlaceAndTime(_ index: Int) -> Bool {
    let words = words(of: pieces[index], atMost: 120)
    return words.utf8.count <= 60 && HeadingRule.capitalisedShare(of: words) >= 0.6
  }

  /// Whether a heading is the name of whoever wrote the part above it, and not the title of the next:
  /// it stands above another heading, the number of a chapter, a place and a date, or at the very end.
  private func signs(_ index: Int) -> Bool {
    let words = words(of: pieces[index])
    guard !ChapterNumber.opens(words), BookSection(heading: words) == nil else { return false }
    let isName =
      words.split(separator: " ").count <= 5 && OtherHand.heading(words, author: nil) == .own
      && OtherHand.signature(in: [words]) != nil || OtherHand.nameWithTail(words) != nil
    guard isName || OtherHand.namesOffice(words) else { return false }
    guard index + 1 < pieces.count, !pieces[index + 1].isHeading else { return true }
    let gap = pieces[index].byteRange.upperBound..<pieces[index + 1].byteRange.lowerBound
    if gap.count <= 40, ChapterNumber.opens(text.collapsedText(in: gap)) { return true }
    return isPlaceAndTime(index + 1)
  }

  private func signature(of part: Range<Int>) -> String? {
    OtherHand.signature(in: lastLines(of: part))
  }

  /// The short lines with which a part ends.
  private func lastLines(of part: Range<Int>) -> [String] {
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
    return lines
  }

  /// Who else than the narrator wrote the words of a block: the part or the letter it belongs to.
  ///
  /// - Returns: Nil if the narrator did; else the name, where it is known.
  mutating func writer(of index: Int) -> String?? {
    if let other { return .some(other.name) }
    if editorBlocks.contains(index) { return .some(nil) }
    while foreignLetters.first.map({ $0.blocks.upperBound <= index }) ?? false {
      foreignLetters.removeFirst()
    }
    if let letter = foreignLetters.first, letter.blocks.contains(index) {
      return .some(letter.writer)
    }
    return writer(at: pieces[index].byteRange.lowerBound).map { .some($0) }
  }

  /// Who wrote the letter at an offset, where that is somebody else than the narrator.
  private mutating func writer(at offset: Int) -> String? {
    let writers = structure.writers
    while writerCount < writers.count, writers[writerCount].start <= offset { writerCount += 1 }
    guard writerCount > 0, let author else { return nil }
    let name = writers[writerCount - 1].name
    return PersonName.isSame(name, author) ? nil : name
  }
}
