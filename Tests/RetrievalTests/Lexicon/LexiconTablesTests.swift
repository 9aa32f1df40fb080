import Retrieval
import TestSupport
import Testing

@testable import lexicon_tool

@Suite struct LexiconTablesTests {
  @Test func `the tables are those of the sources`() throws {
    for (name, table) in try LexiconTables.compile(read: Self.source) {
      let isUpToDate = try Self.source(name) == table
      #expect(isUpToDate, "\(name): run swift run lexicon-tool Sources/CLexicon/Data")
    }
  }

  @Test func `tables that are searched are sorted by byte, each key once`() throws {
    for (name, table) in try LexiconTables.compile(read: Self.source)
    where name.hasSuffix(".table") && name != "concepts.table" {
      let keys = table.split(separator: "\n").map { line in
        // The space behind a key sorts before any letter, as the search expects.
        Array(line.prefix { $0 != " " }.utf8) + [0x20]
      }
      let areInOrder = zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
      #expect(areInOrder, "\(name)")
    }
  }

  @Test func `a source is compiled as its notation says`() throws {
    let sources = [
      "english-word-forms.txt": "# irregular\nwrite: wrote, written\n",
      "life-story-concepts.txt": """
      # A comment: not a concept.
      writing: write letter? =pen put~pen_to_paper > school
      school: school letter pupils
      """,
      "english-word-vector-stems.txt": "pen\nschool\n",
    ]
    let tables = try LexiconTables.compile { name in try #require(sources[name]) }
    let texts = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.text) })
    #expect(texts["word-forms.table"] == "written write\nwrote write\n")
    #expect(texts["concepts.table"] == "writing 1\nschool \n")
    #expect(
      texts["concept-words.table"]
        == "=pen 0:100\nletter 0:55,1:100\npupil 1:100\nschool 1:100\nwrite 0:100\n")
    #expect(texts["concept-phrases.table"] == "put 0\n")
    #expect(texts["concept-phrases.list"] == "~pen to paper|0:100\n")
    #expect(texts["word-vectors.table"] == "pen 0\nschool 1\n")
  }

  private static func source(_ name: String) throws -> String {
    String(decoding: try readFile("\(packageRoot)/Sources/CLexicon/Data/\(name)"), as: UTF8.self)
  }
}
