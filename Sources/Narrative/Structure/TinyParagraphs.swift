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
      if size >= enough || !isTiny(bytes, paragraphs[index].byteRange) {
        start = index + 1
        size = 0
      }
    }
    if start < paragraphs.count {
      paragraphs[start].isJoined = isAdjacent(start, paragraphs, bytes)
    }
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
