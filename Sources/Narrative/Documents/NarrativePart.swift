/// The passages and sentences of a run of paragraphs, counted from the run's own beginning.
package struct NarrativePart: Sendable {
  /// The passages; their documents and numbers are those of a text with only this run.
  package private(set) var passages: [Passage] = []

  /// The sentences of the passages.
  package private(set) var sentences: [Sentence] = []

  /// The most bytes of a passage, twice or three times as many in scripts that take so many for a
  /// letter; a longer paragraph becomes several at the ends of sentences.
  ///
  /// Twice the longest paragraphs of encyclopedias and question files, so that these stay whole.
  static let longestPassage = 6_000

  /// Cuts paragraphs into passages and sentences.
  ///
  /// - Parameters:
  ///   - paragraphs: A run of the outline's paragraphs.
  ///   - outline: The outline of the text.
  ///   - bytes: The bytes of the outline's text.
  /// - Complexity: O(n) in the size of the paragraphs.
  package init(_ paragraphs: Range<Int>, of outline: DocumentOutline, in bytes: Span<UInt8>) {
    let splitter = SentenceSplitter(language: outline.language)
    let bytesPerLetter = outline.language?.writingSystem.bytesPerLetter ?? 1
    for paragraph in outline.paragraphs[paragraphs] {
      append(paragraph, in: bytes, splitter, longest: Self.longestPassage * bytesPerLetter)
    }
    finishPassage()
  }

  private mutating func append(
    _ paragraph: DocumentStructure.Paragraph, in bytes: Span<UInt8>, _ splitter: SentenceSplitter,
    longest: Int
  ) {
    var line = paragraph.line
    var lineCountedTo = paragraph.byteRange.lowerBound
    if !paragraph.isJoined { finishPassage() }
    for sentence in splitter.sentences(in: bytes, paragraph.byteRange) {
      for piece in PassageLimit.pieces(of: sentence, in: bytes, longest: longest) {
        let range = FootnoteMark.trimmed(from: piece, in: bytes)
        line += Self.lineEnds(in: bytes, lineCountedTo..<range.lowerBound)
        lineCountedTo = range.lowerBound
        if firstSentence < sentences.count,
          range.upperBound - sentences[firstSentence].byteRange.lowerBound > longest
        {
          finishPassage()
        }
        sentences.append(Sentence(passage: passages.count, byteRange: range, line: line))
      }
    }
  }

  /// Makes a passage of the sentences that are in none yet.
  private mutating func finishPassage() {
    let firstSentence = firstSentence
    guard firstSentence < sentences.count else { return }
    let first = sentences[firstSentence]
    let end = sentences[sentences.count - 1].byteRange.upperBound
    passages.append(
      Passage(
        document: 0, number: passages.count + 1, byteRange: first.byteRange.lowerBound..<end,
        line: first.line, sentences: firstSentence..<sentences.count))
  }

  /// The first sentence that is in no passage yet.
  private var firstSentence: Int { passages.last?.sentences.upperBound ?? 0 }

  private static func lineEnds(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var start = range.lowerBound
    while let index = bytes.firstIndex(of: 0x0A, or: 0x0D, in: start..<range.upperBound) {
      let isLoneReturn =
        bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if bytes[index] == 0x0A || isLoneReturn { count += 1 }
      start = index + 1
    }
    return count
  }
}
