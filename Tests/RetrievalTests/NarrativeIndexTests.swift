import Narrative
import Testing

@testable import Retrieval

@Suite struct NarrativeIndexTests {
  private let index: NarrativeIndex

  init() throws {
    let text = """
      A Title

      We founded Alibaba in a small flat. Nobody believed in us.

      The Internet was new. I’d founded a translation agency before, and it didn’t do well.
      """
    index = try NarrativeIndex(
      Corpus(reading: [SourceText(name: "a.txt", rawBytes: Array(text.utf8))]))
  }

  @Test func `a query leaves out stop words and stems the rest`() {
    let query = index.query("Who were the Founders of the agencies?")
    #expect(query.terms.map(\.word) == ["founders", "agencies"])
    #expect(query.terms.map(\.stem) == ["founder", "agenc"])
    #expect(query.terms.map(\.isCapitalised) == [true, false])
    #expect(query.terms.allSatisfy { $0.correction == nil })
  }

  @Test func `a misspelt word is looked up as what it was meant for`() throws {
    let term = try #require(index.query("What is Alibba?").terms.first)
    #expect(term.word == "alibba")
    #expect(term.correction == "alibaba")
    #expect(term.stem == index.analyzers.main.stem("alibaba"))
  }

  @Test func `a misspelt stop word is one`() {
    #expect(index.query("whichh wouldd").terms == [])
  }

  @Test func `asking twice for a term weighs it twice`() {
    #expect(index.query("agency agency flat").weights == ["agenc": 2, "flat": 1])
  }

  @Test(arguments: [
    ("small flat", [0]), ("internet", [1]), ("founded", [0, 1]), ("translation agencies", [1]),
    ("spaceship", []), ("", []), ("the of and", []),
  ])
  func `passages are found by any form of their words`(words: String, passages: [Int]) {
    let found = index.search(index.query(words), limit: 5).map(\.unit)
    #expect(found.sorted() == passages)
  }

  @Test func `words are counted where they stand, headings left out`() {
    #expect(index.corpus.words.count(of: "founded") == 2)
    #expect(index.corpus.words.count(of: "title") == 0)
    #expect(index.wordCount == 26)
  }

  @Test func `a sentence has its words and terms in order`() {
    #expect(index.tokens(ofSentence: 2).map(\.word) == ["the", "internet", "was", "new"])
    #expect(index.terms(ofSentence: 2) == ["internet", "new"])
    #expect(index.terms(ofSentence: 2) == ["internet", "new"])
    #expect(index.tokens(ofSentence: 1).first?.isCapitalised == true)
  }
}
