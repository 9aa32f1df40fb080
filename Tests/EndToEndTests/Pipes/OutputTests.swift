import TestSupport
import Testing

@Suite struct OutputTests {
  private static let commands = [
    ["--help"], ["--version"], ["ask", BuiltIn.answerable], ["ask", BuiltIn.unanswerable], ["chat"],
    ["quote"], ["quote", "--list"], ["search", "internet"], ["show", "4", "--context", "1"],
    ["ask", "--help"], ["ask", "--bogus"],
  ]

  @Test(arguments: commands, ["xterm-256color", "dumb"])
  func `no escape sequence is redirected`(command: [String], terminal: String) throws {
    let result = try runPioneer(
      command, input: "\(BuiltIn.answerable)\n/help\nhello\n".utf8,
      environment: ["TERM": terminal, "COLORTERM": "truecolor", "CLICOLOR": "1"])
    #expect(result.isPlainText)
    #expect(!result.output.isEmpty || !result.errorOutput.isEmpty)
  }

  @Test(arguments: [
    ["ask", BuiltIn.answerable], ["ask", BuiltIn.unanswerable], ["ask", "hello"],
    ["chat"], ["quote"], ["search", "internet"], ["show", "4"],
  ])
  func `style that is asked for is redirected too`(command: [String]) throws {
    let always = command + ["--color", "always"]
    let result = try runPioneer(
      always, input: "hello\n".utf8, environment: ["NO_COLOR": "1", "TERM": "dumb"])
    #expect(result.outputText.contains("\u{1B}["))
    let plain = try runPioneer(command, input: "hello\n".utf8)
    #expect(unstyled(result.outputText) == plain.outputText)
  }

  private func unstyled(_ text: String) -> String {
    var rest = text[...]
    var plain = ""
    while let escape = rest.firstIndex(of: "\u{1B}"),
      let end = rest[escape...].firstIndex(of: "m")
    {
      plain += rest[..<escape]
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }

  @Test(arguments: [
    ["ask", "--json", "hello"], ["chat", "--json"], ["quote", "--json"], ["show", "4", "--json"],
    ["search", "--json", "internet"],
  ])
  func `JSON is never styled`(command: [String]) throws {
    let input = "hello\n/help\n/sources\n"
    let styled = try runPioneer(command + ["--color", "always"], input: input.utf8)
    #expect(styled.output == (try runPioneer(command, input: input.utf8)).output)
    #expect(styled.isPlainText)
  }

  @Test(
    .enabled(if: (try? permissions(of: "/dev/full")) != nil),
    arguments: [
      "ask 'Where did you grow up?'", "ask --json 'Where did you grow up?'", "chat", "quote",
      "search internet",
      "show 4", "index \"$1\"", "--help", "--version",
    ])
  func `a full disk is a failure`(command: String) throws {
    let folder = try TemporaryFolder()
    try writeFile("I keep bees.\n".utf8, to: folder.path(of: "story.txt"))
    let script = "echo 'Where did you grow up?' | \"$0\" \(command) >/dev/full"
    let result = try runScript(script, [folder.path(of: "story.txt")])
    #expect(result.status == .exited(2))
    #expect(
      result.errorText == "pioneer: the output can't be written (No space left on device).\n")
  }

  @Test func `a closed output is a failure`() throws {
    let result = try runScript("\"$0\" ask 'Where did you grow up?' >&-")
    #expect(result.status == .exited(2))
    #expect(result.errorText.hasPrefix("pioneer: the output can't be written ("))
  }

  @Test(arguments: ["", "trap '' PIPE; "])
  func `a closed pipe ends the program silently`(preparation: String) throws {
    // Without an end to its input, the program would run until the test's time is up.
    let script =
      preparation + """
        yes 'Where did you grow up?' 2>/dev/null | "$0" ask --json | head -n 1
        echo "${PIPESTATUS[1]}"
        """
    let result = try runScript(script)
    let lines = try result.lines
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix("]}"))
    #expect(lines[1] == "141")
    #expect(result.errorOutput.isEmpty)
  }
}
