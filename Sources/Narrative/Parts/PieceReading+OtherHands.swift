/// Parts of a text that somebody else than its narrator wrote.
extension PieceReading {
  /// Takes a heading, and sees whether somebody else wrote the part under it.
  mutating func readHeading(_ index: Int) {
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

  /// Who wrote the letter at an offset, where that is somebody else than the narrator.
  mutating func writer(at offset: Int) -> String? {
    let writers = structure.writers
    while writerCount < writers.count, writers[writerCount].start <= offset { writerCount += 1 }
    guard writerCount > 0, let author else { return nil }
    let name = writers[writerCount - 1].name
    return OtherHand.isSame(name, author) ? nil : name
  }
}
