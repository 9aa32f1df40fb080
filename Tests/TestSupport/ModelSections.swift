/// The sections of a models file, to make another one of; `.setup/training/packer.py` tells the format.
package struct ModelSections {
  private static let nameSize = 16
  private static let entrySize = 32
  private static let alignment = 64

  private var sections: [(name: String, bytes: [UInt8])] = []

  /// Those of the small file that the encoder is tested with: a network with random weights, quickly
  /// computed, and none of the models that answers are made by.
  package init() throws { self.init(file: try readFile(Self.smallFile)) }

  /// The path of that file.
  package static let smallFile = "\(packageRoot)/Tests/EncoderTests/Fixtures/tiny.models"

  /// Those of a file that is as it should be.
  package init(file: [UInt8]) {
    for entry in 0..<Int(file[12]) {
      let start = 16 + Self.entrySize * entry
      let name = file[start..<start + Self.nameSize].prefix { $0 != 0 }
      let (offset, count) = (Self.number(file, start + 16), Self.number(file, start + 24))
      sections.append(
        (String(decoding: name, as: UTF8.self), Array(file[offset..<offset + count])))
    }
  }

  /// The bytes of a section; nil where there is none.
  package subscript(name: String) -> [UInt8]? {
    get { sections.first { $0.name == name }?.bytes }
    set {
      sections.removeAll { $0.name == name }
      if let newValue { sections.append((name, newValue)) }
    }
  }

  /// Puts numbers into a section.
  package mutating func set(_ name: String, to numbers: [Float]) {
    self[name] = numbers.flatMap { Self.bytes(UInt64($0.bitPattern), count: 4) }
  }

  /// Vectors as bytes, as a section holds them: `width` codes for each, all with one scale.
  package static func vectors(width: Int, codes: [Int8], scale: Float) -> [UInt8] {
    let count = codes.count / width
    let head = [width, count].flatMap { bytes(UInt64($0), count: 4) }
    let scales = (0..<count).flatMap { _ in bytes(UInt64(scale.bitPattern), count: 4) }
    return head + scales + codes.map { UInt8(bitPattern: $0) }
  }

  /// The file that they make up.
  package var file: [UInt8] {
    var bytes = Array("PIONEERM".utf8) + Self.bytes(2, count: 4)
    bytes += Self.bytes(UInt64(sections.count), count: 4)
    var offset = Self.aligned(bytes.count + Self.entrySize * sections.count)
    for section in sections {
      bytes += section.name.utf8
      bytes += repeatElement(0, count: Self.nameSize - section.name.utf8.count)
      bytes += Self.bytes(UInt64(offset), count: 8)
      bytes += Self.bytes(UInt64(section.bytes.count), count: 8)
      offset = Self.aligned(offset + section.bytes.count)
    }
    for section in sections {
      bytes += repeatElement(0, count: Self.aligned(bytes.count) - bytes.count)
      bytes += section.bytes
    }
    return bytes
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func bytes(_ number: UInt64, count: UInt64) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
