import Narrative
import Testing

@testable import Retrieval

@Suite struct WordsByBeginningTests {
  @Test(arguments: ["", "a", "t", "ta", "TAO", "taobao", "taobaos", "zzzz", "é", "\u{10FFFF}"])
  func `the commonest words come first`(beginning: String) throws {
    let index = NarrativeIndex(try Corpus(reading: Samples.sources() + [SourceText.builtIn()]))
    var counts: [String: Int] = [:]
    for sentence in index.narrative.sentences.indices {
      for token in index.tokens(ofSentence: sentence) { counts[token.word, default: 0] += 1 }
    }
    let expected = counts.filter { $0.key.hasPrefix(beginning.lowercased()) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    #expect(index.words(beginningWith: beginning, limit: 5) == Array(expected.prefix(5)))
    #expect(index.words(beginningWith: beginning, limit: 10_000) == expected)
    #expect(index.words(beginningWith: beginning, limit: 0).isEmpty)
  }
}
