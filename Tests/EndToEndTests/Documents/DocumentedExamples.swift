import TestSupport

/// The lines for the shell that call the program, wherever users are shown some.
enum DocumentedExamples {
  static let commands = [
    "", "chat", "ask", "quote", "search", "show", "index", "evaluate", "setup", "config", "manual",
  ]

  /// All of them, each once.
  static var all: [String] {
    get throws {
      try Set(commands.flatMap { try inHelp(of: $0) } + inManual + inReadme).sorted()
    }
  }

  /// Those of the help: lines that are set in by four spaces before the usage.
  static func inHelp(of command: String) throws -> [String] {
    let words = command.isEmpty ? ["--help"] : [command, "--help"]
    return try runPioneer(words).lines.prefix { !$0.hasPrefix("USAGE:") }
      .filter { $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) }
  }

  /// Those of the manual page: what it shows as it is.
  static var inManual: [String] {
    get throws {
      var examples: [String] = []
      var isLiteral = false
      for line in try runPioneer(["manual"]).lines {
        if line.hasPrefix(".Bd -literal") {
          isLiteral = true
        } else if line == ".Ed" {
          isLiteral = false
        } else if isLiteral {
          examples.append(line.replacing("\\-", with: "-").replacing("\\e", with: "\\"))
        }
      }
      return examples
    }
  }

  /// Those of README: in the right column of the table of recipes, and lines of code.
  static var inReadme: [String] {
    get throws {
      let lines = try readme
      let recipes = lines.drop { !$0.hasPrefix("| you want |") }.dropFirst(2)
        .prefix { $0.hasPrefix("|") }
      let cells = recipes.map { row in
        row.replacing("\\|", with: "\u{0}").split(separator: "|").last.map(String.init) ?? ""
      }
      let inTable = cells.flatMap { cell in
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { !$0.offset.isMultiple(of: 2) }
          .map { $0.element.replacing("\u{0}", with: "|") }
      }
      let inBlocks = lines.filter { $0.hasPrefix("    pioneer ") || $0 == "    pioneer" }
        .map { String($0.dropFirst(4)) }
      return (inTable.map { String($0) } + inBlocks).filter { $0.contains("pioneer ") }
    }
  }

  static var readme: [String] {
    get throws {
      String(decoding: try readFile("\(packageRoot)/README.md"), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
