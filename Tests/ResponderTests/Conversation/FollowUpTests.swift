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
    topic = Topic(question: responder.read("What was the school?"), sentence: 1, said: [1])
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
    // What was said isn't worth saying again, and what comes behind it is.
    #expect((followUp.inquiry.bonus[1] ?? 0) < 0)
    #expect((followUp.inquiry.bonus[2] ?? 0) > (followUp.inquiry.bonus[0] ?? 0))
    #expect((followUp.inquiry.bonus[2] ?? 0) > (followUp.inquiry.bonus[3] ?? 0))
  }

  @Test(arguments: ["Why?", "How?", "When was that?", "Who?", "And why was it so?"])
  func `a question without a subject has the last one`(text: String) {
    let followUp = followUp(text)
    #expect(!followUp.asksForMore)
    #expect(followUp.inquiry.isBare)
    #expect(followUp.inquiry.question.text == text)
    #expect(followUp.inquiry.question.contentUnits.map(\.text) == ["school"])
    #expect(followUp.inquiry.judged.contentUnits.map(\.text) == ["school"])
    #expect(!followUp.inquiry.bonus.isEmpty)
  }

  @Test func `only for a time may the answer stand where it stood`() {
    #expect((followUp("When was that?").inquiry.bonus[1] ?? 0) > 0)
    #expect((followUp("Why was that?").inquiry.bonus[1] ?? 0) < 0)
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

  @Test(arguments: [
    "Where did you meet your wife Cathy?", "How did you study law at university?", "Hello",
    "Thanks!",
    "Who are you?", "", "?",
  ])
  func `one with a subject of its own stands alone`(text: String) {
    let followUp = followUp(text)
    #expect(!followUp.asksForMore)
    #expect(followUp.inquiry.bonus.isEmpty)
    #expect(followUp.inquiry.said.isEmpty)
    #expect(
      followUp.inquiry.question.units.map(\.text) == responder.read(text).units.map(\.text))
  }

  @Test(arguments: ["tell me more", "why?", "and where did you study?", "What was the school?"])
  func `at the start everything stands alone`(text: String) {
    let followUp = FollowUp(responder.read(text), on: nil, in: responder.index.narrative)
    #expect(!followUp.asksForMore)
    #expect(followUp.inquiry.bonus.isEmpty)
  }

  @Test func `a turn takes no more from the past after hundreds than after a few`() {
    var topic = topic
    for _ in 0..<300 {
      let followUp = FollowUp(
        responder.read("What was it taught?"), on: topic, in: responder.index.narrative)
      topic = Topic(question: followUp.inquiry.question, sentence: 1, said: [1])
    }
    #expect(topic.question.units.count < 100)
  }

  @Test func `around the ends of the story there is nothing to favour`() {
    let narrative = responder.index.narrative
    for sentence in narrative.sentences.indices {
      let topic = Topic(question: topic.question, sentence: sentence, said: [sentence])
      let followUp = FollowUp(responder.read("more"), on: topic, in: narrative)
      #expect(followUp.inquiry.bonus.keys.allSatisfy(narrative.sentences.indices.contains))
    }
  }

  private func followUp(_ text: String) -> FollowUp {
    FollowUp(responder.read(text), on: topic, in: responder.index.narrative)
  }
}
