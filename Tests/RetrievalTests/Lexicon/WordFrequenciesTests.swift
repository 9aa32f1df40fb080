import Testing

@testable import Retrieval

@Suite struct WordFrequenciesTests {
  @Test(arguments: [
    // The first and the last line of the table, and some between.
    ("a", 7.4), ("zz", 2.8), ("the", 7.7), ("company", 5.6), ("alibaba", 3.0), ("undeterred", 2.6),
  ])
  func `words have the frequency of the table`(word: String, frequency: Double) {
    #expect(WordFrequencies().zipfFrequency(of: word) == frequency)
    #expect(WordFrequencies().contains(word))
  }

  @Test(arguments: [
    "", " ", "a ", "a 74", "\n", "zzz", "zzzzzzzz", "compan", "companyx", "undeterredly", "The",
    "é",
    "don't", "1901",
  ])
  func `what isn't a word of the table has none`(word: String) {
    #expect(WordFrequencies().zipfFrequency(of: word) == nil)
    #expect(!WordFrequencies().contains(word))
  }

  @Test(arguments: ["pawned", "weavers", "navies", "moulded", "quarried", "marches", "ashes"])
  func `a form of a word of the table is known by it`(word: String) {
    #expect(WordFrequencies().containsBase(of: word))
  }

  @Test(arguments: [
    "", "s", "ed", "greatful", "nieghborhods", "frist", "compnay", "univeristies", "techer",
    "kitees",
  ])
  func `a slip is no form of a word`(word: String) {
    #expect(!WordFrequencies().containsBase(of: word))
  }

  @Test func `common words are above rare ones, and none below the least`() throws {
    let frequencies = try ["the", "people", "company", "determination", "undeterred"]
      .map { try #require(WordFrequencies().zipfFrequency(of: $0)) }
    #expect(frequencies == frequencies.sorted(by: >))
    #expect(frequencies.allSatisfy { $0 >= 2.5 && $0 < 8 })
  }

  @Test(arguments: 0...40)
  func `halving finds every line of a table of any size, and no other word`(count: Int) {
    let words = (0..<count).map { number in
      // Some words begin with others, as "a", "ab" and "abb" do.
      String(repeating: "a", count: number % 3 + 1)
        + (number / 3 == 0 ? "" : "\(letter(number / 3))")
    }.sorted()
    let table = Array(words.enumerated().map { "\($1) \($0 + 25)\n" }.joined().utf8)
    for (number, word) in words.enumerated() {
      let key = Array(word.utf8)
      let found = SortedTable.find(key.span, in: table.span)
      #expect(found.map { String(decoding: table[$0], as: UTF8.self) } == "\(number + 25)")
    }
    for absent in ["", "0", "aaaa", "ba", "zz", "aaz"] where !words.contains(absent) {
      let key = Array(absent.utf8)
      #expect(SortedTable.find(key.span, in: table.span) == nil, "\(absent)")
    }
  }

  private func letter(_ number: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "a") + UInt8(number))
  }
}
