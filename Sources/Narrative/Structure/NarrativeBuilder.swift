/// Takes texts apart one after another into the flat arrays of a narrative.
struct NarrativeBuilder {
  private(set) var documents: [Document] = []
  private(set) var passages: [Passage] = []
  private(set) var sentences: [Sentence] = []
  private let narrator: String?

  /// Starts with nothing.
  ///
  /// - Parameter narrator: Who tells all the texts, whatever they say themselves.
  init(narrator: String? = nil) { self.narrator = narrator }

  /// Adds a text after those already there.
  mutating func append(_ text: SourceText) {
    let outline = DocumentOutline(of: text, narrator: narrator)
    let part = NarrativePart(
      outline.paragraphs.indices, of: outline, in: outline.text.bytes.span)
    let (firstPassage, firstSentence) = (passages.count, sentences.count)
    for passage in part.passages {
      let range = passage.sentences
      passages.append(
        Passage(
          document: documents.count, number: passage.number, byteRange: passage.byteRange,
          line: passage.line,
          sentences: firstSentence + range.lowerBound..<firstSentence + range.upperBound))
    }
    for sentence in part.sentences {
      sentences.append(
        Sentence(
          passage: firstPassage + sentence.passage, byteRange: sentence.byteRange,
          line: sentence.line))
    }
    documents.append(outline.document(passages: firstPassage..<passages.count))
  }
}
