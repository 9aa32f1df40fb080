package import Files

/// The part of a document as the sections of an index file hold it.
package struct RecordedPart: Sendable {
  fileprivate let passages: [Passage]
  fileprivate let sentenceRecords: [UInt8]
  fileprivate let sentenceCount: Int

  /// Turns a part into records.
  ///
  /// - Throws: `RecordingError` if a passage is larger than the format allows.
  package init(_ part: NarrativePart) throws(RecordingError) {
    passages = part.passages
    sentenceCount = part.sentences.count
    var records: [UInt8] = []
    records.reserveCapacity(sentenceCount * Sentences.recordSize)
    for sentence in part.sentences {
      let passage = part.passages[sentence.passage]
      guard Sentences.append(sentence, in: passage, to: &records) else { throw .tooLarge }
    }
    sentenceRecords = records
  }
}

/// Why a narrative can't be recorded.
package enum RecordingError: Error, Equatable {
  /// There is no sentence in any text.
  case noSentences

  /// A passage, or a count of sentences, is beyond 32 bits.
  case tooLarge

  /// The system refused to write.
  case failed(FileFailure)
}

extension RecordingError: CustomStringConvertible {
  /// A few words to stand in brackets.
  package var description: String {
    switch self {
    case .noSentences: "no sentence in it"
    case .tooLarge: "a paragraph too large"
    case .failed(let failure): failure.description
    }
  }
}

/// Collects the records of a narrative, part by part, in outputs of their own.
///
/// The memory it takes depends on the number of documents only.
package final class NarrativeRecorder {
  /// The number of passages so far.
  package private(set) var passageCount = 0

  /// The number of sentences so far.
  package private(set) var sentenceCount = 0

  private let passages: any ByteOutput
  private let sentences: any ByteOutput
  private var sentencePassages: [UInt8] = []
  private var documents: [UInt8] = []
  private var documentOffsets: [UInt8] = []
  private var digest = Checksum()
  private var textCount = 0

  /// Starts with nothing.
  ///
  /// - Parameters:
  ///   - passages: An empty output for the passages.
  ///   - sentences: An empty output for the sentences.
  package init(passages: any ByteOutput, sentences: any ByteOutput) {
    self.passages = passages
    self.sentences = sentences
  }

  /// Adds a part after those already there.
  package func append(_ part: RecordedPart) throws(RecordingError) {
    var records: [UInt8] = []
    records.reserveCapacity(part.passages.count * Passages.recordSize)
    for (index, passage) in part.passages.enumerated() {
      let first = sentenceCount + passage.sentences.lowerBound
      guard Passages.append(passage, firstSentence: first, to: &records) else {
        throw .tooLarge
      }
      let next = sentenceCount + passage.sentences.upperBound
      let stride = Sentences.stride
      var marked = (first + stride - 1) / stride * stride
      while marked < next {
        sentencePassages.appendLittleEndian(UInt32(clamping: passageCount + index))
        marked += stride
      }
    }
    passageCount += part.passages.count
    sentenceCount += part.sentenceCount
    guard sentenceCount < Int(UInt32.max) else { throw .tooLarge }
    do {
      try passages.append(records.span)
      try sentences.append(part.sentenceRecords.span)
    } catch {
      throw .failed(error)
    }
  }

  /// Notes a document whose text and parts were all added.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - passages: Its passages in the whole narrative.
  ///   - checksum: The checksum of its text's bytes.
  package func append(_ document: DocumentOutline, passages: Range<Int>, checksum: UInt64) {
    documentOffsets.appendLittleEndian(UInt64(documents.count))
    documents += Documents.encode(
      document, passages: passages, textOffset: textCount, checksum: checksum)
    textCount += document.text.count
    digest.update(document.text.name)
    digest.update(checksum)
  }

  /// Writes all sections but the text.
  ///
  /// - Returns: The digest of the content: of all names and texts.
  package func write(to writer: SectionFileWriter) throws(FileFailure) -> UInt64 {
    try writer.append(.documents, documents)
    try writer.append(.documentOffsets, documentOffsets)
    try writer.append(.passages, contentsOf: passages)
    try writer.append(.sentences, contentsOf: sentences)
    try writer.append(.sentencePassages, sentencePassages)
    return digest.value
  }
}

/// The digest of texts that `NarrativeRecorder` would give for them.
package struct ContentDigest {
  private var digest = Checksum()

  /// Starts over no texts.
  package init() {}

  /// Takes a text after those already taken.
  ///
  /// - Complexity: O(n) in its size.
  package mutating func update(_ text: SourceText) {
    // What is stored is the text as it is quoted, without the marks of its edition.
    let quoted = DocumentOutline(of: text).text
    digest.update(quoted.name)
    digest.update(Checksum.of(quoted.bytes.span))
  }

  /// The digest of all texts so far.
  package var value: UInt64 { digest.value }
}
