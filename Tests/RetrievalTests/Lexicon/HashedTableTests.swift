import Testing

@testable import Retrieval

@Suite struct HashedTableTests {
  private static let table = SortedTable.wordForms
  private let hashed = HashedTable(.wordForms)

  @Test func `every key has the value that halving the table finds`() {
    let text = Self.table.withBytes { bytes in
      String(decoding: (0..<bytes.count).map { bytes[$0] }, as: UTF8.self)
    }
    for line in text.split(separator: "\n") {
      let key = String(line.prefix { $0 != " " })
      let range = hashed.range(of: key)
      #expect(range != nil, "\(key)")
      #expect(range == Self.table.range(of: key), "\(key)")
    }
  }

  @Test(arguments: ["", " ", "zzzz", "=", "a b", "went go", "\n"])
  func `what is no key has no value`(key: String) {
    #expect(hashed.range(of: key) == nil)
    #expect(Self.table.range(of: key) == nil)
  }
}
