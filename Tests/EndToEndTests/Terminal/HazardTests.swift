import TestSupport
import Testing

@Suite struct HazardTests {
  private static let sequences = "\u{1B}]0;evil\u{7}\u{1B}[31m"

  @Test func `escape sequences that are pasted are never echoed`() throws {
    let terminal = try startChat()
    try terminal.send("\u{1B}[200~Where did you \(Self.sequences)sleep?\u{1B}[201~")
    try terminal.waitUntilScreen("the line") { $0.currentLine.hasSuffix("sleep?") }
    try terminal.end(with: Key.enter)
    try terminal.ask("/\u{1B}[200~\(Self.sequences)\u{1B}[201~")
    #expect(terminal.screen.text.contains("There is no command"))
    #expect(!terminal.outputText.contains("\u{1B}]0;"))
    #expect(!terminal.outputText.contains("\u{1B}[31m"))
    try terminal.leave()
  }

  @Test(arguments: [["ask"], ["search"], ["quote"]])
  func `escape sequences among the arguments never reach the terminal`(command: [String]) throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), command + ["\(Self.sequences)xyzzy"],
      environment: terminalEnvironment)
    #expect(try terminal.exitStatus() == .exited(1))
    #expect(!terminal.outputText.contains("\u{1B}]0;"))
    #expect(!terminal.outputText.contains("\u{1B}[31m"))
  }

  @Test func `a terminal that can do nothing is written to plainly`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["chat"],
      environment: terminalEnvironment.merging(["TERM": "dumb"]) { $1 })
    try terminal.waitFor("\r\n> ")
    for _ in 1...2 {
      try terminal.send("\(BuiltIn.answerable)\n")
      try terminal.waitFor("paragraph")
      try terminal.waitFor("\r\n> ")
    }
    try terminal.send("/\(Self.sequences)x\n")
    try terminal.waitFor("There is no command")
    try terminal.waitFor("\r\n> ")
    #expect(terminal.screen.text.collapsed.occurrences(of: "not the real person") == 1)
    #expect(terminal.screen.text.collapsed.contains(BuiltIn.answer))
    #expect(!terminal.output.contains(0x1B))
    try terminal.send(Key.controlD)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.outputText.hasSuffix("\r\n"))
  }
}
