/// Paragraphs around a text in which an editor speaks of its author.
extension PieceReading {
  /// The most blocks before or after a text that are an editor's.
  private static let most = 6

  /// The longest of them in bytes.
  private static let longest = 1_500

  /// Finds those at the beginning and at the end.
  mutating func findEditorBlocks() {
    findLead()
    findClosing()
  }

  /// Finds paragraphs in italics, or in front of a talk, that lead in what somebody else tells.
  private mutating func findLead() {
    var seen = 0
    let isInterview = MarkedQuestions.areHeadings(in: pieces, of: bytes)
    for index in pieces.indices {
      let piece = pieces[index]
      if dialogue?.label(of: piece, in: bytes.span) != nil { return }
      if piece.isHeading {
        if isInterview, bytes[piece.byteRange].last == UInt8(ascii: "?") { return }
        continue
      }
      guard piece.kind == .paragraph, piece.isSlanted || isInterview || dialogue != nil,
        seen < Self.most,
        piece.byteRange.count <= Self.longest
      else { return }
      seen += 1
      let words = words(of: piece, atMost: Self.longest)
      // Above a talk stand its name and date.
      let isLead =
        isInterview
        && (piece.isSlanted ? !EditorNote.isOfSpeaker(words) : EditorNote.speaksOfAnother(words))
        || dialogue != nil && !SentenceEnd.closes(bytes.span, piece.byteRange)
      if isLead || isEditors(words) { editorBlocks.insert(index) }
    }
  }

  /// Whether words say who wrote a text, or who their author is.
  private func isEditors(_ words: String) -> Bool {
    EditorNote.isCredit(words) || author.map { EditorNote.speaks(of: $0, words) } ?? false
  }

  /// Finds paragraphs after the last rule, or in italics, that say who wrote what is above them, and
  /// those beside them that don't say "I".
  private mutating func findClosing() {
    if dialogue != nil, let last = pieces.indices.last,
      EditorNote.isCredit(words(of: pieces[last], atMost: Self.longest))
    {
      editorBlocks.insert(last)
    }
    var first = pieces.endIndex
    var start = pieces.endIndex
    while start > pieces.startIndex, pieces.endIndex - start < Self.most,
      pieces[start - 1].kind == .paragraph, pieces[start - 1].byteRange.count <= Self.longest
    {
      start -= 1
      if pieces[start].isAfterRule {
        first = start
        break
      }
      if pieces[start].isSlanted, first == start + 1 { first = start }
    }
    guard first > pieces.startIndex, first < pieces.endIndex else { return }
    let words = (first..<pieces.endIndex).map { self.words(of: pieces[$0], atMost: Self.longest) }
    let isNote = zip(pieces[first...], words).map { piece, words in
      isEditors(words) || piece.isSlanted && EditorNote.introduces(words)
    }
    guard isNote.contains(true) else { return }
    for (place, words) in words.enumerated() where isNote[place] || !EditorNote.isOfSpeaker(words) {
      editorBlocks.insert(first + place)
    }
  }
}
