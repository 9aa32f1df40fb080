import TestSupport
import Testing

/// Many programs at once on the same files.
@Suite struct CrowdTests {
  private static let size = 8

  @Test func `all of a crowd on a cold cache answer, and leave one index with its vectors`() throws
  {
    let result = try runScriptOnLargeStory(
      """
      for number in {1..\(Self.size)}; do
        "$0" ask --quiet --corpus "$story" "$question" >output.$number 2>&1 &
      done
      wait
      cat output.*
      ls .cache/pioneer | sed 's/.*[.]//'
      """)
    #expect(
      try result.lines
        == Array(repeating: LargeStory.answer, count: Self.size) + ["index", "vectors"])
  }

  @Test func `a crowd of chats keeps every line`() throws {
    let folder = try TemporaryFolder()
    let terminals = try (0..<Self.size).map { _ in
      try startChat(environment: ["HOME": folder.path])
    }
    var typed: Set<String> = []
    for round in 0..<3 {
      for (number, terminal) in terminals.enumerated() {
        typed.insert("hello \(number) \(round)")
        try terminal.send("hello \(number) \(round)\r")
      }
    }
    for terminal in terminals { try terminal.leaveAfterReplies(3) }
    let history = String(
      decoding: try readFile(folder.path(of: ".local/state/pioneer/history")), as: UTF8.self)
    let lines = history.split(separator: "\n").map(String.init)
    #expect(lines.count == typed.count)
    #expect(Set(lines) == typed)
  }
}

extension PseudoTerminal {
  /// Waits until so many lines were replied to, and leaves.
  fileprivate func leaveAfterReplies(_ count: Int) throws {
    try waitUntilScreen("\(count) replies") { $0.promptCount > count }
    try leave()
  }
}
