import TestSupport
import Testing

/// The manual page.
@Suite struct ManualTests {
  @Test func `it has every command, option and command of the chat`() throws {
    let result = try runPioneer(["manual"])
    #expect(result.status == .exited(0))
    #expect(result.isPlainText)
    let page = result.outputText
    for command in ["chat", "ask", "quote", "search", "show", "index", "evaluate", "setup"] {
      #expect(page.contains("\n.Ss \(command)\n"))
    }
    let help = try runPioneer(["quote", "--help"]).lines
    let options = help.compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("--") }.flatMap { name in
        line.hasPrefix("  -") ? name.filter { $0 != "," } : nil
      }
    }
    #expect(options.count > 10)
    for option in options {
      let escaped = option.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
        .joined(separator: "\\-")
      #expect(page.contains("Fl \(escaped)"), "\(option)")
    }
    for command in ["/subjects", "/save FILE", "/quit"] { #expect(page.contains("\"\(command)\"")) }
    for section in ["ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES"] {
      #expect(page.contains("\n.Sh \(section)\n"))
    }
  }

  @Test(.enabled(if: isInstalled("mandoc")))
  func `mandoc finds no fault in it`() throws {
    let page = try runPioneer(["manual"]).output
    let lint = try runProcess("/usr/bin/mandoc", ["-Tlint", "-Wwarning"], standardInput: page)
    #expect(lint.status == .exited(0), "\(lint.outputText)")
    #expect(lint.output.isEmpty)
  }
}
