import TestSupport
import Testing

/// When output is styled, for every command and for each stream by itself.
@Suite struct StyleTests {
  /// Commands that style something on a terminal.
  private static let styled = [
    ["ask", BuiltIn.answerable], ["ask", BuiltIn.unanswerable],
    ["ask", "--explain", "What is Tmall?"],
    ["quote"], ["quote", "--list"], ["search", "internet"], ["show", "4", "--context", "1"],
  ]

  /// Commands that never do.
  private static let plain = [
    ["--help"], ["--version"], ["help", "quote"], ["manual"], ["setup", "bash"],
    ["quote", "--format", "markdown"], ["ask", "--json", BuiltIn.answerable], ["search", "qqqq"],
    ["index", "/nowhere"], ["evaluate", "/nowhere"], ["ask", "--bogus"],
  ]

  private func runOnTerminal(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), arguments,
      environment: terminalEnvironment.merging(environment) { $1 })
    _ = try terminal.exitStatus()
    return terminal
  }

  @Test(
    arguments: [
      ([:] as [String: String], [] as [String], true), (["NO_COLOR": "1"], [], false),
      (["NO_COLOR": ""], [], true), (["TERM": "dumb"], [], false), (["TERM": ""], [], false),
      (["TERM": "unknown"], [], false), (["CLICOLOR": "0"], [], false),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], [], false),
      (["TERM": "dumb", "CLICOLOR_FORCE": "1"], [], true),
      ([:], ["--color", "never"], false), (["NO_COLOR": "1"], ["--color", "always"], true),
    ], styled)
  func `style follows the terminal, the environment and the option`(
    surroundings: ([String: String], [String], Bool), command: [String]
  ) throws {
    let (environment, options, isStyled) = surroundings
    let terminal = try runOnTerminal(command + options, environment)
    #expect(terminal.output.contains(0x1B) == isStyled)
  }

  @Test(arguments: plain)
  func `what has no style has none anywhere`(command: [String]) throws {
    #expect(try !runOnTerminal(command).output.contains(0x1B))
    let forced = try runPioneer(command, environment: ["CLICOLOR_FORCE": "1"])
    #expect(!(forced.output + forced.errorOutput).contains(0x1B))
  }

  @Test(arguments: styled + plain)
  func `nothing is styled in a pipe`(command: [String]) throws {
    #expect(try runPioneer(command).isPlainText)
  }

  @Test(arguments: styled)
  func `style may be forced into a pipe, and messages stay plain`(command: [String]) throws {
    for (environment, options) in [(["CLICOLOR_FORCE": "1"], []), ([:], ["--color", "always"])] {
      let result = try runPioneer(command + options, environment: environment)
      #expect(result.output.contains(0x1B))
      #expect(!result.errorOutput.contains(0x1B))
    }
  }

  @Test(arguments: styled)
  func `a file is written plainly while messages go to the terminal`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let words = command.map { "'\($0)'" }.joined(separator: " ")
    let file = folder.path(of: "output")
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "'\(builtProgram("pioneer"))' \(words) > \(file)"],
      environment: terminalEnvironment)
    _ = try terminal.exitStatus()
    let output = try readFile(file)
    #expect(!output.isEmpty && !output.contains(0x1B))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test(arguments: ["dumb", ""])
  func `no bar moves on a terminal that can't`(type: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    try writeFile(
      String(
        repeating: "Yet another day.\(String(repeating: " ", count: 2_000))\n\n", count: 100
      ).utf8, to: path)
    let terminal = try runOnTerminal(
      ["index", path], ["TERM": type, "XDG_CACHE_HOME": folder.path(of: "cache")])
    #expect(!terminal.outputText.contains("Reading"))
    #expect(!terminal.outputText.contains("Understanding"))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func `a chat without style has an unstyled prompt`() throws {
    let terminal = try startChat(environment: ["NO_COLOR": "1"])
    try terminal.ask(BuiltIn.answerable)
    #expect(!terminal.outputText.contains("m›"))
    #expect(!terminal.outputText.contains("\u{1B}[2m"))
    try terminal.leave()
  }
}
