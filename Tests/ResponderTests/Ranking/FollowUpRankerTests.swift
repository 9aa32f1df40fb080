import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct FollowUpRankerTests {
  private static let story = """
    I founded a school in Hangzhou. It was small at first. In spring we hired a cook.

    The school moved to the harbour. There it grew.

    I met my friend Tom at a dance in Shanghai. The dance was long.
    """

  private let responder: Responder

  init() throws { responder = try Responder(index: NarrativeIndex(texts: Self.story)) }

  @Test(arguments: [
    // Without words of its own the turn goes on from where the answer stood.
    ("and then?", "It was small at first."),
    // A word of its own leads on from there.
    ("did it grow?", "There it grew."),
    // Several open a subject of their own.
    ("Where did you meet your friend Tom?", "I met my friend Tom at a dance in Shanghai."),
  ])
  func `a turn is answered by its words and by where the last answer stood`(
    turn: String, best: String
  ) throws {
    let ranked = try ranked(turn)
    #expect(responder.index.sentenceTexts[try #require(ranked.first).sentence] == best)
    #expect(ranked.map(\.score) == ranked.map(\.score).sorted(by: >))
  }

  @Test func `each candidate tells what speaks for it in the conversation`() throws {
    let ranked = try ranked("why?")
    #expect(ranked.count == responder.index.narrative.sentences.count)
    for candidate in ranked {
      let context = try #require(candidate.context)
      #expect(context.isSaid == (candidate.sentence == 0))
      #expect((context.relation == .same) == (candidate.sentence == 0))
    }
    // The question before names the school, "why?" nothing.
    let first = try #require(ranked.first { $0.sentence == 0 })
    #expect(try #require(first.context).last.exact > 0)
    #expect(first.evidence.exact == 0)
  }

  private func ranked(_ turn: String) throws -> [SentenceRanker.Candidate] {
    let topic = Topic(
      question: responder.read("What was the school?"), sentence: 0, answer: [0], said: [0])
    let inquiry = FollowUp(responder.read(turn), on: topic).inquiry
    return FollowUpRanker(story: responder.story)
      .rank(inquiry.own, try #require(inquiry.link))
  }
}
