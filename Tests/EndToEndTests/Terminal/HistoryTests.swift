import TestSupport
import Testing

@Suite struct HistoryTests {
  @Test func `the lines of an earlier chat are found with the arrow`() throws {
    let folder = try TemporaryFolder()
    let state = ["XDG_STATE_HOME": folder.path(of: "state")]
    let first = try startChat(environment: state)
    try first.ask("Who “introduced” you to the internet?")
    try first.ask("/sources")
    try first.leave()

    let file = folder.path(of: "state/pioneer/history")
    #expect(try permissions(of: file) == 0o600)
    #expect(try permissions(of: folder.path(of: "state/pioneer")) == 0o700)
    let lines = String(decoding: try readFile(file), as: UTF8.self)
    #expect(lines == "Who “introduced” you to the internet?\n/sources\n")

    let second = try startChat(environment: state)
    try second.send(Key.up + Key.up)
    try second.waitForCurrentLine("› Who “introduced” you to the internet?")
    try second.end(with: Key.enter)
    #expect(second.screen.text.contains("› Who “introduced” you to the internet?\n"))
    try second.leave()
  }

  @Test func `two chats at once keep the lines of both`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "history")
    let chats = try (1...2).map { _ in try startChat(environment: ["PIONEER_HISTORY": file]) }
    try chats[0].ask("one")
    try chats[1].ask("two")
    try chats[0].ask(" not to be kept")
    try chats[0].ask("three")
    try chats[1].ask("one")
    #expect(String(decoding: try readFile(file), as: UTF8.self) == "one\ntwo\nthree\none\n")
    for chat in chats { try chat.leave() }

    // A line that was typed twice is met once.
    let next = try startChat(environment: ["PIONEER_HISTORY": file])
    try next.send(Key.up + Key.up + Key.up)
    try next.waitForCurrentLine("› two")
    try next.end(with: Key.controlC)
    try next.leave()
  }

  @Test func `an empty setting keeps nothing`() throws {
    let folder = try TemporaryFolder()
    let terminal = try startChat(
      environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path, "PIONEER_HISTORY": ""])
    try terminal.ask("one")
    try terminal.leave()
    #expect(try runProcess("/bin/ls", ["-A", folder.path]).outputText.isEmpty)
  }

  @Test func `a home has it in its usual place`() throws {
    let folder = try TemporaryFolder()
    let terminal = try startChat(environment: ["HOME": folder.path])
    try terminal.ask("hello")
    try terminal.leave()
    #expect(try permissions(of: folder.path(of: ".local/state/pioneer/history")) == 0o600)
  }

  @Test(arguments: ["/dev/null", "/proc", ""])
  func `a chat without a place for it goes on all the same`(home: String) throws {
    let terminal = try startChat(environment: ["HOME": home, "XDG_STATE_HOME": home])
    try terminal.ask(BuiltIn.answerable)
    try terminal.send(Key.up)
    try terminal.waitForCurrentLine("› \(BuiltIn.answerable)")
    try terminal.end(with: Key.controlC)
    #expect(!terminal.screen.text.contains("history"))
    try terminal.leave()
  }

  @Test func `a damaged file harms nothing`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "history")
    try writeFile([0xFF, 0, 0x1B, 0x5B, 0x33, 0x31, 0x6D, 0x61], to: file)
    let terminal = try startChat(environment: ["PIONEER_HISTORY": file])
    try terminal.send(Key.up)
    try terminal.waitUntilScreen("the line") { $0.currentLine.hasSuffix("[31ma") }
    #expect(!terminal.outputText.contains("\u{1B}[31m"))
    try terminal.end(with: Key.controlC)
    try terminal.leave()
  }
}
