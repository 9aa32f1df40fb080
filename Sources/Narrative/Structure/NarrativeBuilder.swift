/// Takes texts apart one after another into the flat arrays of a narrative.
struct NarrativeBuilder {
  private(set) var documents: [Document] = []
  private(set) var passages: [Passage] = []
  private(set) var sentences: [Sentence] = []
  private let narrator: String?
  private let language: Language?

  /// Starts with nothing.
  ///
  /// - Parameters:
  ///   - narrator: Who tells all the texts, whatever they say themselves.
  ///   - language: The language of all the texts, whatever they say themselves.
  init(narrator: String? = nil, language: Language? = nil) {
    self.narrator = narrator
    self.language = language
  }

  /// Adds texts after those already there.
  mutating func append(_ texts: [SourceText]) {
    if texts.count == 1, let text = texts.first {
      return append(DocumentOutline(of: text, narrator: narrator, language: language))
    }
    var outlines = texts.map { DocumentOutline(of: $0, narrator: narrator, language: language) }
    var votes = LanguageVotes()
    votes.settle(&outlines)
    for outline in outlines { append(outline) }
  }

  private mutating func append(_ outline: DocumentOutline) {
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
