import Testing

@testable import Retrieval

@Suite struct HashedTableTests {
  private static let tables: [SortedTable] = [.wordForms, .conceptWords, .conceptPhrases]

  @Test func `every key has the value that halving the table finds`() {
    for table in Self.tables {
      let hashed = HashedTable(table)
      let text = table.withBytes { bytes in
        String(decoding: (0..<bytes.count).map { bytes[$0] }, as: UTF8.self)
      }
      for line in text.split(separator: "\n") {
        let key = String(line.prefix { $0 != " " })
        let range = hashed.range(of: key)
        #expect(range != nil, "\(key)")
        #expect(range == table.range(of: key), "\(key)")
      }
    }
  }

  @Test(arguments: ["", " ", "zzzz", "=", "a b", "went go", "\n"])
  func `what is no key has no value`(key: String) {
    for table in Self.tables {
      #expect(HashedTable(table).range(of: key) == table.range(of: key))
    }
  }
}
