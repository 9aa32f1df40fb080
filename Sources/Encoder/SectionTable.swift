internal import Files

/// The head of a models file: what sections there are, and where.
///
/// The magic "PIONEERM", a version, the number of sections (4 bytes each); for each its name, 16 bytes
/// filled up with zeros, its offset and its byte count (8 bytes each). Sections begin at multiples of
/// 64. All numbers are little-endian.
struct SectionTable: Sendable {
  /// The version of the format that this program reads.
  static let version: UInt32 = 2

  private static let magic = Array("PIONEERM".utf8)
  private static let headSize = 16
  private static let entrySize = 32
  private static let nameSize = 16
  private static let alignment = 64
  private static let mostSections = 256

  /// A section's place.
  struct Entry: Sendable {
    /// What it is found by.
    let name: String

    /// Where it is in the file, in bytes.
    let range: Range<Int>
  }

  /// The sections in the order of the file.
  let entries: [Entry]

  /// Reads and checks the head of a file.
  ///
  /// - Throws: `ModelFileError.foreign` or `.damaged`.
  /// - Complexity: O(n log n) in the number of sections, 256 at most.
  init(_ file: StoredBytes, path: String) throws(ModelFileError) {
    for (index, byte) in Self.magic.enumerated() where file.byte(at: index) != byte {
      throw .foreign(path: path, sign: "it doesn't begin with PIONEERM")
    }
    let version = file.uint32(at: Self.magic.count)
    guard version == Self.version else {
      throw .foreign(path: path, sign: "its version is \(version), not \(Self.version)")
    }
    let count = file.index32(at: 12)
    guard count <= Self.mostSections, file.count >= Self.headSize + count * Self.entrySize else {
      throw .damaged(path: path, flaw: "its table of \(count) sections isn't all there")
    }
    var entries: [Entry] = []
    for index in 0..<count {
      entries.append(try Self.entry(at: Self.headSize + index * Self.entrySize, of: file, path))
    }
    try Self.check(entries, headEnd: Self.headSize + count * Self.entrySize, path)
    self.entries = entries
  }

  private static func entry(
    at start: Int, of file: StoredBytes, _ path: String
  ) throws(ModelFileError) -> Entry {
    let bytes = file.part(from: start, count: nameSize).array
    let name = bytes.prefix { $0 != 0 }
    let isName = name.allSatisfy { (0x21..<0x7F).contains($0) } && !name.isEmpty
    guard isName, bytes.dropFirst(name.count).allSatisfy({ $0 == 0 }) else {
      throw .damaged(path: path, flaw: "a section has no proper name")
    }
    let (offset, size) = (file.index64(at: start + 16), file.index64(at: start + 24))
    let title = String(decoding: name, as: UTF8.self)
    guard offset <= file.count, size <= file.count - offset else {
      throw .damaged(path: path, flaw: "its section “\(title)” isn't all there")
    }
    guard offset % alignment == 0 else {
      throw .damaged(path: path, flaw: "its section “\(title)” isn't where one can begin")
    }
    return Entry(name: title, range: offset..<offset + size)
  }

  /// Sees that no two sections have a name or a byte in common.
  private static func check(
    _ entries: [Entry], headEnd: Int, _ path: String
  ) throws(ModelFileError) {
    var end = headEnd
    for entry in entries.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard entry.range.lowerBound >= end else {
        throw .damaged(path: path, flaw: "its section “\(entry.name)” lies over another")
      }
      end = entry.range.upperBound
    }
    guard Set(entries.map(\.name)).count == entries.count else {
      throw .damaged(path: path, flaw: "two sections have the same name")
    }
  }
}
