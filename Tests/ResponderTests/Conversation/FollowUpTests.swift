import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct FollowUpTests {
  private static let story = """
    I founded a school in Hangzhou in 1995. The school taught English to merchants. It was small.

    I met my wife Cathy at a dance in Shanghai. We studied law at a university.
    """

  private let responder: Responder
  private let topic: Topic

  init() throws {
    responder = try Responder(index: NarrativeIndex(texts: Self.story))
    topic = Topic(
      question: responder.read("What was the school?"), sentence: 1, answer: [1], said: [1])
  }

  @Test(arguments: [
    "Tell me more", "more", "More, please!", "go on", "and then?", "What happened next?", "and?",
    "ok, so tell me more", "What else?", "Anything else?", "can you elaborate",
    "anything else about that?",
  ])
  func `a wish to hear more is about the last question`(text: String) {
    let followUp = followUp(text)
    #expect(followUp.asksForMore)
    #expect(followUp.inquiry.question.text == topic.question.text)
    #expect(followUp.inquiry.judged.text == topic.question.text)
    #expect(followUp.inquiry.own.text == text)
    #expect(followUp.inquiry.said == [1])
    #expect(followUp.inquiry.leastConfidence > Responder.threshold)
  }

  @Test(arguments: ["Why?", "How?", "When was that?", "Who?", "And why was it so?"])
  func `a question without a subject has the last one`(text: String) {
    let followUp = followUp(text)
    #expect(!followUp.asksForMore)
    #expect(followUp.inquiry.isBare)
    #expect(followUp.inquiry.question.text == text)
    #expect(followUp.inquiry.question.contentUnits.map(\.text) == ["school"])
    #expect(followUp.inquiry.judged.contentUnits.map(\.text) == ["school"])
    #expect(followUp.inquiry.link?.kind == .poor)
  }

  @Test(arguments: [
    ("and then?", TopicLink.Kind.sequel), ("What happened next?", .sequel), ("more", .poor),
    ("What else?", .poor), ("Why?", .poor), ("Did it teach law?", .rich),
    ("Where did you meet your wife Cathy?", .rich), ("What else did they study there?", .rich),
  ])
  func `a turn leans on the last as it has words of its own`(text: String, kind: TopicLink.Kind) {
    #expect(followUp(text).inquiry.link?.kind == kind)
  }

  @Test(arguments: ["and where did you study?", "Did it teach law?", "What did they study there?"])
  func `one with a word of its own keeps it above the last subject`(text: String) throws {
    let followUp = followUp(text)
    let units = followUp.inquiry.question.contentUnits
    let alone = responder.read(text).contentUnits
    #expect(!followUp.asksForMore)
    #expect(!followUp.inquiry.isBare)
    #expect(units.map(\.text) == alone.map(\.text) + ["school"])
    let school = try #require(topic.question.contentUnits.first)
    #expect(try #require(units.last).weight < 0.5 * school.weight)
    // The evidence is judged by its own words.
    #expect(followUp.inquiry.judged.contentUnits.map(\.text) == alone.map(\.text))
  }

  @Test(arguments: ["Where did you meet your wife Cathy?", "How did you study law at university?"])
  func `one with a subject of its own takes no words from the last`(text: String) {
    let followUp = followUp(text)
    #expect(!followUp.asksForMore)
    #expect(followUp.inquiry.said.isEmpty)
    #expect(
      followUp.inquiry.question.units.map(\.text) == responder.read(text).units.map(\.text))
  }

  @Test(arguments: [
    "My boss shouts and colleagues laugh. What should I do?",
    "How did merchants and students in Hangzhou learn law at the university?",
  ])
  func `a tale of one's own or a long question leans on nothing`(text: String) {
    let followUp = followUp(text)
    #expect(followUp.inquiry.link == nil)
    #expect(followUp.inquiry.said.isEmpty)
  }

  @Test(arguments: ["Hello", "Thanks!", "Who are you?", "", "?"])
  func `nor does what is no question`(text: String) {
    let followUp = followUp(text)
    #expect(!followUp.asksForMore)
    #expect(followUp.inquiry.link == nil)
  }

  @Test(arguments: ["tell me more", "why?", "and where did you study?", "What was the school?"])
  func `at the start everything stands alone`(text: String) {
    let followUp = FollowUp(responder.read(text), on: nil)
    #expect(!followUp.asksForMore)
    #expect(followUp.inquiry.link == nil)
  }

  @Test func `a turn takes no more from the past after hundreds than after a few`() {
    var topic = topic
    for _ in 0..<300 {
      let followUp = FollowUp(responder.read("What was it taught?"), on: topic)
      topic = Topic(question: followUp.inquiry.question, sentence: 1, answer: [1], said: [1])
    }
    #expect(topic.question.units.count < 100)
  }

  private func followUp(_ text: String) -> FollowUp {
    FollowUp(responder.read(text), on: topic)
  }
}
