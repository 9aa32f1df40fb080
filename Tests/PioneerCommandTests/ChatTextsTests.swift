import Responder
import TestSupport
import Testing

@testable import PioneerCommand

/// Switching between texts in a chat.
@Suite final class ChatTextsTests {
  private let session: ChatSession
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    session = try .builtIn()
    folder = try TemporaryFolder()
    path = folder.path(of: "My life.txt")
    try writeFile("My life\n\nI kept bees in the hills for forty years.\n".utf8, to: path)
  }

  @Test(arguments: [("", ""), ("\"", "\""), ("'", "'"), (" ", "  ")])
  func `another text answers from then on, until the built-in story is called back`(
    before: String, after: String
  ) throws {
    _ = try session.answer(to: "What is Taobao?")
    #expect(try session.notice(to: "/corpus \(before)\(path)\(after)").contains("“My life”"))
    #expect(try session.answer(to: "Did you keep bees?").words.contains("forty years"))
    #expect(try !session.answer(to: "What is Taobao?").isAnswered)
    #expect(try session.notice(to: "/corpus built-in").contains("Jack Ma"))
    #expect(try session.answer(to: "What is Taobao?").isAnswered)
  }

  @Test func `another text begins a new conversation`() throws {
    _ = try session.answer(to: "What is Taobao?")
    _ = try session.notice(to: "/corpus \(path)")
    #expect(try session.notice(to: "/sources").contains("no answer yet"))
  }

  @Test func `what can't be read is named, and the text stays`() throws {
    let missing = folder.path(of: "missing.txt")
    #expect(try session.notice(to: "/corpus \(missing)").contains(missing))
    #expect(try session.answer(to: "What is Taobao?").isAnswered)
  }

  @Test func `another text is understood by the same models`() throws {
    let missing = folder.path(of: "missing.models")
    let session = ChatSession(
      responder: session.responder, texts: TextSelection(models: missing), today: .first)
    #expect(try session.notice(to: "/corpus \(path)").contains(missing))
    #expect(try session.answer(to: "What is Taobao?").isAnswered)
  }

  @Test func `without a path it says what is asked`() throws {
    #expect(try session.notice(to: "/corpus").contains("Jack Ma"))
  }

  @Test func `the user may say who tells the story`() throws {
    #expect(try session.notice(to: "/narrator") == "The story is told by Jack Ma.")
    _ = try session.notice(to: "/corpus \(path)")
    #expect(try session.notice(to: "/narrator").contains("doesn’t say"))
    #expect(try session.notice(to: "/narrator Ann Lee").contains("the story of Ann Lee"))
    #expect(try session.notice(to: "/narrator") == "The story is told by Ann Lee.")
    #expect(try session.notice(to: "/narrator 7") == "That is no name.")
  }
}
