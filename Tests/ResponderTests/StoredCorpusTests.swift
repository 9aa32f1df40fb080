import Encoder
import Narrative
import Retrieval
import TestSupport
import Testing

@testable import Responder

/// A corpus answers the same from its index file as from memory.
@Suite struct StoredCorpusTests {
  private func responders(
    _ path: String, in folder: borrowing TemporaryFolder
  ) throws -> [Responder] {
    let cache = CorpusCache(folder: folder.path(of: "cache"), workerCount: 2, smallest: 0)
    let file = try #require(CorpusFile(lookingAt: path))
    let stored = try cache.open([file]) { try? SourceText(readingFileAt: $0.path) }
    #expect(stored.kept != nil)
    let text = try SourceText(readingFileAt: path)
    return try [NarrativeIndex(stored), NarrativeIndex(Corpus(reading: [text]))].map { index in
      try Responder(index: index)
    }
  }

  private func expectSame(_ responders: [Responder], _ questions: [String]) {
    for question in questions {
      let (stored, memory) = (responders[0].answer(question), responders[1].answer(question))
      #expect(stored.words == memory.words, "\(question)")
      #expect(stored.lead == memory.lead, "\(question)")
      // An index file has the lengths of passages rounded, by which scores differ a little.
      #expect(abs(stored.confidence - memory.confidence) < 0.001, "\(question)")
      #expect(stored.sentences.map(\.sentence) == memory.sentences.map(\.sentence))
    }
  }

  @Test func `the built-in story answers the same`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(SourceText.builtIn().bytes, to: path)
    expectSame(
      try responders(path, in: folder),
      [
        "How did you start Alibaba?", "Were you ever rejected?", "What do you value?",
        "Tell me about your mother", "did u ever flunk out of collage", "What about tennis?", "Hi!",
      ])
  }

  @Test func `quotes are the same from beside the index`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(SourceText.builtIn().bytes, to: path)
    let responders = try responders(path, in: folder)
    let found = try responders[1].quoteCollection()
    let rule = try QuoteModels(.embedded()).digest
    #expect(KeptQuotes(responders[0].index, rule: rule).quotes() == nil)
    #expect(try responders[0].quoteCollection().quotes == found.quotes)
    let kept = try #require(KeptQuotes(responders[0].index, rule: rule).quotes())
    let all = found.quotes + found.others
    #expect(kept == all.sorted { $0.sentence < $1.sentence })
    #expect(KeptQuotes(responders[0].index, rule: rule + 1).quotes() == nil)
  }

  @Test func `kept quotes of other words aren't believed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(SourceText.builtIn().bytes, to: path)
    let index = try responders(path, in: folder)[0].index
    let kept = try #require(index.kept)
    let quotes = KeptQuotes(index, rule: 0)
    quotes.keep([Quote(sentences: 3..<4, score: 0.5)])
    #expect(quotes.quotes()?.map(\.sentences) == [3..<4])
    for numbers: [UInt64] in [
      [3, 1, Double(0.5).bitPattern, 7], [3, 0, 0, 0], [900, 1, 0, 0], [3, 1], [3, 1, .max, 0],
    ] {
      kept.keep(numbers, named: "quotes", rule: 2)
      #expect(quotes.quotes() == nil)
    }
  }

  @Test func `vectors are the same from beside the index`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(SourceText.builtIn().bytes, to: path)
    let index = try responders(path, in: folder)[0].index
    let models = try ModelFile.embedded()
    let answers = try (0..<2).map { _ in
      let responder = Responder(
        index: index,
        understanding: try Understanding(
          models, of: index, cache: VectorCache(folder: folder.path(of: "cache"))))
      return responder.answer("How did you start Alibaba?", limit: 50).sentences
    }
    #expect(answers[0] == answers[1])
    let names = try runProcess("/bin/ls", [folder.path(of: "cache")]).outputText
    #expect(names.contains(".vectors\n"))
  }

  @Test(.enabled(if: !SharedFolder.texts.isEmpty), arguments: SharedFolder.texts)
  func `some pages of a book answer the same`(path: String) throws {
    let folder = try TemporaryFolder()
    let pages = folder.path(of: "pages.txt")
    try writeFile(try readFile(path).prefix(60_000), to: pages)
    expectSame(
      try responders(pages, in: folder),
      [
        "Where were you born?", "What did your father do?", "How old were you then?",
        "What would you tell a young man?", "What is the capital of France?",
      ])
  }
}
