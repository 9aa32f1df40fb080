import Encoder
import Retrieval
import TestSupport
import Testing

@testable import Responder

/// A question by itself has one answer, whoever asks it, whenever, and after whatever else.
@Suite struct RepeatabilityTests {
  private static let questions = [
    "Where did you grow up?", "What was your first company?", "Were you turned down?",
    "tell me more",
    "Why?", "How do I cope with failure?", "Who was Elon Musk?", "What is Alibba?", "Hello",
    "What is the capital of France?", "In which year did you launch Taobao?", "", "your company",
    "What makes you grateful?", "WHAT IS TAOBAO?", "and where did you study?",
  ]

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `what was asked before changes no answer`(seed: UInt64) throws {
    var generator = RepeatableGenerator(seed: seed)
    // The program's own models once, and else some that are quickly computed.
    let models = seed == 1 ? try ModelFile.embedded() : try TestModels(leaning: 0).file()
    let responder = try Responder(.builtIn(), by: models)
    let busy = Conversation(with: responder)
    var answers: [String: Answer] = [:]
    for question in (Self.questions + Self.questions).shuffled(using: &generator) {
      let alone = try answers[question] ?? Responder(.builtIn(), by: models).answer(question)
      answers[question] = alone
      expectSame(responder.answer(question), alone)
      _ = busy.answer(question)
      expectSame(responder.answer(question), alone)
    }
  }

  @Test func `the same talk goes the same way`() throws {
    let talk = Self.questions + ["more", "When was that?", "What else?", "more", "more"]
    let responder = try Responder.builtIn()
    let first = Conversation(with: responder)
    let second = Conversation(with: responder)
    let third = Conversation(with: try Responder.builtIn())
    for question in talk {
      let answer = first.answer(question)
      expectSame(second.answer(question), answer)
      expectSame(third.answer(question), answer)
    }
  }

  @Test func `the number of sentences reported changes no answer`() throws {
    let responder = try Responder.builtIn()
    for question in Self.questions {
      let answers = [0, 1, 3, 50].map { responder.answer(question, limit: $0) }
      #expect(Set(answers.map(\.reply)).count == 1)
      #expect(Set(answers.map(\.confidence)).count == 1)
    }
  }

  private func expectSame(_ left: Answer, _ right: Answer) {
    #expect(left.question == right.question)
    #expect(left.outcome == right.outcome, "\(left.question)")
    #expect(left.reply == right.reply, "\(left.question)")
    #expect(left.confidence == right.confidence, "\(left.question)")
    #expect(left.quotes == right.quotes, "\(left.question)")
    #expect(left.sentences == right.sentences, "\(left.question)")
    #expect(
      left.passages.map(\.passage) == right.passages.map(\.passage), "\(left.question)")
  }
}
