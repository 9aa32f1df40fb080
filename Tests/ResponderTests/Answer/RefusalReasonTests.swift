import Retrieval
import Testing

@testable import Responder

@Suite struct RefusalReasonTests {
  /// The line of each kind that the models of the test know.
  private static let examples: [LineKind: String] = [
    .about: "what is taobao", .counsel: "I lost my job", .greeting: "hello",
    .wellBeing: "how are you", .thanks: "thank you",
    .farewell: "goodbye", .authenticity: "are you a bot", .maker: "who made you",
    .name: "what is your name", .help: "help", .reaction: "wow", .task: "write a poem on cats",
    .world: "why is the sky blue", .distress: "I want to die", .gibberish: "qxz vkjw",
  ]

  /// The confidence from which on the models of the test answer.
  private static let evenly = Confidence.leastOdds / (1 + Confidence.leastOdds)

  private func answer(to kind: LineKind, certainty: Float) throws -> Answer {
    let kinds = Dictionary(uniqueKeysWithValues: Self.examples.map { ($1, $0) })
    return try Responder(.builtIn(), by: TestModels(certainty: certainty, kinds: kinds))
      .answer(#require(Self.examples[kind]))
  }

  @Test(arguments: [
    (LineKind.greeting, RefusalReason.smallTalk, 3), (.wellBeing, .smallTalk, 3),
    (.thanks, .smallTalk, 0), (.farewell, .smallTalk, 0), (.authenticity, .smallTalk, 0),
    (.maker, .smallTalk, 0), (.name, .smallTalk, 0), (.help, .help, 3), (.reaction, .reaction, 0),
    (.task, .task, 2), (.world, .world, 2), (.gibberish, .unclear, 2), (.distress, .crisis, 0),
  ])
  func `a line that is no question gets what its kind calls for`(
    kind: LineKind, reason: RefusalReason, subjectCount: Int
  ) throws {
    let answer = try answer(to: kind, certainty: -20)
    #expect(answer.kind == kind)
    #expect(answer.outcome == .refused(reason))
    #expect(answer.subjects.count == subjectCount)
    #expect(!answer.statement.isEmpty && answer.words.isEmpty && answer.quotes.isEmpty)
  }

  @Test(arguments: [
    (LineKind.about, Self.evenly + 0.01, true), (.about, Self.evenly - 0.01, false),
    (.counsel, Self.evenly + 0.01, true), (.world, Self.evenly + 0.01, false),
    (.world, 0.79, false), (.world, 0.81, true), (.task, 0.79, false), (.greeting, 0.79, false),
    (.greeting, 0.81, true), (.distress, 0.999, false),
  ])
  func `a sentence answers a question sooner than another line, and danger never`(
    kind: LineKind, confidence: Double, isAnswered: Bool
  ) throws {
    let odds = StableLogarithm.of(confidence / (1 - confidence))
    let answer = try answer(to: kind, certainty: Float(odds))
    #expect(answer.kind == kind)
    #expect(answer.isAnswered == isAnswered)
    #expect(abs(answer.confidence - (kind == .distress ? 0 : confidence)) < 0.001)
  }

  @Test(arguments: [Float(0.5), -20])
  func `what the text speaks of is a question, whatever it looks like`(certainty: Float) throws {
    for kind in [LineKind.world, .task] {
      let models = TestModels(certainty: certainty, kinds: ["What is Taobao?": kind])
      let answer = try Responder(.builtIn(), by: models).answer("What is Taobao?")
      #expect(answer.kind == .about)
      #expect(answer.isAnswered == (certainty > 0))
    }
  }

  @Test func `who hired the narrator is asked of the text where that says so`() throws {
    let models = TestModels(certainty: 0.5, kinds: ["Who hired you?": .maker])
    for (story, isAnswered) in [("Agnes hired me in May.", true), ("Agnes saw me in May.", false)] {
      let answer = try Responder(story, by: models).answer("Who hired you?")
      #expect(answer.isAnswered == isAnswered, "\(answer.reply)")
    }
  }

  @Test func `danger is met without a sentence of the story`() throws {
    let answer = try answer(to: .distress, certainty: 20)
    #expect(answer.reply == Wording.crisis)
    #expect(answer.sentences.isEmpty && answer.passages.isEmpty && answer.confidence == 0)
  }

  @Test(arguments: [
    ("", RefusalReason.empty), ("?!", .empty), ("🙂🙂", .empty),
    (String(repeating: "a", count: Line.longest + 1), .tooLong), ("Hello!", .smallTalk),
    ("Thank you!", .smallTalk), ("Goodbye", .smallTalk), ("Are you a bot?", .smallTalk),
    ("How are you?", .smallTalk), ("What can you do?", .help),
    ("Write a poem about autumn.", .task), ("What is the capital of France?", .world),
    ("I want to kill myself.", .crisis), ("qxzvkjw pflrm wvutsr", .unclear),
  ])
  func `the program's own models tell plain lines`(line: String, reason: RefusalReason) throws {
    let answer = try Responder.builtIn().answer(line)
    #expect(answer.outcome == .refused(reason))
    #expect(answer.quotes == [] && answer.words.isEmpty && !answer.lead.isEmpty)
  }

  @Test func `a name that the text doesn't have is told back`() throws {
    let answer = try Responder(.builtIn(), by: TestModels(certainty: -20))
      .answer("Did you ever work with Napoleon?")
    #expect(answer.statement == "My story doesn’t mention Napoleon.")
  }

  @Test func `when all is said, there is no more`() throws {
    let models = TestModels(leaning: 20, confidence: [.leansOnTalk: -40])
    let conversation = Conversation(
      with: try Responder("I founded a school in Hangzhou.", by: models))
    try #require(conversation.answer("What school did you found?").isAnswered)
    #expect(conversation.answer("tell me more").outcome == .refused(.noMore))
  }

  @Test func `what asks to go on isn't told the same again`() throws {
    let story = "I founded a school in Hangzhou. The school taught English to merchants."
    let conversation = Conversation(
      with: try Responder(story, by: TestModels(leaning: 20, certainty: 20)))
    let first = conversation.answer("What school did you found in Hangzhou?").quotes.map(\.sentence)
    let second = conversation.answer("and then?").quotes.map(\.sentence)
    try #require(!first.isEmpty)
    #expect(Set(first).isDisjoint(with: second))
  }

  @Test func `what the text doesn't say of something new isn't put down to all being said`() throws
  {
    let conversation = Conversation(with: try Responder.builtIn())
    try #require(conversation.answer("How did you get the idea of Alibaba?").isAnswered)
    let answer = conversation.answer("Do you have grandchildren in New York?")
    #expect(!answer.isAnswered && answer.outcome != .refused(.noMore))
  }
}
