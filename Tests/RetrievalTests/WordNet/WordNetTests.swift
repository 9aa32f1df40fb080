import Retrieval
import TestSupport
import Testing

@Suite struct WordNetTests {
  private static let tiny = TinyWordNet([
    .init(["thing"], lexicographerFile: 3),
    .init(["vehicle"], broader: [0]),
    .init(["carriage", "horse_carriage"], broader: [1]),
    .init(["phaeton", "Tilbury"], broader: [2]),
    .init(["wood", "forest"], broader: [0]),
    .init(["wind_instrument", "wood"], broader: [0]),
    .init(["oboe"], broader: [5]),
    .init(["lord_nelson", "nelson"], broader: [0], symbol: "@i"),
    .init(["pay"], "verb"),
    .init(["remunerate", "compensate"], "verb", broader: [8]),
    .init(["hobnob"], "verb"),
    .init(["poor"], "adj"),
    .init(["penurious(p)", "strapped"], "adj", broader: [11], symbol: "&"),
    .init(["anon", "soon"], "adv"),
    .init(["mare"]), .init(["mare", "lunar_plain"]), .init(["mare"], "verb"),
  ])

  private func circles(of word: String) throws -> [[[String]]] {
    let folder = TemporaryFolder()
    try Self.tiny.write(to: folder.path)
    let path = folder.path
    return WordNet { path }.meanings(of: word).map(\.circles)
  }

  @Test(
    arguments: [
      ("phaeton", [["phaeton", "tilbury"], ["carriage", "horse_carriage"], ["vehicle"]]),
      ("remunerate", [["remunerate", "compensate"], ["pay"]]),
      ("strapped", [["strapped"], ["poor"]]), ("anon", [["anon", "soon"]]),
      // Beginners are too broad.
      ("vehicle", [["vehicle"]]),
      // Whoever says "wood" means a forest.
      ("oboe", [["oboe"], ["wind_instrument"]]),
    ] as [(String, [[String]])])
  func `synonyms come first, then what is broader`(word: String, expected: [[String]]) throws {
    #expect(try circles(of: word) == [expected])
  }

  @Test(arguments: [
    ("phaetons", "phaeton"), ("remunerating", "remunerate"), ("remunerated", "remunerate"),
    ("remunerates", "remunerate"), ("hobnobbing", "hobnob"), ("hobnobbed", "hobnob"),
    ("poorest", "poor"),
  ])
  func `regular forms are found`(form: String, base: String) throws {
    #expect(try circles(of: form) == circles(of: base))
  }

  @Test(arguments: [
    "", "a", "zyzzyva", "phaet", "phaetonsx", "nelson", "thing one", "penurious(p)", "Phaeton", "1",
    "this", "é", "\n", String(repeating: "s", count: 100_000),
  ])
  func `nothing is found for what isn't a word`(text: String) throws {
    #expect(try circles(of: text).isEmpty)
  }

  @Test func `the two most frequent meanings count`() throws {
    #expect(try circles(of: "mare").count == 2)
    #expect(try circles(of: "mare").first == [["mare"]])
  }

  @Test func `a circle of pointers ends`() throws {
    let folder = TemporaryFolder()
    try TinyWordNet([.init(["egg"], broader: [1]), .init(["hen"], broader: [0, 1])])
      .write(to: folder.path)
    let path = folder.path
    #expect(WordNet { path }.meanings(of: "egg").map(\.circles) == [[["egg"], ["hen"]]])
  }

  @Test func `the folder is looked for once, with the first word`() throws {
    let folder = TemporaryFolder()
    try Self.tiny.write(to: folder.path)
    let path = folder.path
    var count = 0
    let wordNet = WordNet {
      count += 1
      return path
    }
    #expect(count == 0)
    for _ in 0..<2 { #expect(!wordNet.meanings(of: "oboe").isEmpty) }
    #expect(count == 1)
  }
}
