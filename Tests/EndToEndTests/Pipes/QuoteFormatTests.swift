import TestSupport
import Testing

@Suite struct QuoteFormatTests {
  @Test func `fortune reads what is written for it`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "quotes")
    let result = try runPioneer(["quote", "--list", "--format", "fortune"])
    try writeFile(result.output, to: file)
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    #expect(try result.lines.count { $0 == "%" } == quotes.count)
    #expect(try result.lines.allSatisfy { $0.count <= 80 })
    // What was exported can be quoted again.
    let again = try runPioneer(["quote", "--list", "--quiet", "--corpus", file]).lines
    #expect(!again.isEmpty)
  }

  @Test(.enabled(if: isInstalled("strfile") && isInstalled("fortune")))
  func `fortune shows what was written for it`() throws {
    let folder = try TemporaryFolder()
    let result = try runScript(
      "PATH=$PATH:/usr/games; $0 quote --list --format fortune > $1 && strfile $1 && fortune $1; "
        + "echo ==; fortune -m . $1 2>/dev/null",
      [folder.path(of: "quotes")])
    #expect(result.errorText.isEmpty)
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    let parts = result.outputText.split(separator: "==\n")
    try #require(parts.count == 2)
    #expect(parts[0].contains("There were \(quotes.count) strings"))
    #expect(quotes.contains { parts[0].collapsed.contains("\($0) -- \(BuiltIn.title)") })
    for quote in quotes { #expect(parts[1].collapsed.contains("\(quote) -- \(BuiltIn.title)")) }
  }

  @Test func `a line has the words and the source`() throws {
    let date = ["--date", "2026-11-22"]
    let words = try runPioneer(["quote", "--quiet"] + date).lines[0]
    let line = try runPioneer(["quote", "--format", "line"] + date).lines
    #expect(line == ["\(words) — \(BuiltIn.title)"])
    let markdown = try runPioneer(["quote", "--format", "markdown"] + date).lines
    #expect(markdown == ["> \(words)", ">", "> — \(BuiltIn.title)"])
    let json = try runPioneer(["quote", "--format", "json"] + date).output
    #expect(json == (try runPioneer(["quote", "--json"] + date).output))
  }

  @Test func `a picture is well-formed on standard output too`() throws {
    let result = try runPioneer(["quote", "--format", "svg", "--date", "2026-11-22"])
    #expect(result.outputText.hasPrefix("<svg "))
    #expect(result.outputText.hasSuffix("</svg>\n"))
  }
}
