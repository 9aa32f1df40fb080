import Foundation
import TestSupport
import Testing

@Suite struct EvaluateTests {
  /// Three questions met as they should be, and one whose expected words no answer can hold.
  private static let questions = #"""
    {"id": "1", "question": "When were you introduced to the internet?", "kind": "direct", "answerable": true, "gold": ["in_ the late\n 1990s", "In_ the late\n 1990s"]}

    {"id": "2", "question": "Where did you grow up?", "kind": "direct", "answerable": true, "gold": ["one's dreams", "I grew up in"]}
    {"id": "3", "question": "What is the capital of France?", "kind": "off", "answerable": false, "gold": []}
    {"id": "4", "question": "How did you start Alibaba?", "kind": "direct", "answerable": true, "gold": ["not in the story"]}
    """#

  private struct Figures: Decodable {
    let questions: Int
    let answerable: Int
    let joint: Double
    let hit: Double
    let mrr: Double
  }

  private struct Report: Decodable {
    let kinds: [String: Figures]
    let misses: [String]
  }

  private func evaluate(
    _ contents: String, _ arguments: [String] = []
  ) throws -> ProcessResult {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "questions.jsonl")
    try writeFile(contents.utf8, to: path)
    return try runPioneer(["evaluate", path] + arguments)
  }

  @Test func `the figures are those of the questions`() throws {
    let result = try evaluate(Self.questions, ["--json"])
    #expect(result.status == .exited(0))
    let total = try #require(try result.objects(Figures.self).first)
    #expect(total.questions == 4)
    #expect(total.answerable == 3)
    #expect(total.joint == 0.75)
    #expect(abs(total.hit - 2.0 / 3) < 0.001)
    #expect((0...1).contains(total.mrr))
    let report = try #require(try result.objects(Report.self).first)
    #expect(report.misses == ["4"])
    #expect(report.kinds.mapValues(\.questions) == ["direct": 3, "off": 1])
    #expect(report.kinds["off"]?.joint == 1)
  }

  @Test func `the figures are shown as a table`() throws {
    let result = try evaluate(Self.questions, ["--misses"])
    #expect(result.status == .exited(0))
    #expect(result.isPlainText)
    let text = result.outputText
    for word in [
      "joint", "hit", "P@1", "hit@3", "MRR", "0.750", "direct", "How did you start Alibaba?",
    ] {
      #expect(text.contains(word))
    }
  }

  @Test(arguments: [("0", 0), ("0.75", 0), ("0.76", 1), ("1", 1)])
  func `the status tells whether a mark was reached`(mark: String, status: Int) throws {
    let result = try evaluate(Self.questions, ["--at-least", mark])
    #expect(result.status == .exited(Int32(status)))
    #expect(result.errorText.isEmpty == (status == 0))
    #expect(result.outputText.contains("0.750"))
  }

  @Test func `the turns of a dialogue are understood from those before`() throws {
    let result = try evaluate(
      #"""
      {"id": "t", "turns": [{"question": "When were you introduced to the internet?", "answerable": true, "gold": ["1990s"]}, {"question": "What is the capital of France?", "answerable": false, "gold": []}]}
      """#, ["--json"])
    let total = try #require(try result.objects(Figures.self).first)
    #expect(total.questions == 2)
    #expect(total.joint == 1)
  }

  @Test(arguments: [
    "no JSON", "{", "[]", "{}", #"{"id": "1"}"#, #"{"id": "1", "question": 7, "answerable": true}"#,
    #"{"id": "1", "question": "What?"}"#, #"{"id": "1", "turns": [{}]}"#, "\u{0}",
  ])
  func `a line that isn't a question is named`(line: String) throws {
    let result = try evaluate(
      #"{"id": "0", "question": "What?", "answerable": false}"# + "\n\n" + line + "\n")
    #expect(result.status == .exited(2))
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains(line == "\u{0}" ? "questions.jsonl" : "questions.jsonl:3:"))
    #expect(result.errorText.occurrences(of: "\n") == 1)
  }

  @Test(arguments: ["", "\n\n", #"{"id": "1", "turns": []}"#])
  func `a file without questions is a failure`(contents: String) throws {
    let result = try evaluate(contents)
    #expect(result.status == .exited(2))
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains("questions.jsonl"))
  }

  @Test func `a missing file of questions isn't taken for a text to ask`() throws {
    let result = try runPioneer(["evaluate", "/nonexistent/questions.jsonl"])
    #expect(result.status == .exited(2))
    #expect(result.errorText.hasPrefix("pioneer: /nonexistent/questions.jsonl: no such file."))
    #expect(!result.errorText.contains("--corpus"))
  }
}
