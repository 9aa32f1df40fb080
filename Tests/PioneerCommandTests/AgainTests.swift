import Narrative
import Responder
import Retrieval
import Testing

@testable import PioneerCommand

@Suite struct AgainTests {
  private static let question = "When were you introduced to the internet?"

  @Test func `nothing can be asked again before anything was`() throws {
    #expect(try ChatSession.builtIn().notice(to: "/again").contains("nothing yet"))
    #expect(try ChatSession.builtIn().notice(to: "/copy").contains("nothing to copy"))
  }

  @Test func `the same is said once more, and counts once`() throws {
    let session = try ChatSession.builtIn()
    let answer = try session.answer(to: Self.question)
    _ = session.reply(to: "/why")
    let reply = session.reply(to: "/again")
    #expect(reply.answer?.words == answer.words)
    #expect(reply.pickedQuestion == Self.question)
    #expect(session.transcript.turnCount == 1)
    #expect(session.turns.count == 1)
  }

  @Test func `in a new conversation it is asked anew`() throws {
    let session = try ChatSession.builtIn()
    let answer = try session.answer(to: Self.question)
    _ = session.reply(to: "/clear")
    let reply = session.reply(to: "/again")
    #expect(reply.answer?.words == answer.words)
    #expect(!reply.isRepetition)
    #expect(session.turns.count == 1)
  }

  @Test func `the numbers of a refusal mean what they meant`() throws {
    let session = try ChatSession.builtIn()
    let refusal = try session.answer(to: "What is the capital of France?")
    let first = try #require(refusal.subjects.first)
    _ = session.reply(to: "/subjects")
    _ = session.reply(to: "/again")
    #expect(session.reply(to: "1").pickedQuestion == first.question)
  }

  @Test func `what is copied is the words with their place`() throws {
    let session = try ChatSession.builtIn()
    let answer = try session.answer(to: Self.question)
    guard case .copy(let text) = session.reply(to: "/copy").content else {
      throw UnexpectedReply()
    }
    #expect(text.hasPrefix(answer.words + "\n— The E-commerce Pioneer"))
  }

  @Test func `nothing that acts on a terminal is copied`() throws {
    let text = try SourceText(
      name: "a.txt", rawBytes: Array("I kept \u{1B}]0;evil\u{7}bees for forty years.\n".utf8))
    let session = try ChatSession(
      responder: Responder(index: NarrativeIndex(Corpus(reading: [text]))), today: .first)
    _ = session.reply(to: "What did you keep?")
    guard case .copy(let copied) = session.reply(to: "/copy").content else {
      throw UnexpectedReply()
    }
    #expect(copied.contains("bees"))
    #expect(!copied.contains("\u{1B}") && !copied.contains("\u{7}"))
  }

  @Test func `the last question is there to be changed`() throws {
    let session = try ChatSession.builtIn()
    _ = session.reply(to: Self.question)
    for (line, expected) in [("/edit", Self.question), ("/edit  Why? ", "Why?")] {
      guard case .edit(let text) = session.reply(to: line).content else { throw UnexpectedReply() }
      #expect(text == expected)
    }
  }
}
