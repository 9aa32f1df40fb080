import TestSupport
import Testing

/// Output that is longer than the screen.
@Suite struct PagerTests {
  private static let long = ["search", "--top", "12", "internet", "business", "future", "people"]

  private func run(
    _ arguments: [String], pager: String?, rows: Int = 10
  ) throws -> PseudoTerminal {
    var environment = terminalEnvironment
    environment["PAGER"] = pager
    return try PseudoTerminal(
      builtProgram("pioneer"), arguments, environment: environment, rows: rows)
  }

  @Test(arguments: [
    long, ["quote", "--list"], ["show", "4", "--context", "3"],
  ])
  func `it goes through the pager, which is called without a shell`(command: [String]) throws {
    // The program gets just these words, so that the dollar sign and the semicolon mean nothing.
    let folder = try TemporaryFolder()
    let pager = folder.path(of: "pager")
    try writeExecutable("#!/bin/sh\necho \"[$#|$1|$2]\"\ncat\necho shown\n", to: pager)
    let terminal = try run(command, pager: "\(pager)  $HOME ;x")
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.outputText.contains("[2|$HOME|;x]"))
    #expect(terminal.outputText.hasSuffix("shown\r\n"))
  }

  @Test(.enabled(if: isInstalled("less")))
  func `less waits for a key and shows style`() throws {
    let terminal = try run(Self.long, pager: nil)
    try terminal.waitUntilScreen("the prompt of less") { $0.currentLine.hasPrefix(":") }
    #expect(terminal.outputText.contains("\u{1B}[4m"))
    #expect(!terminal.screen.text.contains("ESC"))
    try terminal.send("q")
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.isLeftInOrder)
  }

  @Test func `what fits the screen is shown at once`() throws {
    let terminal = try run(["search", "--top", "1", "internet"], pager: "/bin/false", rows: 24)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.screen.text.contains("internet"))
  }

  @Test(arguments: ["/nowhere/pager", "", "cat", "  "])
  func `without a pager all is written`(pager: String) throws {
    let terminal = try run(Self.long, pager: pager)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.writtenLines.count { $0.hasPrefix("[") } >= 3)
  }

  @Test func `a pager that is left early is no failure`() throws {
    let terminal = try run(Self.long, pager: "head -n 1")
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.writtenLines.count { !$0.isEmpty } == 1)
  }

  @Test func `answers and what goes to a file or is JSON is never paged`() throws {
    let folder = try TemporaryFolder()
    for command in [["ask", BuiltIn.answerable], Self.long + ["--json"]] {
      let terminal = try run(command, pager: "/bin/false", rows: 3)
      #expect(try terminal.exitStatus() == .exited(0))
      #expect(terminal.outputText.count > 80)
    }
    let file = folder.path(of: "output")
    let words = Self.long.joined(separator: " ")
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "'\(builtProgram("pioneer"))' \(words) > \(file)"],
      environment: terminalEnvironment.merging(["PAGER": "/bin/false"]) { $1 }, rows: 3)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(try readFile(file).count > 80)
  }
}
