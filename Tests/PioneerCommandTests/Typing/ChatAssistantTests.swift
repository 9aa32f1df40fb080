import LineEditing
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct ChatAssistantTests {
  private let session: ChatSession
  private let history = ChatHistory(path: nil)
  private let assistant: ChatAssistant

  init() throws {
    session = try .builtIn()
    assistant = ChatAssistant(session: session, history: history, home: nil)
  }

  @Test func `questions are suggested when there was time to look for them`() {
    #expect(assistant.suggestion(for: "Where did") == nil)
    while assistant.thinkAhead() {}
    #expect(assistant.suggestion(for: "Where did") == "Where did you grow up?")
    #expect(
      assistant.completions(of: "").candidates.contains("Where did you grow up?"))
  }

  @Test func `what was typed is suggested before that`() {
    while assistant.thinkAhead() {}
    _ = history.remember("Where did you sleep?")
    #expect(assistant.suggestion(for: "Where did") == "Where did you sleep?")
    #expect(assistant.completions(of: "Where did you s").candidates.contains("sleep?"))
  }

  @Test func `words and subjects are those of the text that is asked`() throws {
    while assistant.thinkAhead() {}
    #expect(assistant.completions(of: "what is Tao").candidates == ["Taobao"])
    #expect(assistant.completions(of: "your job s").candidates.contains("search"))
    let folder = try TemporaryFolder()
    try writeFile("I keep zebras in my garden.\n".utf8, to: folder.path(of: "zoo.txt"))
    _ = session.reply(to: "/corpus \(folder.path(of: "zoo.txt"))")
    #expect(assistant.completions(of: "what is Tao").candidates.isEmpty)
    #expect(assistant.completions(of: "your zeb").candidates == ["zebras"])
    #expect(assistant.suggestion(for: "Where did") == nil)
  }
}
