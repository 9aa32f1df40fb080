import Responder
import Testing

@testable import PioneerCommand

/// Subjects that are picked by number.
@Suite struct ChatSubjectsTests {
  private let session: ChatSession

  init() throws { session = try .builtIn() }

  private func answer(to line: String) throws -> (answer: Answer, picked: String?) {
    let reply = session.reply(to: line)
    guard case .answer(let answer) = reply.content else { throw UnexpectedReply() }
    return (answer, reply.pickedQuestion)
  }

  private func subjects() throws -> [Subject] {
    guard case .subjects(let subjects) = session.reply(to: "/subjects").content else {
      throw UnexpectedReply()
    }
    return subjects
  }

  @Test func `every subject that is listed is answered when it is picked, in any order`() throws {
    let subjects = try subjects()
    #expect((3...9).contains(subjects.count))
    for (place, subject) in subjects.enumerated().reversed() {
      let (answer, picked) = try answer(to: "\(place + 1)")
      #expect(picked == subject.question)
      #expect(answer.isAnswered, "\(subject)")
    }
  }

  @Test(arguments: ["What is your net worth?", "hello", "How do I bake bread?", "???"])
  func `what is offered instead of an answer can be picked`(question: String) throws {
    let offered = try answer(to: question).answer.subjects
    #expect((2...3).contains(offered.count))
    let (answer, picked) = try answer(to: " \(offered.count). ")
    #expect(picked == offered.last?.question)
    #expect(answer.isAnswered)
  }

  @Test(arguments: ["0", "4", "-1", "99999999999999999999", "1999", "3 of them", "3.5"])
  func `other numbers are turns like any other`(line: String) throws {
    _ = try answer(to: "What is your net worth?")
    #expect(try answer(to: line).picked == nil)
  }

  @Test func `before anything is offered, and in a new conversation, a number is no pick`() throws {
    #expect(try answer(to: "1").picked == nil)
    _ = try subjects()
    _ = session.reply(to: "/clear")
    #expect(try answer(to: "1").picked == nil)
  }

  @Test func `a follow-up goes on from what was picked`() throws {
    _ = try subjects()
    let first = try answer(to: "3").answer
    let more = try answer(to: "tell me more").answer
    #expect(first.quotes.map(\.sentence) != more.quotes.map(\.sentence))
    #expect(more.isAnswered || more.outcome == .refused(.noMore))
  }
}
