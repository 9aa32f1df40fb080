import LineEditing
import Narrative
import Responder
import Retrieval
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct ChatAssistantTests {
  private let session: ChatSession
  private let history = ChatHistory(path: nil)
  private let assistant: ChatAssistant

  init() throws {
    session = ChatSession(
      responder: Responder(index: NarrativeIndex(try Narrative([SourceText.builtIn()]))),
      today: .first)
    assistant = ChatAssistant(session: session, history: history, home: nil)
  }

  @Test func `questions are suggested when there was time to look for them`() {
    #expect(assistant.suggestion(for: "When did") == nil)
    while assistant.thinkAhead() {}
    #expect(assistant.suggestion(for: "When did") == "When did you first see the internet?")
    #expect(
      assistant.completions(of: "").candidates.contains("When did you first see the internet?"))
  }

  @Test func `what was typed is suggested before that`() {
    while assistant.thinkAhead() {}
    _ = history.remember("When did you sleep?")
    #expect(assistant.suggestion(for: "When did") == "When did you sleep?")
    #expect(assistant.completions(of: "When did you s").candidates.contains("sleep?"))
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
    #expect(assistant.suggestion(for: "When did") == nil)
  }
}
