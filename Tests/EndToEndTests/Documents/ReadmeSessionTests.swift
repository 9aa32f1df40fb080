import Foundation
import TestSupport
import Testing

/// The session that README shows is what the program says on a terminal.
///
/// Where answers have changed, `PIONEER_WRITE_SESSION=1 swift test --filter ReadmeSessionTests` writes it
/// anew, with the same questions.
@Suite struct ReadmeSessionTests {
  private static let ending = "› /quit"
  private static let indent = "    "

  /// The rows of README that hold the session, up to the line that leaves the chat.
  private func rows(of readme: [String]) throws -> Range<Int> {
    let heading = try #require(readme.firstIndex(of: "## A session"))
    let start = try #require(readme[heading...].firstIndex { $0.hasPrefix(Self.indent) })
    let end = try #require(readme[start...].firstIndex(of: Self.indent + Self.ending))
    return start..<end
  }

  /// What a terminal shows after some questions.
  private func session(asking questions: [String]) throws -> [String] {
    let chat = try startChat(["chat", "--no-hints"])
    for question in questions { try chat.ask(question) }
    let lines = chat.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    try chat.leave()
    // The last one is the prompt.
    return lines.dropLast().map { $0.isEmpty ? "" : Self.indent + $0 }
  }

  @Test func `twelve questions are answered as README tells`() throws {
    var readme = try DocumentedExamples.readme
    let rows = try rows(of: readme)
    let asked = Self.indent + "› "
    let questions = readme[rows].filter { $0.hasPrefix(asked) }
      .map { String($0.dropFirst(asked.count)) }
    #expect(questions.count == 12)
    let said = try session(asking: questions)
    if ProcessInfo.processInfo.environment["PIONEER_WRITE_SESSION"] != nil {
      readme.replaceSubrange(rows, with: said)
      try writeFile(readme.joined(separator: "\n").utf8, to: "\(packageRoot)/README.md")
    } else {
      #expect(Array(readme[rows]) == said)
    }
  }
}
