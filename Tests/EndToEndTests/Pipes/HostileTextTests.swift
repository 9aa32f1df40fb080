import Foundation
import TestSupport
import Testing

/// Whatever a text, a file's name, a question or the environment holds, nothing raw comes out.
@Suite struct HostileTextTests {
  /// A folder with the hostile story under a hostile name, and what commands need beside it.
  private struct Scene: ~Copyable {
    let folder: TemporaryFolder
    let story: String
    let environment: [String: String]

    init() throws {
      let folder = try TemporaryFolder()
      let story = folder.path(of: HostileText.word + "\n.md")
      try writeFile(HostileText.story.utf8, to: story)
      try writeFile(HostileText.questions.utf8, to: folder.path(of: "questions.jsonl"))
      try writeFile("%PDF-1".utf8, to: folder.path(of: "scan\(HostileText.word)"))
      try writeFile(
        Array("I went far. I saw the ".utf8) + [0xE2], to: folder.path(of: "cut\u{1B}[2J"))
      environment = [
        "PIONEER_CORPUS": folder.path, "LANG": HostileText.word, "COLUMNS": HostileText.word,
        "TERM": HostileText.word, "COLORTERM": HostileText.word,
        "XDG_CACHE_HOME": folder.path(of: HostileText.word),
      ]
      self.folder = folder
      self.story = story
    }

    func run(_ arguments: [String]) throws -> ProcessResult {
      let word = HostileText.word
      let turns = [
        "What is the honey?", "/why", "/sources", "/quote", "/\(word)", "/show \(word)",
        "/search \(word) honey", "/subjects", "/narrator \(word)", "/corpus \(word)",
        "Who is \(word) Zyx?", "/more", "/history", word, "bye",
      ]
      return try runPioneer(
        arguments, input: turns.joined(separator: "\n").utf8,
        environment: environment, currentFolder: folder.path)
    }
  }

  private static let word = HostileText.word

  private static let commands = [
    [], ["ask", "What is the honey of your hive?"], ["ask", "Who is", "Zyx" + word + "?"],
    ["ask", "--explain", "What \(word) is the honey?"], ["ask", "--quiet", word], ["chat"],
    ["search", "honey", word], ["show", "2.1", "--context", "5"], ["show", word], ["index", "."],
    ["index", word], ["evaluate", "questions.jsonl", "--misses"], ["evaluate", word],
    ["quote"], ["quote", "--list"], ["quote", "honey"], ["quote", word],
    ["quote", "--ticker", "30"],
    ["quote", "--fit", "40x9"], ["quote", "--image", word + "/card"], ["quote", "--date", word],
    ["quote", "--list", "--format", "line"], ["quote", "--list", "--format", "markdown"],
    ["quote", "--list", "--format", "fortune"], ["quote", "--format", "svg"],
    ["ask", "Who?", "--corpus", word], ["ask", "Who?", "--narrator", word],
    ["ask", "Who?", "--language", word], ["--color", word], ["--" + word], [word], ["setup", word],
    ["help", word], ["--version"], ["--help"],
  ]

  @Test(arguments: commands)
  func `nothing raw is printed`(command: [String]) throws {
    let scene = try Scene()
    let result = try scene.run(command)
    for text in [result.outputText, result.errorText] {
      let hazard = TerminalHazard.first(in: text)
      #expect(hazard == nil, "U+\(String(hazard?.value ?? 0, radix: 16)): \(text.debugDescription)")
    }
    #expect(!result.output.isEmpty || !result.errorOutput.isEmpty)
    #expect([0, 1, 2, 64].map(TerminationStatus.exited).contains(result.status))
  }

  @Test(arguments: [
    ["ask", "What is the honey of your hive?"], ["ask", "Who is", word],
    ["ask", "--explain", word],
    ["chat"], ["search", "honey", word], ["show", "2.1"], ["quote"], ["quote", "--list"],
    ["index", "."], ["evaluate", "questions.jsonl"],
  ])
  func `JSON stays valid, and tells what was read`(command: [String]) throws {
    let scene = try Scene()
    let result = try scene.run(command + ["--json"])
    #expect(TerminalHazard.first(in: result.outputText) == nil)
    #expect(try !result.lines.isEmpty)
    for line in try result.lines {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }

  @Test func `JSON has the words of the text unchanged`() throws {
    let scene = try Scene()
    let answers = try scene.run(["ask", "--json", "Do you ever lose hope?"])
      .objects(AnswerLine.self)
    let sentences = try #require(answers.first).sentences
    let story = HostileText.story.split(whereSeparator: { " \n".contains($0) })
      .joined(separator: " ")
    #expect(!sentences.isEmpty)
    for sentence in sentences { #expect(story.utf8.contains(sentence.text.utf8)) }
  }
}
