import TestSupport
import Testing

/// On a terminal the program's own sequences come, and none of a text or a question.
@Suite struct HostileTerminalTests {
  private static let commands = [
    ["ask", "What is the honey of your hive?"], ["ask", "--explain", HostileText.word],
    ["search", "honey"], ["show", "1"], ["quote"], ["quote", "--list"],
    ["quote", "--ticker", "30"],
    ["index"], ["show", HostileText.word],
  ]

  @Test(arguments: commands)
  func `nothing raw reaches the terminal`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try HostileText.writeStory(in: folder)
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), command + (command == ["index"] ? [path] : ["--corpus", path]),
      environment: terminalEnvironment)
    _ = try terminal.exitStatus()
    #expect(!terminal.outputText.isEmpty)
    #expect(HostileText.hazard(onTerminal: terminal.outputText) == nil)
  }

  @Test func `nor in a chat`() throws {
    let folder = try TemporaryFolder()
    let terminal = try startChat(["chat", "--corpus", try HostileText.writeStory(in: folder)])
    for line in ["What is the honey?", "/why", "/sources", "/quote", "/more", "Who is Zyx?"] {
      try terminal.ask(line)
    }
    for mark in HostileText.marks { #expect(!terminal.outputText.contains(mark)) }
    #expect(terminal.screen.text.contains("honey"))
    try terminal.leave()
  }
}
