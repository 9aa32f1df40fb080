import Retrieval
import Testing

@testable import Responder

@Suite struct ConversationTests {
  private static let story = """
    I founded a school in Hangzhou in 1995. The school taught English to merchants.

    Merchants of the school paid little. My school had forty students. The school closed in spring.

    I met my wife Cathy at a dance in Shanghai.
    """

  private let conversation: Conversation
  private let index: NarrativeIndex

  init() throws {
    index = try NarrativeIndex(texts: Self.story)
    conversation = Conversation(with: Responder(index: index))
  }

  @Test(arguments: ["Tell me more", "more", "go on", "What else?", "and?", "tell me more, please"])
  func `asked for more, what wasn't said yet is said`(request: String) throws {
    let first = conversation.answer("What was the school?")
    try #require(first.isAnswered)
    var said = Set(first.quotes.map(\.sentence))
    for _ in 0..<6 {
      let more = conversation.answer(request)
      #expect(more.question == request)
      guard more.isAnswered else { continue }
      // What a sentence leans on may be said again with it.
      #expect(more.quotes.contains { !said.contains($0.sentence) })
      said.formUnion(more.quotes.map(\.sentence))
    }
    #expect(said.count > first.quotes.count)
    #expect(!conversation.answer(request).isAnswered)
  }

  @Test(arguments: ["thanks", "hello", "What do you think of spaceships?", "", "?"])
  func `a word between doesn't make it forget what it has said`(between: String) throws {
    let first = conversation.answer("What was the school?")
    try #require(first.isAnswered)
    #expect(!conversation.answer(between).isAnswered)
    let more = conversation.answer("tell me more")
    let said = first.quotes.map(\.sentence)
    #expect(more.isAnswered)
    #expect(more.quotes.contains { !said.contains($0.sentence) })
  }

  @Test func `asked for more, it goes on from what was best`() throws {
    let first = conversation.answer("What did your school teach?")
    try #require(first.isAnswered)
    let more = conversation.answer("what happened next?")
    let said = Set(first.quotes.map(\.sentence))
    #expect(more.quotes.contains { !said.contains($0.sentence) })
  }

  @Test func `having said who it is, it doesn't say so again for more`() throws {
    let conversation = try Conversation(with: .builtIn())
    let first = conversation.answer("Who are you?")
    try #require(first.isAnswered)
    let said = first.quotes.map(\.sentence)
    let more = conversation.answer("Tell me more")
    #expect(!more.quotes.contains { said.contains($0.sentence) })
  }

  @Test(arguments: ["Why?", "When was that?", "and where?", "how?"])
  func `a question without a subject is about the last one`(question: String) throws {
    try #require(conversation.answer("What was the school in Hangzhou?").isAnswered)
    let answer = conversation.answer(question)
    #expect(answer.question == question)
    let subject = answer.sentences.map { index.sentenceTexts[$0.sentence] }
    #expect(subject.first?.contains("school") == true)
    // Alone it has no subject at all.
    let alone = Responder(index: index).answer(question)
    #expect(!alone.isAnswered)
    #expect(alone.sentences.allSatisfy { !index.sentenceTexts[$0.sentence].contains("school") })
  }

  @Test func `a pronoun carries the subject on`() throws {
    try #require(conversation.answer("What was the school?").isAnswered)
    let answer = conversation.answer("How many students did it have?")
    let best = try #require(answer.sentences.first)
    #expect(index.sentenceTexts[best.sentence] == "My school had forty students.")
  }

  @Test func `a question with its own subject leaves the last one behind`() throws {
    try #require(conversation.answer("What was the school?").isAnswered)
    let question = "Where did you meet your wife Cathy?"
    let answer = conversation.answer(question)
    let alone = Responder(index: index).answer(question)
    #expect(answer.quotes.map(\.sentence) == alone.quotes.map(\.sentence))
    #expect(answer.isAnswered)
  }

  @Test(arguments: ["tell me more", "why?", "and then?"])
  func `at the start there is nothing to go on with`(question: String) {
    #expect(!conversation.answer(question).isAnswered)
    #expect(conversation.lastAnswer == nil)
  }

  @Test func `after a refusal the talk goes on from what was asked`() throws {
    #expect(!conversation.answer("Who cleaned the windows of the school?").isAnswered)
    #expect(conversation.lastAnswer == nil)
    // There is no more of what wasn't said.
    #expect(!conversation.answer("tell me more").isAnswered)
    let answer = conversation.answer("and what did it teach?")
    let best = try #require(answer.sentences.first)
    #expect(index.sentenceTexts[best.sentence] == "The school taught English to merchants.")
  }

  @Test func `what was just said isn't pulled in again`() throws {
    let conversation = try Conversation(with: .builtIn())
    let first = conversation.answer("Where did you grow up?")
    let next = conversation.answer("What did you believe in?")
    try #require(first.isAnswered && next.isAnswered)
    #expect(Set(first.quotes.map(\.sentence)).isDisjoint(with: next.quotes.map(\.sentence)))
  }

  @Test func `something else is something not yet said`() throws {
    let first = conversation.answer("What did the school teach?")
    try #require(first.isAnswered)
    let other = conversation.answer("what else did the school teach?")
    #expect(
      Set(first.quotes.map(\.sentence)).isDisjoint(with: other.sentences.map(\.sentence)))
  }

  @Test func `conversations don't hear each other`() throws {
    let responder = Responder(index: index)
    let other = Conversation(with: responder)
    try #require(Conversation(with: responder).answer("What was the school?").isAnswered)
    #expect(other.lastAnswer == nil)
    #expect(!other.answer("tell me more").isAnswered)
  }
}
