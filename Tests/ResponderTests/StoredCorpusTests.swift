import Narrative
import Retrieval
import TestSupport
import Testing

@testable import Responder

/// A corpus answers the same from its index file as from memory.
@Suite struct StoredCorpusTests {
  private func responders(_ path: String, in folder: borrowing TemporaryFolder) throws
    -> [Responder]
  {
    let cache = CorpusCache(folder: folder.path(of: "cache"), workerCount: 2, smallest: 0)
    let file = try #require(CorpusFile(lookingAt: path))
    let stored = try cache.open([file]) { try? SourceText(readingFileAt: $0.path) }
    #expect(stored.profile != nil)
    let text = try SourceText(readingFileAt: path)
    return [
      Responder(index: NarrativeIndex(stored)),
      Responder(index: try NarrativeIndex(Narrative([text]))),
    ]
  }

  private func expectSame(_ responders: [Responder], _ questions: [String]) {
    for question in questions {
      let (stored, memory) = (responders[0].answer(question), responders[1].answer(question))
      #expect(stored.words == memory.words, "\(question)")
      #expect(stored.lead == memory.lead, "\(question)")
      #expect(stored.confidence == memory.confidence, "\(question)")
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
    let found = QuoteCollection(index: responders[1].index)
    #expect(QuoteCollection(keptFor: responders[0].index) == nil)
    #expect(QuoteCollection(index: responders[0].index).quotes == found.quotes)
    let kept = try #require(QuoteCollection(keptFor: responders[0].index))
    #expect(kept.quotes == found.quotes)
    #expect(kept.keys == found.keys)
  }

  @Test func `kept quotes that another rule found aren't believed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(SourceText.builtIn().bytes, to: path)
    let index = try responders(path, in: folder)[0].index
    let found = QuoteCollection(index: index)
    let others = found.quotes.map { Quote(sentences: $0.sentences, score: $0.score / 2) }
    QuoteCollection(others, keys: found.keys).keep(for: index)
    #expect(QuoteCollection(keptFor: index) == nil)
    #expect(QuoteCollection(index: index).quotes == found.quotes)
  }

  @Test(.enabled(if: !SharedFolder.questionFiles.isEmpty), arguments: SharedFolder.questionFiles)
  func `a book answers the same`(questionFile: String) throws {
    guard let path = SharedFolder.text(askedBy: questionFile) else { return }
    let questions = try dialogues(inFile: questionFile).flatMap { $0 }.prefix(40)
    let folder = try TemporaryFolder()
    let responders = try responders(path, in: folder)
    #expect(responders[0].story.organisation == responders[1].story.organisation)
    for concept in 0..<responders[0].story.knowledge.concepts.count {
      #expect(
        responders[0].story.rarity(ofConcept: concept)
          == responders[1].story.rarity(ofConcept: concept))
    }
    expectSame(responders, Array(questions))
  }
}
