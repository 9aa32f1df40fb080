/// Joins paragraphs that say nothing by themselves, such as "The reply came:" or "Booker.", with the
/// one after them, else with the one before.
enum TinyParagraphs {
  /// A paragraph of fewer bytes is tiny if it ends no sentence.
  private static let enough = 40

  /// A paragraph of fewer bytes is tiny if it is one word.
  private static let enoughForWord = 12

  /// Marks the paragraphs that go into the passage of the one before.
  ///
  /// Only white space may stand between such paragraphs, so that no heading, list mark or ornament
  /// gets into a passage.
  ///
  /// - Complexity: O(n) in the number of paragraphs and the bytes between them.
  static func join(_ paragraphs: inout [DocumentStructure.Paragraph], in bytes: Span<UInt8>) {
    let areNotes = areNotes(paragraphs, in: bytes)
    // The tiny paragraphs that wait for one to join.
    var start = 0
    var size = 0
    for index in paragraphs.indices {
      let isAdjacent = isAdjacent(index, paragraphs, bytes)
      if start < index {
        if isAdjacent {
          paragraphs[index].isJoined = true
        } else {
          paragraphs[start].isJoined = self.isAdjacent(start, paragraphs, bytes)
          start = index
          size = 0
        }
      }
      size += paragraphs[index].byteRange.count
      let range = paragraphs[index].byteRange
      let isNote = areNotes && range.count { bytes[$0] == UInt8(ascii: " ") } >= 2
      if size >= enough || isNote || !isTiny(bytes, range) {
        start = index + 1
        size = 0
      }
    }
    if start < paragraphs.count {
      paragraphs[start].isJoined = isAdjacent(start, paragraphs, bytes)
    }
  }

  /// Whether a text is of short notes that nobody ends with stops, each of which stands for itself.
  private static func areNotes(
    _ paragraphs: [DocumentStructure.Paragraph], in bytes: Span<UInt8>
  ) -> Bool {
    guard paragraphs.count >= 3 else { return false }
    var open = 0
    for paragraph in paragraphs {
      if paragraph.byteRange.count > 200 { return false }
      if isOpen(bytes, paragraph.byteRange) { open += 1 }
    }
    return open * 4 >= paragraphs.count * 3
  }

  /// Whether a paragraph ends with a letter.
  private static func isOpen(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return bytes[last].isASCIILetter || (bytes[last] >= 0x80 && !SentenceEnd.closes(bytes, range))
  }

  private static func isTiny(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count < enough else { return false }
    if !SentenceEnd.closes(bytes, range) { return true }
    return range.count < enoughForWord && !range.contains { bytes[$0].isASCIIWhitespace }
  }

  /// Whether only white space stands between a paragraph and the one before.
  private static func isAdjacent(
    _ index: Int, _ paragraphs: [DocumentStructure.Paragraph], _ bytes: Span<UInt8>
  ) -> Bool {
    guard index > 0, !paragraphs[index].isApart else { return false }
    let (start, end) = (
      paragraphs[index - 1].byteRange.upperBound, paragraphs[index].byteRange.lowerBound
    )
    return start <= end && (start..<end).allSatisfy { bytes[$0].isASCIIWhitespace }
  }
}
