import LineEditing
import Narrative
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct CommandCompletionTests {
  private func completions(of line: String, home: String? = nil) throws -> Completions {
    CommandCompletion(
      story: StoryCompletion(
        words: { letters, _ in ["internet"].filter { $0.hasPrefix(letters) } },
        subjects: ["the internet age"], lines: []),
      narrative: try Narrative(reading: [SourceText.builtIn()]), home: home
    ).completions(of: line)
  }

  @Test(arguments: [
    ("/so", 3, ["/sources"]), ("/Q", 2, ["/quote ", "/quit"]), ("/zzz", 4, []),
    ("/search in", 2, ["internet", "internet age"]), ("/se in", 2, ["internet", "internet age"]),
    ("/show 1", 1, ["1", "10", "11", "12"]), ("/show  11", 2, ["11"]), ("/quit now", 0, []),
    ("/zzz x", 0, []), ("/history x", 0, []),
  ])
  func `names come first, then what the command takes`(
    line: String, length: Int, candidates: [String]
  ) throws {
    #expect(try completions(of: line) == Completions(replacing: length, with: candidates))
  }

  @Test(arguments: [
    ("/corpus jo", ["journal"]), ("/corpus @", ["@journal", "@built-in"]),
    ("/corpus @b", ["@built-in"]), ("/save jo", []),
  ])
  func `names of texts are offered`(line: String, candidates: [String]) throws {
    var names = CorpusNames()
    names["journal"] = .init(paths: ["/journal"], line: 1)
    let completion = CommandCompletion(
      story: StoryCompletion(words: { _, _ in [] }, subjects: [], lines: []),
      narrative: try Narrative(reading: [SourceText.builtIn()]), home: nil, names: names)
    #expect(completion.completions(of: line).candidates == candidates)
  }

  @Test func `every command is offered`() throws {
    let names = try completions(of: "/").candidates.map { $0.filter { $0 != " " } }
    #expect(names == SlashCommand.allCases.map { "/\($0.name)" })
  }

  @Test func `files and folders are found wherever they are`() throws {
    let folder = try TemporaryFolder()
    try writeFile("".utf8, to: folder.path(of: "my talk.md"))
    try writeFile("".utf8, to: folder.path(of: "other.md"))
    #expect(
      try completions(of: "/save \(folder.path)/my")
        == Completions(replacing: 2, with: ["my talk.md"]))
    #expect(
      try completions(of: "/save ~/my t", home: folder.path)
        == Completions(replacing: 4, with: ["my talk.md"]))
    #expect(try completions(of: "/save /no/such/folder/").candidates.isEmpty)
    #expect(try completions(of: "/corpus /us").candidates == ["usr/"])
    #expect(try completions(of: "/corpus built").candidates == [SlashCommand.builtInText])
    #expect(try completions(of: "/save built").candidates.isEmpty)
  }
}
