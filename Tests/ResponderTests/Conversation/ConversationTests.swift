import Retrieval
import Testing

@testable import Responder

@Suite struct ConversationTests {
  private static let story = """
    I founded a school in Hangzhou in 1995. The school taught English to merchants.

    Merchants of the school paid little. My school had forty students. The school closed in spring.

    I met my wife Cathy at a dance in Shanghai.
    """

  private static let danger = "I want to die"

  private static let kinds: [String: LineKind] = [
    "hello": .greeting, "thanks": .thanks, "ok": .reaction, danger: .distress,
    "Did you found a school in Hangzhou?": .about, "Where did you meet your wife Cathy?": .about,
    "How many students did the school have?": .about, "and then?": .about,
  ]

  /// Models by which every turn goes on from where the last answer stood.
  private static let leaning = TestModels(
    turn: [.isSame: -30, .isSaid: -10, .isNext: 20], leaning: 20, certainty: 1)

  /// Models by which no turn does.
  private static let standing = TestModels(certainty: 1, kinds: kinds)

  private func conversation(by models: TestModels = standing) throws -> Conversation {
    Conversation(with: try Responder(Self.story, by: models))
  }

  @Test(arguments: ["and then?", "tell me more", "why?"])
  func `a turn that leans goes on from where the last answer stood`(turn: String) throws {
    let conversation = try conversation(by: Self.leaning)
    try #require(conversation.answer("Did you found a school in Hangzhou?").words.contains("1995"))
    let answer = conversation.answer(turn)
    #expect(answer.question == turn)
    #expect(answer.words == "The school taught English to merchants.")
  }

  @Test(arguments: ["hello", "thanks", "ok", "", "?!", String(repeating: "x", count: 70_000)])
  func `a word between doesn't make it forget what was asked`(between: String) throws {
    let models = TestModels(leaning: 20, certainty: 1, kinds: Self.kinds)
    let conversation = try conversation(by: models)
    _ = conversation.answer("Where did you meet your wife Cathy?")
    #expect(!conversation.answer(between).isAnswered)
    #expect(conversation.answer("why?").sentences.first?.sentence == 5)
  }

  @Test func `a turn that stands by itself is answered as if nothing had been said`() throws {
    let conversation = try conversation()
    let responder = try Responder(Self.story, by: Self.standing)
    for question in [
      "Did you found a school in Hangzhou?", "Where did you meet your wife Cathy?",
      "How many students did the school have?",
    ] {
      let (answer, alone) = (conversation.answer(question), responder.answer(question))
      #expect(answer.quotes.map(\.sentence) == alone.quotes.map(\.sentence))
      #expect(answer.isAnswered)
    }
  }

  @Test func `a question may be answered by itself whatever came before`() throws {
    let conversation = try conversation(by: Self.leaning)
    _ = conversation.answer("Did you found a school in Hangzhou?")
    let answer = conversation.answer(byItself: "Did you found a school in Hangzhou?")
    #expect(answer.words.contains("1995"))
  }

  @Test func `a refused question is what the next turn leans on`() throws {
    let models = TestModels(leaning: 20, confidence: [.words: 40], certainty: -20)
    let conversation = try conversation(by: models)
    #expect(!conversation.answer("Was Cathy ever ill, or abroad, or angry?").isAnswered)
    #expect(conversation.lastAnswer == nil)
    #expect(conversation.answer("why?").sentences.first?.sentence == 5)
  }

  @Test func `another answer is the next best one to the same question, until there is none`()
    throws
  {
    let models = TestModels(confidence: [.words: 20], certainty: -2)
    let conversation = try conversation(by: models)
    let question = "Was it a school for merchants?"
    var said: [String] = []
    var answer = conversation.answer(question)
    while answer.isAnswered, said.count < 10 {
      said.append(answer.words)
      answer = conversation.answer("another one")
    }
    #expect(said.count > 1)
    #expect(Set(said).count == said.count)
    #expect(answer.outcome == .refused(.noMore))
    #expect(answer.question == "another one")
  }

  @Test func `another one asks of nothing where the last turn wasn't answered`() throws {
    let models = TestModels(confidence: [.words: 40], certainty: -20)
    let conversation = try conversation(by: models)
    #expect(!conversation.answer("Was Cathy ever ill, or abroad, or angry?").isAnswered)
    #expect(conversation.answer("another one").outcome != .refused(.noMore))
  }

  @Test func `thanks for an answer aren't met with it once more`() throws {
    let models = TestModels(
      turn: [.isSaid: 20], leaning: 20, certainty: 1, kinds: ["thank you!": .thanks])
    let conversation = try conversation(by: models)
    #expect(conversation.answer("Where did you meet your wife Cathy?").isAnswered)
    #expect(conversation.answer("thank you!").outcome == .refused(.smallTalk))
  }

  @Test func `somebody in danger is met as such until the subject is plainly another`() throws {
    let conversation = try conversation()
    #expect(conversation.answer(Self.danger).outcome == .refused(.crisis))
    for turn in ["ok", "hello", "thanks", "", "...", "🙂"] {
      #expect(conversation.answer(turn).outcome == .refused(.crisis), "\(turn)")
    }
    #expect(conversation.answer("Where did you meet your wife Cathy?").isAnswered)
    #expect(conversation.answer("ok").outcome == .refused(.reaction))
    #expect(conversation.answer(Self.danger).outcome == .refused(.crisis))
  }

  @Test func `the last answer stays while nothing else is answered`() throws {
    let conversation = try conversation()
    #expect(conversation.lastAnswer == nil)
    let answer = conversation.answer("Where did you meet your wife Cathy?")
    for turn in ["thanks", "", Self.danger] { _ = conversation.answer(turn) }
    #expect(conversation.lastAnswer?.quotes == answer.quotes)
  }

  @Test func `conversations don't hear each other`() throws {
    let responder = try Responder(Self.story, by: Self.leaning)
    let other = Conversation(with: responder)
    _ = Conversation(with: responder).answer("Did you found a school in Hangzhou?")
    #expect(other.lastAnswer == nil)
    let alone = responder.answer("and then?")
    #expect(other.answer("and then?").quotes == alone.quotes)
  }

  @Test func `by the program's own models a pronoun is carried on and a new subject met`() throws {
    let index = try NarrativeIndex(texts: Self.story)
    let conversation = Conversation(with: try Responder(index: index))
    _ = conversation.answer("What did your school teach?")
    let students = try #require(
      conversation.answer("How many students did it have?").sentences.first)
    #expect(index.sentenceTexts[students.sentence] == "My school had forty students.")
    let wife = try #require(
      conversation.answer("Where did you meet your wife Cathy?").sentences.first)
    #expect(index.sentenceTexts[wife.sentence] == "I met my wife Cathy at a dance in Shanghai.")
  }
}
