import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct TopicLinkTests {
  private static let text = """
    I was born in Kent. I grew up on a farm. My uncle kept bees.

    I went to sea at ten. The ship was old. I saw Java.

    Then I came home. I bought a mill.

    I sold it.

    I bought a barge.

    I sold that.

    I wrote a book.

    I rest now.

    I sleep.
    """

  private let responder: Responder

  init() throws { responder = try Responder(index: NarrativeIndex(texts: Self.text)) }

  @Test(arguments: [
    (3, TopicLink.Relation.same), (4, .next), (5, .later), (6, .behind), (7, .behind),
    (8, .furtherBehind), (9, .furtherBehind), (10, .farBehind), (12, .farBehind), (2, .before),
    (0, .before),
  ])
  func `a sentence stands to the last answer`(other: Int, relation: TopicLink.Relation) {
    #expect(link(to: 3).relation(of: other, in: responder.index.narrative) == relation)
  }

  @Test(arguments: [
    (4, 3, TopicLink.Relation.earlier), (8, 3, .furtherBefore), (10, 3, .furtherBefore),
  ])
  func `what stands before is told from what stands behind`(
    last: Int, other: Int, relation: TopicLink.Relation
  ) {
    #expect(link(to: last).relation(of: other, in: responder.index.narrative) == relation)
  }

  @Test(arguments: [(3, 13), (12, 3)])
  func `what is too far away isn't favoured`(last: Int, other: Int) {
    #expect(link(to: last).relation(of: other, in: responder.index.narrative) == nil)
  }

  @Test func `around the ends of the story there is nothing to look at`() {
    let narrative = responder.index.narrative
    for sentence in narrative.sentences.indices {
      let passages = link(to: sentence).passages(of: narrative)
      #expect(narrative.passages.indices.contains(passages.lowerBound))
      #expect(narrative.passages.indices.contains(passages.upperBound))
      #expect(passages.contains(narrative.sentences[sentence].passage))
    }
  }

  private func link(to sentence: Int) -> TopicLink {
    TopicLink(
      kind: .poor,
      topic: Topic(
        question: responder.read("What of it?"), sentence: sentence, answer: [sentence],
        said: [sentence]))
  }
}
