internal import CEncoder
internal import Files

/// A file of models: a sentence encoder, and the numbers of small models on its vectors.
///
/// It is used where it lies, mapped into memory or compiled into the program, so that opening it takes
/// no time at any size. `.setup/training/packer.py` says what is in it and writes it.
package struct ModelFile: Sendable {
  /// The encoder's dimensions.
  package let shape: NetworkShape

  /// 32 bytes that name what makes the vectors: vectors of files with other bytes don't compare.
  package let digest: [UInt8]

  let weights: StoredBytes
  let vocabulary: Vocabulary
  let characters: CharacterTable

  private let bytes: StoredBytes
  private let table: SectionTable

  /// The file that is compiled into the program.
  ///
  /// - Throws: `ModelFileError` if the program was built with something else in its place.
  /// - Complexity: O(1).
  package static func embedded() throws(ModelFileError) -> ModelFile {
    try ModelFile(MemoryRegion.models(), path: "The program's own models file")
  }

  /// Maps the file at a path and checks what can be checked without reading all of it.
  ///
  /// - Throws: `ModelFileError`, whose description tells a user what to do.
  /// - Complexity: O(1) in the file's size.
  package init(path: String) throws(ModelFileError) {
    try self.init(MemoryRegion.models(at: path), path: path)
  }

  /// Copies a file's bytes and checks them in the same way.
  ///
  /// - Parameters:
  ///   - bytes: What would be in the file.
  ///   - name: What errors call it.
  /// - Throws: `ModelFileError`.
  /// - Complexity: O(n) in the number of bytes.
  package init(bytes: [UInt8], name: String) throws(ModelFileError) {
    try self.init(MemoryRegion(copying: bytes), path: name)
  }

  private init(_ memory: MemoryRegion, path: String) throws(ModelFileError) {
    bytes = memory.bytes
    let table = try SectionTable(bytes, path: path)
    self.table = table
    let file = bytes
    func section(_ name: String) throws(ModelFileError) -> StoredBytes {
      guard let entry = table.entries.first(where: { $0.name == name }) else {
        throw .damaged(path: path, flaw: "it has no section “\(name)”")
      }
      return file.part(from: entry.range.lowerBound, count: entry.range.count)
    }
    func flawed(_ name: String) -> ModelFileError {
      .damaged(path: path, flaw: "its section “\(name)” can't be so")
    }
    guard let shape = NetworkShape(try section("shape")) else { throw flawed("shape") }
    self.shape = shape
    weights = try section("weights")
    guard weights.count == shape.weightCount else { throw flawed("weights") }
    guard let vocabulary = Vocabulary(try section("vocabulary"), count: shape.vocabulary) else {
      throw flawed("vocabulary")
    }
    self.vocabulary = vocabulary
    guard let characters = CharacterTable(try section("characters")) else {
      throw flawed("characters")
    }
    self.characters = characters
    digest = try section("digest").array
    guard digest.count == 32 else { throw flawed("digest") }
  }

  /// The numbers of a linear model.
  ///
  /// - Parameter name: The section's name, such as "ranker".
  /// - Returns: Nil if there is no such section, or none of whole numbers of four bytes.
  /// - Complexity: O(n) in their number.
  package func floats(_ name: String) -> [Float]? {
    guard let section = section(name), section.count % 4 == 0 else { return nil }
    return (0..<section.count / 4).map { section.float(at: 4 * $0) }
  }

  /// The bytes of a section, such as "story"; nil if there is no such section.
  ///
  /// - Complexity: O(n) in their number.
  package func bytes(of name: String) -> [UInt8]? { section(name)?.array }

  /// Whether the file has the bytes it was written with.
  ///
  /// - Complexity: O(n) in its size; some hundredths of a second.
  package func verify() -> Bool {
    guard let stored = section("checksum"), stored.count == 8 else { return false }
    var value: UInt64 = 0
    for entry in table.entries where entry.name != "checksum" {
      let part = bytes.part(from: entry.range.lowerBound, count: entry.range.count)
      var named = Array(entry.name.utf8)
      named += repeatElement(0, count: 16 - named.count)
      let content = Self.checksum(part, start: 0xCBF2_9CE4_8422_2325)
      for shift in stride(from: 0, to: 64, by: 8) { named.append(UInt8(content >> shift & 0xFF)) }
      value = Self.checksum(MemoryRegion(copying: named).bytes, start: value)
    }
    return value == stored.uint64(at: 0)
  }

  private func section(_ name: String) -> StoredBytes? {
    table.entries.first { $0.name == name }.map {
      bytes.part(from: $0.range.lowerBound, count: $0.range.count)
    }
  }

  /// A number that tells whether bytes have changed, as the file's own checksum does.
  ///
  /// - Complexity: O(n) in their number.
  package static func checksum(of bytes: [UInt8]) -> UInt64 {
    checksum(MemoryRegion(copying: bytes).bytes, start: 0xCBF2_9CE4_8422_2325)
  }

  private static func checksum(_ bytes: StoredBytes, start: UInt64) -> UInt64 {
    withExtendedLifetime(bytes) {
      let buffer = unsafe bytes.buffer
      return unsafe cencoder_checksum(
        buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count, start)
    }
  }
}
