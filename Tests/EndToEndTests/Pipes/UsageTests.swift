import TestSupport
import Testing

@Suite struct UsageTests {
  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func `help says what it is and that it isn't the real person`(arguments: [String]) throws {
    let result = try runPioneer(arguments)
    #expect(result.status == .exited(0))
    #expect(result.errorOutput.isEmpty)
    #expect(result.outputText.collapsed.contains("a program and not the real person"))
    for command in ["chat", "ask", "quote", "search", "show", "index", "evaluate"] {
      #expect(result.outputText.contains("\n  \(command) "))
    }
    for option in ["--corpus", "--json", "--top", "--color", "--quiet", "--version"] {
      #expect(
        result.outputText.contains("  \(option)") || result.outputText.contains(", \(option)"))
    }
    #expect(try result.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `help opens with three examples that work`() throws {
    let lines = try runPioneer(["--help"]).lines
    let examples = lines.dropFirst(2).prefix { !$0.isEmpty }
    #expect(examples.count == 3)
    for example in examples.dropFirst() {
      let command = example.split(separator: "  ")[0].dropFirst("pioneer ".count)
      let words =
        command.contains("\"")
        ? [command.filter { $0 != "\"" }] : command.split(separator: " ").map(String.init)
      #expect(try runPioneer(words).status == .exited(0), "\(example)")
    }
  }

  @Test(arguments: [("qoute", "quote"), ("serach", "search"), ("evalute", "evaluate")])
  func `a mistyped command is met with the nearest one`(typed: String, meant: String) throws {
    let result = try runPioneer([typed])
    #expect(result.status == .exited(64))
    #expect(result.errorText.contains("\(typed): no such command. Did you mean: pioneer \(meant)"))
  }

  @Test func `words that are neither command nor question are told how to ask`() throws {
    let result = try runPioneer(["What", "is", "Taobao?"])
    #expect(result.status == .exited(64))
    #expect(result.errorText.contains("pioneer ask"))
  }

  @Test func `the version names the libraries`() throws {
    let result = try runPioneer(["--version"])
    #expect(result.status == .exited(0))
    #expect(result.errorOutput.isEmpty)
    let lines = try result.lines
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("pioneer "))
    for library in ["libedit", "cmark", "libstemmer"] { #expect(lines[1].contains(library)) }
  }

  @Test(arguments: ["chat", "ask", "quote", "search", "show", "index", "evaluate", "manual"])
  func `every command has help`(command: String) throws {
    for arguments in [[command, "--help"], ["help", command]] {
      let result = try runPioneer(arguments)
      #expect(result.status == .exited(0))
      #expect(result.outputText.contains("USAGE: pioneer \(command)"))
    }
  }

  @Test(arguments: [
    ["--bogus"], ["ask", "--bogus", "What?"], ["bogus"], ["What", "is", "Taobao"],
    ["quote", "--date"],
    ["quote", "--date", "2026-13-01"], ["quote", "--date", "2026-02-29"],
    ["quote", "--date", "22.11.2026"], ["quote", "--date", "2026-1-1"], ["quote", "--date", ""],
    ["quote", "--fit", "60"], ["quote", "--fit", "0x3"], ["quote", "--fit", "60x0"],
    ["quote", "--fit", "60x-1"], ["quote", "--fit", "axb"], ["quote", "--fit", ""],
    ["quote", "--seed", "1"], ["quote", "--random", "--seed", "-1"],
    ["ask", "--top", "0", "What?"], ["ask", "--top", "-1", "What?"],
    ["ask", "--top", "x", "What?"],
    ["ask", "--top", "99999999999999999999", "What?"], ["ask", "--color", "sometimes", "What?"],
    ["ask", "--corpus"], ["search"], ["show"], ["show", "4", "5"],
    ["show", "4", "--context", "-1"],
    ["evaluate"], ["evaluate", "file", "--at-least", "2"], ["chat", "hello"],
    ["ask", "--\u{1B}[31mred"],
  ])
  func `wrong usage is told on standard error`(arguments: [String]) throws {
    let result = try runPioneer(arguments)
    #expect(result.status == .exited(64))
    #expect(result.output.isEmpty)
    #expect(result.errorText.hasPrefix("Error: "))
    #expect(result.errorText.contains("--help"))
    #expect(result.isPlainText)
  }

  @Test func `words that look like options come after two hyphens`() throws {
    let result = try runPioneer(["ask", "--quiet", "--", "--\(BuiltIn.answerable)", "?"])
    #expect(result.status == .exited(0))
    #expect(result.outputText.contains(BuiltIn.answer))
  }
}
