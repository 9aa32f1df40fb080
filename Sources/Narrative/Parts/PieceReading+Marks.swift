/// What stands in front of words and among them, and is no part of them.
extension PieceReading {
  /// Takes marks off a paragraph: numbers of verses, signs and labels of what is so or to be done.
  ///
  /// - Returns: What a sign or label says of the words.
  mutating func takeMarks(off paragraph: inout Piece) -> CheckMark? {
    for number in VerseNumbers.ranges(in: bytes.span, paragraph.byteRange) {
      structure.edits.remove(number)
    }
    paragraph.byteRange = withoutInvisible(paragraph.byteRange)
    if paragraph.isItem || sections.current?.isDated ?? false {
      drop(ClockTime.length(in: bytes.span, paragraph.byteRange), of: &paragraph)
    }
    let check = CheckMark.opening(bytes.span, paragraph.byteRange)
    if let check, check.mark == .done { drop(check.length, of: &paragraph) }
    guard hasContrasts, let label = ContrastLabel(in: bytes.span, paragraph.byteRange) else {
      return check?.mark
    }
    if label.mark == .done { drop(label.length, of: &paragraph) }
    return label.mark
  }

  /// Takes the notes of others between brackets out of a paragraph, or says that all of it is one, with
  /// the blocks it goes on in.
  mutating func takeNotes(in index: Int) {
    let range = pieces[index].byteRange
    guard other == nil, !pieces[index].isHeading else { return }
    for note in BracketedNote.ranges(in: bytes.span, range) {
      guard note.lowerBound <= range.lowerBound + 1, note.upperBound + 1 >= range.upperBound else {
        structure.edits.remove(note)
        structure.omit(.footnote)
        continue
      }
      structure.edits.remove(range.lowerBound..<note.lowerBound + 1)
      var last = index
      while bytes[pieces[last].byteRange].suffix(2).firstIndex(of: UInt8(ascii: "]")) == nil,
        bytes[note.upperBound - 1] != UInt8(ascii: ")"), last + 1 < pieces.count,
        last - index < Self.longestNote, !pieces[last + 1].isHeading
      {
        last += 1
      }
      let end = pieces[last].byteRange
      if let close = bytes[end].lastIndex(where: { "])".utf8.contains($0) }),
        close + 2 >= end.upperBound
      {
        structure.edits.remove(close..<end.upperBound)
        other = (last + 1, nil)
      } else {
        other = (index + 1, nil)
      }
    }
  }

  /// The most blocks of a note.
  private static let longestNote = 20

  private func drop(_ length: Int, of piece: inout Piece) {
    piece.byteRange = piece.byteRange.lowerBound + length..<piece.byteRange.upperBound
  }

  /// A range without the marks of no width that chats and scans put in front of lines, and without
  /// hyphens inside words that only a line's end would show.
  private mutating func withoutInvisible(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start + 3 < range.upperBound, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      (0x8B...0x8F).contains(bytes[start + 2])
    {
      start += 3
    }
    var index = start
    while index + 2 < range.upperBound {
      if bytes[index] == 0xC2, bytes[index + 1] == 0xAD, !bytes[index + 2].isASCIIWhitespace {
        structure.edits.remove(index..<index + 2)
        index += 2
      } else {
        index += 1
      }
    }
    return start..<range.upperBound
  }
}
