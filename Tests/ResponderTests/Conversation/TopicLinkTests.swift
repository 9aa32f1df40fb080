import Narrative
import Testing

@testable import Responder

@Suite struct TopicLinkTests {
  private static let text = """
    I was born in Kent. I grew up on a farm. My uncle kept bees.

    I went to sea at ten. The ship was old. I saw Java.

    Then I came home. I bought a mill.
    """

  private let narrative: Narrative

  init() throws {
    narrative = try Narrative([SourceText(name: "life.txt", rawBytes: Array(Self.text.utf8))])
  }

  @Test(arguments: [
    (3, TopicLink.Relation.same), (4, .next), (5, .later), (6, .behind), (2, .before), (0, .before),
  ])
  func `a sentence stands to the last answer`(other: Int, relation: TopicLink.Relation) {
    #expect(TopicLink(kind: .bare, sentence: 3).relation(of: other, in: narrative) == relation)
  }

  @Test func `what is too far away isn't favoured`() {
    let link = TopicLink(kind: .more, sentence: 7)
    #expect(link.relation(of: 3, in: narrative) == nil)
    #expect(link.bonus(in: narrative)[3] == nil)
  }

  @Test(arguments: TopicLink.Kind.allCases)
  func `what follows is favoured most`(kind: TopicLink.Kind) {
    let bonus = TopicLink(kind: kind, sentence: 3).bonus(in: narrative)
    let next = bonus[4] ?? 0
    #expect(next > 0)
    #expect([0, 1, 2, 3].allSatisfy { (bonus[$0] ?? 0) < next })
  }
}
