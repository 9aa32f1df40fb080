/// Takes texts apart one after another into the flat arrays of a narrative.
struct NarrativeBuilder {
  private(set) var documents: [Document] = []
  private(set) var passages: [Passage] = []
  private(set) var sentences: [Sentence] = []
  private let splitter = SentenceSplitter()
  private let narrator: String?

  /// The most bytes of a passage; a longer paragraph becomes several at the ends of sentences.
  ///
  /// Twice the longest paragraphs of encyclopedias and question files, so that these stay whole.
  static let longestPassage = 6_000

  /// Starts with nothing.
  ///
  /// - Parameter narrator: Who tells all the texts, whatever they say themselves.
  init(narrator: String? = nil) { self.narrator = narrator }

  /// Adds a text after those already there.
  mutating func append(_ source: SourceText) {
    let structure = DocumentStructure(of: source)
    let text = source.blanking(structure.marks)
    let firstPassage = passages.count
    for paragraph in structure.paragraphs {
      append(paragraph, of: text, firstPassage: firstPassage)
    }
    documents.append(
      Document(
        text: text, title: structure.title ?? FileName.stem(of: text.name),
        author: narrator ?? structure.author, language: structure.language,
        passages: firstPassage..<passages.count, omissions: structure.omissions))
  }

  private mutating func append(
    _ paragraph: DocumentStructure.Paragraph, of text: SourceText, firstPassage: Int
  ) {
    let bytes = text.bytes.span
    var line = paragraph.line
    var lineCountedTo = paragraph.byteRange.lowerBound
    var firstSentence = sentences.count
    func finishPassage() {
      guard firstSentence < sentences.count else { return }
      let first = sentences[firstSentence]
      passages.append(
        Passage(
          document: documents.count, number: passages.count - firstPassage + 1,
          byteRange: first.byteRange
            .lowerBound..<sentences[sentences.count - 1].byteRange.upperBound,
          line: first.line, sentences: firstSentence..<sentences.count))
      firstSentence = sentences.count
    }
    for sentence in splitter.sentences(in: bytes, paragraph.byteRange) {
      for range in PassageLimit.pieces(of: sentence, in: bytes, longest: Self.longestPassage) {
        let range = FootnoteMark.trimmed(from: range, in: bytes)
        line += Self.lineEnds(in: bytes, lineCountedTo..<range.lowerBound)
        lineCountedTo = range.lowerBound
        if firstSentence < sentences.count,
          range.upperBound - sentences[firstSentence].byteRange.lowerBound > Self.longestPassage
        {
          finishPassage()
        }
        sentences.append(Sentence(passage: passages.count, byteRange: range, line: line))
      }
    }
    finishPassage()
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
