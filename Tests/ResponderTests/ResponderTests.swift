import Retrieval
import Testing

@testable import Responder

@Suite struct ResponderTests {
  @Test(arguments: [
    "Did you co-found a translation agency as your first company?",
    "Did you grow up in a modest neighborhood in China?",
    "What do you believe the future holds, greater opportunities and challenges?",
    "WHAT ARE TAOBAO, THE MARKETPLACE, AND TMALL, THE PLATFORM FOR BRANDS?",
  ])
  func `a question in the story's words is answered in them`(question: String) throws {
    let responder = try Responder.builtIn()
    let answer = responder.answer(question)
    #expect(answer.isAnswered)
    #expect(answer.question == question)
    let asked = Set(responder.index.query(question).terms.map(\.stem))
    let said = answer.quotes.flatMap { responder.index.terms(ofSentence: $0.sentence) }
    #expect(asked.intersection(said).count >= 3)
    #expect(answer.reply.hasSuffix(answer.words))
  }

  @Test(arguments: [
    "What is the capital of France?", "How do I cook rice?", "Who won the World Cup in 1998?",
    "qxzvkjw pflrm", "🙂🙂 你好", "\u{1B}[31mred\u{0}",
  ])
  func `what the story doesn't treat is refused in the bot's own words`(question: String) throws {
    let answer = try Responder.builtIn().answer(question)
    #expect(!answer.isAnswered)
    #expect(answer.quotes == [])
    #expect(answer.words.isEmpty)
    #expect(answer.lead.hasPrefix("My story doesn’t") || answer.lead.hasPrefix("I "))
    // Nothing of a question is told back, so no byte of it can reach a terminal.
    #expect(!answer.reply.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test(arguments: ["", " ", "\n", "?", "?!… —", "\u{0}\u{1B}[", "🙂"])
  func `no words, no question`(question: String) throws {
    let answer = try Responder.builtIn().answer(question)
    #expect(answer.outcome == .refused(.empty))
    #expect(answer.lead.contains("I can tell you about"))
    #expect(answer.confidence == 0)
  }

  @Test(arguments: ["Who are you?", "What is your name?"])
  func `asked who it is, the bot says for whom it speaks`(question: String) throws {
    let answer = try Responder.builtIn().answer(question)
    #expect(answer.reply.contains("Jack Ma"))
  }

  @Test func `a text without a name has a bot without one`() throws {
    let models = TestModels(certainty: 0.5, kinds: ["Who are you?": .name])
    let answer = try Responder("It was cold. We went home.", by: models).answer("Who are you?")
    #expect(answer.outcome == .refused(.smallTalk))
    #expect(answer.lead.contains("narrator"))
  }

  @Test(arguments: [0, 1, 3, 100])
  func `the best sentences and passages are told, best first, as many as wanted`(
    limit: Int
  ) throws {
    let responder = try Responder.builtIn()
    for question in ["How did you start Alibaba?", "Did the challenges of Mars delay you?"] {
      let answer = responder.answer(question, limit: limit)
      #expect(answer.sentences.count <= limit)
      #expect(answer.passages.count <= limit)
      #expect(answer.sentences.isEmpty == (limit == 0))
      #expect(answer.sentences.map(\.score) == answer.sentences.map(\.score).sorted(by: >))
      #expect(answer.passages.map(\.score) == answer.passages.map(\.score).sorted(by: >))
      #expect(answer.sentences.allSatisfy { (0...1).contains($0.score) })
      #expect((0...1).contains(answer.confidence))
    }
  }

  @Test func `the same question has the same answer, whatever was asked before`() throws {
    let responder = try Responder.builtIn()
    let first = responder.answer("What did failure teach you?")
    _ = responder.answer("How did you start Alibaba?")
    let second = responder.answer("What did failure teach you?")
    #expect(first.reply == second.reply)
    #expect(first.sentences == second.sentences)
    #expect(first.confidence == second.confidence)
  }

  @Test func `a sentence longer than an answer may be is never said`() throws {
    let ramble = "We sailed with sugar " + String(repeating: "and with sugar ", count: 30)
    for text in ["\(ramble)to Cuba.\n\nMy dog was brown.", "\(ramble)to Cuba."] {
      let answer = try Responder(text).answer("Where did you sail with sugar?")
      #expect(answer.words.split(separator: " ").count <= 75)
      #expect(answer.isAnswered == !answer.quotes.isEmpty)
      #expect(!answer.reply.isEmpty)
    }
  }
}
