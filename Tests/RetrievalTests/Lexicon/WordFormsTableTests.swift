import TestSupport
import Testing

@testable import lexicon_tool

@Suite struct WordFormsTableTests {
  @Test func `the table is that of the list`() throws {
    let isUpToDate =
      try WordFormsTable.compile(Self.file(WordFormsTable.source)) == Self.file(WordFormsTable.name)
    #expect(isUpToDate, "run swift run lexicon-tool Sources/CLexicon/Data")
  }

  @Test func `the table is sorted by byte, each key once`() throws {
    let keys = try Self.file(WordFormsTable.name).split(separator: "\n").map { line in
      // The space after a key sorts before any letter, as the search expects.
      Array(line.prefix { $0 != " " }.utf8) + [0x20]
    }
    #expect(keys.count > 100)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `a list is compiled as its notation says`() {
    let list = "# irregular: forms\nwrite: wrote, written\nno forms\nbegin: began begun\n"
    #expect(
      WordFormsTable.compile(list)
        == "began begin\nbegun begin\nwritten write\nwrote write\n")
  }

  private static func file(_ name: String) throws -> String {
    String(decoding: try readFile("\(packageRoot)/Sources/CLexicon/Data/\(name)"), as: UTF8.self)
  }
}
