/// Takes texts apart one after another into the flat arrays of a narrative.
struct NarrativeBuilder {
  private(set) var documents: [Document] = []
  private(set) var passages: [Passage] = []
  private(set) var sentences: [Sentence] = []
  private let splitter = SentenceSplitter()

  /// Adds a text after those already there.
  mutating func append(_ text: SourceText) {
    let blocks = Paragraphs.blocks(of: text.bytes.span)
    let firstPassage = passages.count
    var title: String?
    for (position, block) in blocks.enumerated() {
      if block.lineCount == 1, block.byteRange.count <= HeadingRule.longest {
        let line = text.collapsedText(in: block.byteRange)
        if HeadingRule.isHeading(line, lineCount: block.lineCount, isFirst: position == 0) {
          if position == 0 { title = line }
          continue
        }
      }
      appendPassage(block, of: text, number: passages.count - firstPassage + 1)
    }
    documents.append(
      Document(
        text: text, title: title ?? Self.title(fromName: text.name), author: nil,
        passages: firstPassage..<passages.count))
  }

  private mutating func appendPassage(
    _ block: Paragraphs.Block, of text: SourceText, number: Int
  ) {
    let firstSentence = sentences.count
    var line = block.line
    var lineCountedTo = block.byteRange.lowerBound
    for range in splitter.sentences(in: text.bytes.span, block.byteRange) {
      line += Self.lineEnds(in: text.bytes.span, lineCountedTo..<range.lowerBound)
      lineCountedTo = range.lowerBound
      sentences.append(Sentence(passage: passages.count, byteRange: range, line: line))
    }
    passages.append(
      Passage(
        document: documents.count, number: number, byteRange: block.byteRange, line: block.line,
        sentences: firstSentence..<sentences.count))
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

  private static func title(fromName name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
