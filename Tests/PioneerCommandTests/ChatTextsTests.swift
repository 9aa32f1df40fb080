import Narrative
import Responder
import Retrieval
import TestSupport
import Testing

@testable import PioneerCommand

/// Switching between texts in a chat.
@Suite final class ChatTextsTests {
  private let session: ChatSession
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    session = ChatSession(
      responder: Responder(index: NarrativeIndex(try Narrative([SourceText.builtIn()]))),
      today: .first)
    folder = try TemporaryFolder()
    path = folder.path(of: "My life.txt")
    try writeFile("My life\n\nI kept bees in the hills for forty years.\n".utf8, to: path)
  }

  private func notice(to line: String) throws -> String {
    guard case .notice(let paragraphs) = session.reply(to: line).content else {
      throw UnexpectedReply()
    }
    return paragraphs.joined(separator: "\n")
  }

  private func answer(to line: String) throws -> Answer {
    guard case .answer(let answer) = session.reply(to: line).content else {
      throw UnexpectedReply()
    }
    return answer
  }

  @Test(arguments: [("", ""), ("\"", "\""), ("'", "'"), (" ", "  ")])
  func `another text answers from then on, until the built-in story is called back`(
    before: String, behind: String
  ) throws {
    _ = try answer(to: "What is Taobao?")
    #expect(try notice(to: "/corpus \(before)\(path)\(behind)").contains("“My life”"))
    #expect(try answer(to: "Did you keep bees?").words.contains("forty years"))
    #expect(try !answer(to: "What is Taobao?").isAnswered)
    #expect(try notice(to: "/corpus built-in").contains("Jack Ma"))
    #expect(try answer(to: "What is Taobao?").isAnswered)
  }

  @Test func `another text begins a new conversation`() throws {
    _ = try answer(to: "What is Taobao?")
    _ = try notice(to: "/corpus \(path)")
    #expect(try notice(to: "/sources").contains("no answer yet"))
  }

  @Test func `what can't be read is named, and the text stays`() throws {
    let missing = folder.path(of: "missing.txt")
    #expect(try notice(to: "/corpus \(missing)").contains(missing))
    #expect(try answer(to: "What is Taobao?").isAnswered)
  }

  @Test func `without a path it says what is asked`() throws {
    #expect(try notice(to: "/corpus").contains("Jack Ma"))
  }

  @Test func `the user may say who tells the story`() throws {
    #expect(try notice(to: "/narrator") == "The story is told by Jack Ma.")
    _ = try notice(to: "/corpus \(path)")
    #expect(try notice(to: "/narrator").contains("doesn’t say"))
    #expect(try notice(to: "/narrator Ann Lee").contains("the story of Ann Lee"))
    #expect(try notice(to: "/narrator") == "The story is told by Ann Lee.")
    #expect(try notice(to: "/narrator 7") == "That is no name.")
  }
}
