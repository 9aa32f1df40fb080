import TestSupport
import Testing

@testable import LineEditing

@Suite struct TerminalTests {
  @Test(arguments: [nil, "", "dumb", "emacs", "unknown"])
  func `a terminal that can't move its cursor isn't edited on`(type: String?) throws {
    #expect(!Terminal.movesCursor(type: type))
    let environment = PseudoTerminal.usualEnvironment.filter { $0.key != "TERM" }
      .merging(type.map { ["TERM": $0] } ?? [:]) { $1 }
    let terminal = try PseudoTerminal(builtProgram("LineEditorProbe"), environment: environment)
    try terminal.waitFor("not a terminal to edit lines on\r\n")
    #expect(try terminal.exitStatus() == .exited(3))
  }

  @Test func `a terminal that libedit doesn't know has no editor, silently`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("LineEditorProbe"),
      environment: PseudoTerminal.usualEnvironment.merging(["TERM": "no-such-terminal"]) { $1 })
    #expect(try terminal.exitStatus() == .exited(4))
    #expect(terminal.outputText == "no line editor\r\n")
    #expect(terminal.isEchoing)
  }

  @Test func `pipes aren't edited on`() throws {
    let result = try runProcess(
      builtProgram("LineEditorProbe"), environment: PseudoTerminal.usualEnvironment,
      standardInput: Array("hello\n".utf8))
    #expect(result.status == .exited(3))
    #expect(result.outputText == "not a terminal to edit lines on\n")
    #expect(result.errorText.isEmpty)
  }

  @Test(
    arguments: [
      ([:], nil), (["TERM": "xterm-256color"], nil), (["TERM": "linux"], false),
      (["TERM": "screen", "STY": "1"], false), (["TERM": "screen", "TMUX": "/tmp/1"], true),
      (["TERM": "xterm-kitty"], true), (["TERM": "xterm", "VTE_VERSION": "7"], true),
      (["TERM": "xterm", "XTERM_VERSION": "379", "VTE_VERSION": "7"], nil),
    ] as [([String: String], Bool?)])
  func `the environment may tell whether rows are wrapped anew`(
    environment: [String: String], rewraps: Bool?
  ) {
    #expect(Terminal.rewraps { environment[$0] } == rewraps)
  }
}
