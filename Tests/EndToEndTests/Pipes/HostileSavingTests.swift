import Foundation
import TestSupport
import Testing

/// Conversations that are kept in a file, with a text, questions and names that mean harm.
@Suite struct HostileSavingTests {
  private static let questions = ["What is the honey?", "Who is \(HostileText.word)?", "/quote"]

  /// Has a conversation in a folder and saves it.
  private func save(
    _ names: [String], in folder: borrowing TemporaryFolder, corpus: String? = nil,
    options: [String] = []
  ) throws -> ProcessResult {
    let lines = Self.questions + names.map { "/save \($0)" } + ["bye"]
    return try runPioneer(
      ["chat"] + options + (corpus.map { ["--corpus", $0] } ?? []),
      input: lines.map { $0 + "\n" }.joined().utf8, environment: ["HOME": folder.path],
      currentFolder: folder.path)
  }

  private func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test(arguments: [[], ["--json"], ["--narrator", HostileText.word]])
  func `nothing raw is written`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let texts = try TemporaryFolder()
    let story = try HostileText.writeStory(in: texts)
    let result = try save(["talk.md"], in: folder, corpus: story, options: options)
    #expect(result.status == .exited(0))
    let saved = String(decoding: try readFile(folder.path(of: "talk.md")), as: UTF8.self)
    #expect(saved.contains("\n> ") && saved.contains("Who is hi"))
    for text in [saved, result.outputText, result.errorText] {
      let hazard = TerminalHazard.first(in: text)
      #expect(hazard == nil, "U+\(String(hazard?.value ?? 0, radix: 16)): \(text.debugDescription)")
    }
  }

  @Test(arguments: [
    HostileText.word, HostileText.word + " .md", "-", "--help", "-rf", ".hidden", "two words.md",
    "$(touch evil)", "`touch evil`", "; touch evil", "| cat", "> evil", "*", "talk\\.md",
    "\"talk", "~nobody", "e\u{301}t\u{E9}.md", "👩‍👩‍👧.md",
    String(repeating: "x", count: 255), String(repeating: "é", count: 127),
  ])
  func `just the file named is written, or none`(name: String) throws {
    let folder = try TemporaryFolder()
    let result = try save([name], in: folder)
    #expect(result.status == .exited(0))
    let files = try files(in: folder.path)
    #expect(files.isEmpty || files == [name])
    #expect(files.isEmpty != result.outputText.contains("Saved 3 turns"))
    #expect(TerminalHazard.first(in: result.outputText) == nil)
    #expect(result.errorOutput.isEmpty)
  }

  @Test(arguments: [
    "", " ", ".", "..", "../", "/", "/dev/null", "/dev/stdout", "/dev/full", "folder", "folder/",
    "file/talk.md", "nowhere/talk.md", "file", "link", "folder/../file", "~/file", "pipe",
    String(repeating: "x", count: 300), String(repeating: "x/", count: 3000),
    "talk\u{0}.md", "talk.md\u{0}", "file\u{0}", "~",
  ])
  func `what is there stays as it was`(name: String) throws {
    let folder = try TemporaryFolder()
    for name in ["file", "elsewhere"] { try writeFile("mine".utf8, to: folder.path(of: name)) }
    _ = try runProcess(
      "/bin/sh", ["-c", "mkdir folder; ln -s elsewhere link; ln -s away dangling; mkfifo pipe"],
      environment: pipeEnvironment, currentFolder: folder.path)
    let before = try files(in: folder.path)
    let result = try save([name, "dangling"], in: folder)
    #expect(result.status == .exited(0))
    #expect(!result.outputText.contains("Saved"))
    #expect(TerminalHazard.first(in: result.outputText) == nil)
    #expect(try files(in: folder.path) == before)
    #expect(try files(in: folder.path(of: "folder")).isEmpty)
    for name in ["file", "elsewhere"] {
      #expect(try readFile(folder.path(of: name)) == Array("mine".utf8))
    }
  }
}
