import TestSupport
import Testing

/// The session that README shows is what the program says on a terminal.
@Suite struct ReadmeSessionTests {
  private static let ending = "› /quit"

  /// The lines of the session, without what sets them in.
  private var session: [String] {
    get throws {
      try DocumentedExamples.readme.drop { $0 != "## A session" }.drop { !$0.hasPrefix("    ") }
        .prefix { $0.hasPrefix("    ") || $0.isEmpty }.map { String($0.dropFirst(4)) }
    }
  }

  @Test func `twelve questions are answered as README tells`() throws {
    let shown = try session.prefix { $0 != Self.ending }
    let questions = shown.filter { $0.hasPrefix("› ") }.map { String($0.dropFirst(2)) }
    #expect(questions.count == 12)
    let chat = try startChat(["chat", "--no-hints"])
    for question in questions { try chat.ask(question) }
    let said = chat.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(said.dropLast().map(String.init) == Array(shown))
    try chat.leave()
  }
}
