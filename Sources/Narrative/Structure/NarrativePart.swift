/// The passages and sentences of a run of blocks, counted from the run's own beginning.
package struct NarrativePart: Sendable {
  /// The passages; their documents and numbers are those of a text with only this run.
  package private(set) var passages: [Passage] = []

  /// The sentences of the passages.
  package private(set) var sentences: [Sentence] = []

  /// Cuts blocks into passages and sentences.
  ///
  /// - Parameters:
  ///   - blocks: A run of the outline's blocks.
  ///   - outline: The outline of the text.
  ///   - bytes: The text.
  /// - Complexity: O(n) in the size of the blocks.
  package init(_ blocks: Range<Int>, of outline: DocumentOutline, in bytes: Span<UInt8>) {
    let splitter = SentenceSplitter()
    for block in outline.blocks[blocks] {
      let firstSentence = sentences.count
      var line = block.line
      var lineCountedTo = block.byteRange.lowerBound
      for range in splitter.sentences(in: bytes, block.byteRange) {
        line += Self.lineEnds(in: bytes, lineCountedTo..<range.lowerBound)
        lineCountedTo = range.lowerBound
        sentences.append(Sentence(passage: passages.count, byteRange: range, line: line))
      }
      passages.append(
        Passage(
          document: 0, number: passages.count + 1, byteRange: block.byteRange, line: block.line,
          sentences: firstSentence..<sentences.count))
    }
  }

  private static func lineEnds(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      let isLoneReturn =
        bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if bytes[index] == 0x0A || isLoneReturn { count += 1 }
    }
    return count
  }
}
