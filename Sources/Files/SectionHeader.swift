/// What a section is; the raw value stands in the file, so it never changes its meaning.
package enum SectionIdentifier: UInt64, Sendable, CaseIterable {
  /// The bytes of all documents, one after another.
  case text = 1
  /// The records of the documents; see `Documents`.
  case documents = 2
  /// Where each document's record begins.
  case documentOffsets = 3
  /// The records of the passages; see `Passages`.
  case passages = 4
  /// The records of the sentences; see `Sentences`.
  case sentences = 5
  /// The passage of every 64th sentence.
  case sentencePassages = 6
  /// The terms with their postings' places.
  case terms = 7
  /// Where each block of terms begins.
  case termBlocks = 8
  /// The postings of all terms.
  case postings = 9
  /// The length of each passage, as a code.
  case lengths = 10
  /// The words of the text as they are written, with their counts.
  case words = 11
  /// Where each block of words begins.
  case wordBlocks = 12
  /// What there was to say about the texts, line by line.
  case notes = 13
  /// Numbers that were worked out from the texts.
  case numbers = 16
  /// The languages of the texts.
  case languages = 17
}

/// A section's place in the file.
package struct SectionEntry: Sendable, Equatable {
  /// What it holds.
  package let identifier: SectionIdentifier

  /// Where it begins, in bytes from the beginning of the file.
  package let offset: Int

  /// Its size in bytes.
  package let length: Int

  /// The checksum of its bytes.
  package let checksum: UInt64
}

/// The two numbers a file is known by: what it was made from.
package struct ContentKey: Sendable, Equatable {
  /// The first half.
  package let high: UInt64

  /// The second half.
  package let low: UInt64

  /// Makes a key of its halves.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// The first 4096 bytes of a section file; see `SectionFile` for their meaning.
package struct SectionHeader: Sendable, Equatable {
  /// The size of a header in bytes.
  package static let size = 4096

  /// The numbers free for the sections' owners.
  package static let numberCount = 16

  private static let magic: UInt64 = 0x0A1A_0A0D_4F49_5089
  private static let tableOffset = 192

  /// The version of the format.
  package let version: UInt32

  /// When the file was written, in seconds since 1970.
  package let stamp: Int64

  /// What it was made from.
  package let key: ContentKey

  /// The digest of the content.
  package let digest: UInt64

  /// Numbers that the sections' owners give a meaning.
  package let numbers: [UInt64]

  /// The sections in the order of the file.
  package let sections: [SectionEntry]

  init(
    version: UInt32, stamp: Int64, key: ContentKey, digest: UInt64, numbers: [UInt64],
    sections: [SectionEntry]
  ) {
    self.version = version
    self.stamp = stamp
    self.key = key
    self.digest = digest
    self.numbers = numbers
    self.sections = sections
  }

  /// Reads and checks a header.
  init(_ file: StoredBytes, version: UInt32) throws(SectionFileError) {
    guard file.count >= 8, file.uint64(at: 0) == Self.magic else { throw .foreign }
    guard file.count >= Self.size else { throw .truncated }
    let checksum = file.part(from: 0, count: Self.size - 8).withSpan { Checksum.of($0) }
    guard checksum == file.uint64(at: Self.size - 8) else { throw .damaged }
    guard file.uint32(at: 8) == version else { throw .otherVersion }
    guard file.index64(at: 16) == file.count else { throw .truncated }
    self.version = version
    stamp = Int64(bitPattern: file.uint64(at: 24))
    key = ContentKey(high: file.uint64(at: 32), low: file.uint64(at: 40))
    digest = file.uint64(at: 48)
    numbers = (0..<Self.numberCount).map { file.uint64(at: 64 + 8 * $0) }
    var sections: [SectionEntry] = []
    for index in 0..<min(file.index32(at: 12), SectionIdentifier.allCases.count) {
      let entry = Self.tableOffset + 32 * index
      guard let identifier = SectionIdentifier(rawValue: file.uint64(at: entry)) else {
        throw .damaged
      }
      let (offset, length) = (file.index64(at: entry + 8), file.index64(at: entry + 16))
      guard offset <= file.count, length <= file.count - offset else { throw .damaged }
      sections.append(
        SectionEntry(
          identifier: identifier, offset: offset, length: length,
          checksum: file.uint64(at: entry + 24)))
    }
    self.sections = sections
  }

  /// The header's bytes in a file of a size.
  func encoded(fileSize: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.size)
    bytes.appendLittleEndian(Self.magic)
    bytes.appendLittleEndian(version)
    bytes.appendLittleEndian(UInt32(sections.count))
    bytes.appendLittleEndian(UInt64(fileSize))
    bytes.appendLittleEndian(UInt64(bitPattern: stamp))
    bytes.appendLittleEndian(key.high)
    bytes.appendLittleEndian(key.low)
    bytes.appendLittleEndian(digest)
    bytes.appendLittleEndian(UInt64(0))
    for index in 0..<Self.numberCount {
      bytes.appendLittleEndian(index < numbers.count ? numbers[index] : 0)
    }
    for section in sections {
      bytes.appendLittleEndian(section.identifier.rawValue)
      bytes.appendLittleEndian(UInt64(section.offset))
      bytes.appendLittleEndian(UInt64(section.length))
      bytes.appendLittleEndian(section.checksum)
    }
    bytes.append(contentsOf: repeatElement(0, count: Self.size - 8 - bytes.count))
    bytes.appendLittleEndian(Checksum.of(bytes.span))
    return bytes
  }
}

extension [UInt8] {
  /// Appends a number's four bytes, the lowest first.
  package mutating func appendLittleEndian(_ number: UInt32) {
    unsafe Swift.withUnsafeBytes(of: number.littleEndian) { unsafe append(contentsOf: $0) }
  }

  /// Appends a number's eight bytes, the lowest first.
  package mutating func appendLittleEndian(_ number: UInt64) {
    unsafe Swift.withUnsafeBytes(of: number.littleEndian) { unsafe append(contentsOf: $0) }
  }
}
