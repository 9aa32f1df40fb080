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

  @Test(arguments: [
    [], ["chat"], ["ask"], ["quote"], ["search"], ["show"], ["index"], ["evaluate"], ["setup"],
    ["manual"],
  ])
  func `help opens with three examples and closes with what every command takes`(
    command: [String]
  ) throws {
    let lines = try runPioneer(command + ["--help"]).lines
    let opening = lines.drop { !$0.isEmpty }.dropFirst().prefix { !$0.isEmpty }
    let examples = opening.filter { $0.hasPrefix("    ") }
    #expect(examples.count == 3)
    #expect(examples.allSatisfy { $0.contains("pioneer") })
    let sections = lines.filter { $0.hasSuffix(":") && $0 == $0.uppercased() }
      .filter { $0 != "SUBCOMMANDS:" }
    let hasTexts = lines.contains { $0.hasPrefix("  --corpus ") }
    #expect(
      Array(sections.suffix(hasTexts ? 2 : 1))
        == (hasTexts ? ["OPTIONS OF EVERY COMMAND:"] : []) + ["OPTIONS:"])
  }

  @Test func `the subject of a quote is told once, and --about still means it`() throws {
    #expect(!(try runPioneer(["quote", "--help"]).outputText.contains("--about")))
    let byWords = try runPioneer(["quote", "--date", "2026-11-22", "perseverance"])
    let byOption = try runPioneer(["quote", "--date", "2026-11-22", "--about", "perseverance"])
    #expect(byWords.status == .exited(0))
    #expect(byWords.output == byOption.output)
  }

  @Test func `licences name what is inside, and the owner's choice`() throws {
    let result = try runPioneer(["--licenses"])
    #expect(result.status == .exited(0))
    #expect(result.errorOutput.isEmpty)
    let opening = result.outputText.prefix(3000)
    for part in [
      "owner's to choose", "all-mpnet-base-v2", "wordfreq", "Snowball", "Unicode", "cmark",
      "libedit", "ncurses", "libbsd", "libmd", "GNU C library", "Swift Argument Parser",
      "Swift Collections",
    ] {
      #expect(opening.collapsed.contains(part), "\(part)")
    }
    for text in ["Apache License", "LESSER GENERAL PUBLIC LICENSE", "creativecommons.org"] {
      #expect(result.outputText.contains(text), "\(text)")
    }
  }

  @Test(arguments: [("qoute", "quote"), ("serach", "search"), ("evalute", "evaluate")])
  func `a mistyped command is met with the nearest one`(typed: String, meant: String) throws {
    let result = try runPioneer([typed])
    #expect(result.status == .exited(64))
    #expect(result.errorText.contains("\(typed): no such command. Did you mean: pioneer \(meant)"))
  }

  @Test func `words that are neither command nor question are told how to ask`() throws {
    for words in [["What", "is", "Taobao?"], ["What", "is", "your", "name"]] {
      let result = try runPioneer(words)
      #expect(result.status == .exited(64))
      #expect(result.errorText.contains("pioneer ask"))
    }
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
