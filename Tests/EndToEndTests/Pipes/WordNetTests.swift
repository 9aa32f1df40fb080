import TestSupport
import Testing

@Suite final class WordNetTests {
  private static let question = "Were people dubitable about it?"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TinyWordNet([.init(["dubitable", "doubtful"], "adj")]).write(to: folder.path)
  }

  @Test func `a rare word is answered where WordNet is`() throws {
    let found = try runPioneer(
      ["ask", Self.question], environment: ["PIONEER_WORDNET": folder.path])
    #expect(found.status == .exited(0))
    #expect(found.outputText.contains("doubts"))
    #expect(try runPioneer(["ask", Self.question]).status == .exited(1))
  }

  @Test func `the chat says what was meant`() throws {
    let result = try runPioneer(
      ["chat"], input: "\(Self.question)\n/why\n".utf8,
      environment: ["PIONEER_WORDNET": folder.path])
    #expect(result.outputText.contains("dubitable (as “doubtful”)"))
    #expect(result.outputText.contains("meant: "))
  }

  @Test func `the version is told first, then what was found`() throws {
    for (path, line) in [(folder.path, "WordNet in \(folder.path)"), ("", "WordNet not found")] {
      let result = try runPioneer(["--version"], environment: ["PIONEER_WORDNET": path])
      #expect(result.status == .exited(0))
      #expect(result.errorOutput.isEmpty)
      let lines = try result.lines
      #expect(lines.count == 3)
      #expect(lines.first?.hasPrefix("pioneer ") == true)
      #expect(lines.dropFirst().first?.hasPrefix("with libedit ") == true)
      #expect(lines.last?.hasPrefix(line) == true)
    }
  }
}
