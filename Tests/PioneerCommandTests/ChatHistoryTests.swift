import LineEditing
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct ChatHistoryTests {
  @Test func `lines are kept for this chat and the next`() throws {
    let folder = try TemporaryFolder()
    let first = ChatHistory(path: folder.path(of: "history"))
    for line in ["one", "two", "two", " hidden", ""] { _ = first.remember(line) }
    #expect(first.entries.map(\.text) == ["one", "two"])
    let second = ChatHistory(path: folder.path(of: "history"))
    #expect(second.entries.map(\.text) == ["one", "two"])
    _ = first.remember("three")
    #expect(second.entries.map(\.text) == ["one", "two"])
    #expect(second.currentLines == ["one", "two", "three"])
  }

  @Test(arguments: [nil, "/proc/none/history"])
  func `without a file the chat has its own lines`(path: String?) {
    let history = ChatHistory(path: path)
    _ = history.remember("one")
    #expect(history.entries.map(\.text) == ["one"])
  }
}
