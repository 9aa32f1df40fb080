internal import Files

/// The texts of a narrative in the order they were given, read from an index as they are asked for.
///
/// A record is, in numbers of eight bytes, the document's place in the text section, its length, its
/// first passage, the number of its passages and the checksum of its bytes; then its name, title,
/// author and language, each as a length of four bytes and that much UTF-8 (what is absent has the
/// length 0xFFFFFFFF); then four bytes for each sort of omission in their order, the number of parts;
/// then its settings, as `Settings` describes.
package struct Documents: RandomAccessCollection, Sendable {
  private static let absent: UInt32 = 0xFFFF_FFFF

  private let records: StoredBytes
  private let offsets: StoredBytes
  private let text: StoredBytes
  private let passageCount: Int

  /// The number of documents.
  package let endIndex: Int

  init(_ file: SectionFile) {
    records = file.section(.documents)
    offsets = file.section(.documentOffsets)
    text = file.section(.text)
    endIndex = offsets.count / 8
    passageCount = Passages.count(in: file)
  }

  /// The first index: 0.
  package var startIndex: Int { 0 }

  /// The document at an index.
  package subscript(index: Int) -> Document {
    let record = record(index)
    var strings = StringReader(bytes: record, index: 40)
    let name = strings.next() ?? ""
    let title = strings.next() ?? ""
    let author = strings.next()
    let language = strings.next().flatMap { Language($0) }
    var omissions: [Omission: Int] = [:]
    for (place, omission) in Omission.allCases.enumerated() {
      let count = record.index32(at: strings.index + 4 * place)
      if count > 0 { omissions[omission] = count }
    }
    let bytes = text.part(from: record.index64(at: 0), count: record.index64(at: 8))
    return Document(
      text: StoredText(name: name, bytes), title: title, author: author,
      language: language, passages: passages(record), omissions: omissions,
      settings: settings(record, at: strings.index))
  }

  /// The text of a document without its name, which costs more than most parts.
  func text(of document: Int) -> StoredText {
    StoredText(name: "", textPart(of: document))
  }

  /// In which sections the words of a document stand, and whose they are; read without the rest.
  package func settings(of document: Int) -> Settings {
    let record = record(document)
    var strings = StringReader(bytes: record, index: 40)
    for _ in 0..<4 { strings.skip() }
    return settings(record, at: strings.index)
  }

  private func settings(_ record: StoredBytes, at omissions: Int) -> Settings {
    let start = omissions + 4 * Omission.allCases.count
    return Settings(record.part(from: start, count: record.count))
  }

  /// The language of a document, read without its name, its title and the rest.
  package func language(of document: Int) -> Language? {
    var strings = StringReader(bytes: record(document), index: 40)
    for _ in 0..<3 { strings.skip() }
    return strings.next().flatMap { Language($0) }
  }

  /// Where a document stands in the text section.
  func textPart(of document: Int) -> StoredBytes {
    let record = record(document)
    return text.part(from: record.index64(at: 0), count: record.index64(at: 8))
  }

  /// The checksum of a document's bytes as they were read.
  func checksum(of document: Int) -> UInt64 { record(document).uint64(at: 32) }

  /// The index of a passage's first sibling in its document.
  func firstPassage(of document: Int) -> Int { passages(record(document)).lowerBound }

  /// The document a passage stands in.
  ///
  /// - Complexity: O(log n) in the number of documents.
  func document(ofPassage passage: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if record(middle).index64(at: 16) <= passage { low = middle } else { high = middle }
    }
    return low
  }

  private func record(_ index: Int) -> StoredBytes {
    records.part(from: offsets.index64(at: 8 * index), count: records.count)
  }

  private func passages(_ record: StoredBytes) -> Range<Int> {
    let first = Swift.min(record.index64(at: 16), passageCount)
    return first..<first + Swift.min(record.index64(at: 24), passageCount - first)
  }

  /// A document's record.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - passages: Its passages in the whole narrative.
  ///   - textOffset: Where its text begins in the text section.
  ///   - checksum: The checksum of its bytes.
  static func encode(
    _ document: DocumentOutline, passages: Range<Int>, textOffset: Int, checksum: UInt64
  ) -> [UInt8] {
    var record: [UInt8] = []
    record.appendLittleEndian(UInt64(textOffset))
    record.appendLittleEndian(UInt64(document.text.count))
    record.appendLittleEndian(UInt64(passages.lowerBound))
    record.appendLittleEndian(UInt64(passages.count))
    record.appendLittleEndian(checksum)
    for string in [document.text.name, document.title, document.author, document.language?.tag] {
      guard let string else {
        record.appendLittleEndian(absent)
        continue
      }
      let bytes = Array(string.utf8)
      record.appendLittleEndian(UInt32(clamping: bytes.count))
      record.append(contentsOf: bytes)
    }
    for omission in Omission.allCases {
      record.appendLittleEndian(UInt32(clamping: document.omissions[omission] ?? 0))
    }
    return record + document.settings.bytes.array
  }

  /// Reads strings that stand one after another.
  private struct StringReader {
    let bytes: StoredBytes
    var index: Int

    mutating func skip() {
      let length = bytes.uint32(at: index)
      index += 4
      if length != Documents.absent { index += Swift.min(Int(length), bytes.count) }
    }

    mutating func next() -> String? {
      let length = bytes.uint32(at: index)
      index += 4
      guard length != Documents.absent else { return nil }
      let string = bytes.part(from: index, count: Int(length))
      index += string.count
      return String(decoding: string.array, as: UTF8.self)
    }
  }
}
