import Retrieval
import TestSupport
import Testing

@Suite struct HostileWordNetTests {
  private static let names = ["index", "data"].flatMap { kind in
    ["noun", "verb", "adj", "adv"].map { "\(kind).\($0)" }
  }
  private static let words = ["phaeton", "carriage", "vehicle", "phaetons"]

  private func write(to folder: String) throws {
    try TinyWordNet([
      .init(["vehicle"]), .init(["carriage"], broader: [0]),
      .init(["phaeton", "tilbury"], broader: [1]),
    ]).write(to: folder)
  }

  private func look(in folder: String) -> [WordNet.Meaning] {
    let wordNet = WordNet { folder }
    return Self.words.flatMap(wordNet.meanings)
  }

  @Test func `no folder, no file and no text mean nothing`() throws {
    #expect(WordNet { nil }.meanings(of: "phaeton").isEmpty)
    let folder = TemporaryFolder()
    #expect(look(in: folder.path + "/none").isEmpty)
    #expect(look(in: folder.path).isEmpty)
    for name in Self.names { try writeFile([], to: "\(folder.path)/\(name)") }
    #expect(look(in: folder.path).isEmpty)
  }

  @Test(arguments: [
    Array("phaeton".utf8), Array("phaeton ".utf8), Array("phaeton n".utf8),
    Array("phaeton n 1 999999999999999999999 @ 1 0 00000000  \n".utf8),
    Array("phaeton n 99999999 0 1 0 99999999 -1 00000000\n".utf8),
    Array("phaeton n 1 0 1 0 00000000\n".utf8), [UInt8](repeating: 0xFF, count: 5_000),
    [UInt8](repeating: 0x0A, count: 5_000), [UInt8](repeating: 0x20, count: 200_000),
  ])
  func `foreign files mean nothing`(bytes: [UInt8]) throws {
    let folder = TemporaryFolder()
    for name in Self.names { try writeFile(bytes, to: "\(folder.path)/\(name)") }
    #expect(look(in: folder.path).isEmpty)
  }

  @Test(arguments: [
    "00000000 06 n 01 phaeton 0", "00000000 06 n 01 phaeton 0 001 @ 00000000",
    "00000000 06 n ff phaeton 0 000 |", "00000000 06 n -1 phaeton 0 000 |",
    "00000000 06 x 01 phaeton 0 000 |", "00000001 06 n 01 phaeton 0 000 |",
    "00000000 06 n 01 phaeton 0 1000 |", "00000000 06 n 01 phaeton 0 -01 |", "", "|", "\n",
  ])
  func `broken synsets mean nothing`(line: String) throws {
    let folder = TemporaryFolder()
    try write(to: folder.path)
    try writeFile("phaeton n 1 0 1 0 00000000  \n".utf8, to: "\(folder.path)/index.noun")
    try writeFile(line.utf8, to: "\(folder.path)/data.noun")
    #expect(look(in: folder.path).isEmpty)
  }

  @Test func `files cut anywhere do no harm`() throws {
    let folder = TemporaryFolder()
    try write(to: folder.path)
    for name in ["index.noun", "data.noun"] {
      let whole = try readFile("\(folder.path)/\(name)")
      for count in 0..<whole.count {
        try writeFile(whole.prefix(count), to: "\(folder.path)/\(name)")
        #expect(look(in: folder.path).count <= Self.words.count)
      }
      try writeFile(whole, to: "\(folder.path)/\(name)")
    }
    #expect(look(in: folder.path).count == Self.words.count)
  }

  @Test func `damaged bytes do no harm`() throws {
    let folder = TemporaryFolder()
    try write(to: folder.path)
    var generator = RepeatableGenerator(seed: 7)
    for name in ["index.noun", "data.noun"] {
      let whole = try readFile("\(folder.path)/\(name)")
      for _ in 0..<300 {
        var bytes = whole
        for _ in 0..<3 {
          bytes[Int.random(in: bytes.indices, using: &generator)] =
            [0x20, 0x0A, 0x39, 0x66, 0x00, 0xFF, 0x2D].randomElement(using: &generator) ?? 0
        }
        try writeFile(bytes, to: "\(folder.path)/\(name)")
        #expect(look(in: folder.path).count <= 2 * Self.words.count)
      }
      try writeFile(whole, to: "\(folder.path)/\(name)")
    }
  }
}
