internal import Files

/// The sentences of a narrative in reading order, read from an index as they are asked for.
///
/// A record has 12 bytes: the sentence's place after the beginning of its passage (4), its length
/// (4) and how many lines it begins below its passage (4). The passage of every 64th sentence is
/// written down; that of the others is found from there.
package struct Sentences: RandomAccessCollection, Sendable {
  static let recordSize = 12
  static let stride = 64

  private let records: StoredBytes
  private let strides: StoredBytes
  private let passages: Passages

  /// The number of sentences.
  package let endIndex: Int

  init(_ file: SectionFile) {
    records = file.section(.sentences)
    strides = file.section(.sentencePassages)
    passages = Passages(file)
    endIndex = Self.count(in: file)
  }

  static func count(in file: SectionFile) -> Int { file.section(.sentences).count / recordSize }

  /// The first index: 0.
  package var startIndex: Int { 0 }

  /// The sentence at an index.
  package subscript(index: Int) -> Sentence {
    let number = passage(of: index)
    let passage = passages[number]
    let record = Self.recordSize * index
    let start = Swift.min(records.index32(at: record), passage.byteRange.count)
    let length = Swift.min(records.index32(at: record + 4), passage.byteRange.count - start)
    let lower = passage.byteRange.lowerBound + start
    return Sentence(
      passage: number, byteRange: lower..<lower + length,
      line: passage.line + records.index32(at: record + 8))
  }

  /// The passage a sentence stands in.
  private func passage(of index: Int) -> Int {
    let last = Swift.max(passages.count - 1, 0)
    var low = Swift.min(strides.index32(at: 4 * (index / Self.stride)), last)
    let next = 4 * (index / Self.stride + 1)
    var high =
      next < strides.count ? Swift.min(Swift.max(strides.index32(at: next), low), last) : last
    while low < high {
      let middle = (low + high + 1) / 2
      if passages.sentences(of: middle).lowerBound <= index {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return low
  }

  /// Appends a sentence's record.
  ///
  /// - Returns: False if a number doesn't fit.
  static func append(_ sentence: Sentence, in passage: Passage, to records: inout [UInt8]) -> Bool {
    guard
      let start = UInt32(exactly: sentence.byteRange.lowerBound - passage.byteRange.lowerBound),
      let length = UInt32(exactly: sentence.byteRange.count),
      let lines = UInt32(exactly: sentence.line - passage.line)
    else { return false }
    records.appendLittleEndian(start)
    records.appendLittleEndian(length)
    records.appendLittleEndian(lines)
    return true
  }
}
