internal import Files

/// The paragraphs of a narrative in reading order, read from an index as they are asked for.
///
/// A record has 20 bytes: the passage's place in its document's text (8), its length (4), its line
/// (4) and its first sentence (4). Its document is found by halving, its number by counting.
package struct Passages: RandomAccessCollection, Sendable {
  static let recordSize = 20

  private let records: StoredBytes
  private let documents: Documents
  private let sentenceCount: Int

  /// The number of passages.
  package let endIndex: Int

  init(_ file: SectionFile) {
    records = file.section(.passages)
    documents = Documents(file)
    endIndex = Self.count(in: file)
    sentenceCount = Sentences.count(in: file)
  }

  static func count(in file: SectionFile) -> Int { file.section(.passages).count / recordSize }

  /// The first index: 0.
  package var startIndex: Int { 0 }

  /// The passage at an index.
  package subscript(index: Int) -> Passage {
    let document = documents.document(ofPassage: index)
    let record = Self.recordSize * index
    let textCount = documents.textPart(of: document).count
    let start = Swift.min(records.index64(at: record), textCount)
    let length = Swift.min(records.index32(at: record + 8), textCount - start)
    return Passage(
      document: document, number: index - documents.firstPassage(of: document) + 1,
      byteRange: start..<start + length, line: records.index32(at: record + 12),
      sentences: sentences(of: index))
  }

  /// The sentences of a passage.
  func sentences(of index: Int) -> Range<Int> {
    let first = Swift.min(records.index32(at: Self.recordSize * index + 16), sentenceCount)
    let next =
      index + 1 < count ? records.index32(at: Self.recordSize * (index + 1) + 16) : sentenceCount
    return first..<Swift.max(first, Swift.min(next, sentenceCount))
  }

  /// Appends a passage's record.
  ///
  /// - Parameter firstSentence: The index of its first sentence in the whole narrative.
  /// - Returns: False if a number doesn't fit.
  static func append(_ passage: Passage, firstSentence: Int, to records: inout [UInt8]) -> Bool {
    guard let length = UInt32(exactly: passage.byteRange.count),
      let line = UInt32(exactly: passage.line), let firstSentence = UInt32(exactly: firstSentence)
    else { return false }
    records.appendLittleEndian(UInt64(passage.byteRange.lowerBound))
    records.appendLittleEndian(length)
    records.appendLittleEndian(line)
    records.appendLittleEndian(firstSentence)
    return true
  }
}
