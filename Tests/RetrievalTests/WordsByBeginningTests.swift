import Narrative
import Testing

@testable import Retrieval

@Suite struct WordsByBeginningTests {
  /// The same texts, in memory and in an index file.
  private func indexes() throws -> [NarrativeIndex] {
    let texts = try Samples.sources() + [SourceText.builtIn()]
    let folder = TemporaryFolder()
    let cache = CorpusCache(folder: folder.path, workerCount: 1, smallest: 0)
    let files = texts.map { CorpusFile(path: $0.name, size: $0.count, modified: 0) }
    let stored = try cache.open(files) { file in texts.first { $0.name == file.path } }
    return [NarrativeIndex(Corpus(try Narrative(texts))), NarrativeIndex(stored)]
  }

  @Test(arguments: ["", "a", "t", "ta", "TAO", "taobao", "taobaos", "zzzz", "é", "\u{10FFFF}"])
  func `the commonest words come first`(beginning: String) throws {
    for index in try indexes() {
      let expected = index.wordCounts.filter { $0.key.hasPrefix(beginning.lowercased()) }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      #expect(index.words(beginningWith: beginning, limit: 5) == Array(expected.prefix(5)))
      #expect(index.words(beginningWith: beginning, limit: 10_000) == expected)
      #expect(index.words(beginningWith: beginning, limit: 0).isEmpty)
    }
  }
}
