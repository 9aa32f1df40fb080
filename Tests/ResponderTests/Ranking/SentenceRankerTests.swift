import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct SentenceRankerTests {
  private static let story = """
    We sold kites in Bristol.

    [Illustration: kites in Bristol]

    A banker refused us.

    The road went uphill.

    The road went uphill.
    """

  @Test(arguments: [
    ("Did you sell kites?", "We sold kites in Bristol."),
    ("Were you rejected?", "A banker refused us."),
    ("Was the road uphill?", "The road went uphill."),
  ])
  func `the sentence with the words or their meaning comes first`(
    question: String, sentence: String
  ) throws {
    let responder = try Responder(index: NarrativeIndex(texts: Self.story))
    let ranked = SentenceRanker(story: responder.story).rank(responder.read(question))
    let best = try #require(ranked.first)
    #expect(responder.index.sentenceTexts[best.sentence] == sentence)
    #expect(ranked.map(\.score) == ranked.map(\.score).sorted(by: >))
    // A caption is no sentence to say.
    #expect(!ranked.contains { responder.index.sentenceTexts[$0.sentence].hasPrefix("[") })
  }

  @Test func `of sentences as good the earlier comes first`() throws {
    let responder = try Responder(index: NarrativeIndex(texts: "We sat.\n\nWe sat.\n\nWe sat."))
    let ranked = SentenceRanker(story: responder.story).rank(responder.read("spaceship"))
    #expect(ranked.map(\.sentence) == [0, 1, 2])
  }

  @Test func `a passage may be looked at whatever its words`() throws {
    let responder = try Responder(index: NarrativeIndex(texts: Self.story))
    let ranker = SentenceRanker(story: responder.story)
    let question = responder.read("Did you sell kites?")
    let passages = Array(responder.index.narrative.passages.indices)
    let all = ranker.rank(question, nearby: passages)
    #expect(Set(ranker.rank(question).map(\.sentence)).isSubset(of: all.map(\.sentence)))
    #expect(
      Set(all.map { responder.index.narrative.sentences[$0.sentence].passage })
        == Set(passages))
  }
}
