import TestSupport
import Testing

/// Files of models that the user names.
@Suite struct ModelsTests {
  private static let own = "\(packageRoot)/Sources/CEncoder/Data/models.bin"

  /// What may be in the place of a models file, and what is said of it.
  private static let obstacles = [
    ("true", "can't be read: No such file or directory."),
    ("mkdir folder; ln -s folder models", "can't be read: it is no regular file."),
    ("ln -s /dev/null models", "can't be read: it is no regular file."),
    ("mkfifo models", "can't be read: it is no regular file."),
    (": >models", "is not a models file of this version: it doesn't begin with PIONEERM."),
    ("echo Some text >models", "is not a models file of this version: "),
    ("printf 'PIONEERM\\1\\0\\0\\0' >models", "its version is 1, not "),
    (
      "head -c 100000 \(own) >models",
      "is a damaged models file, which should be copied or made anew"
    ),
  ]

  @Test(arguments: obstacles)
  func `a file that is none is refused with a sentence`(obstacle: String, words: String) throws {
    let folder = try TemporaryFolder()
    let result = try runScript(
      """
      cd "$1"; \(obstacle)
      "$0" ask --models "$1/models" 'Why?'; echo $?
      PIONEER_MODELS=$1/models "$0" ask 'Why?'; echo $?
      """, [folder.path])
    #expect(try result.lines == ["2", "2"])
    let errors = result.errorText.split(separator: "\n")
    #expect(errors.count == 2 && Set(errors).count == 1)
    #expect(errors.first?.hasPrefix("pioneer: \(folder.path)/models ") == true)
    #expect(result.errorText.contains(words))
  }

  @Test(arguments: [
    ["ask", "Why?"], ["ask"], ["chat"], ["evaluate", "questions.jsonl"], ["index", "story.txt"],
    ["quote"], ["quote", "hope"],
  ])
  func `every command that needs models says that one is missing`(command: [String]) throws {
    let folder = try TemporaryFolder()
    try writeFile("I keep bees.\n".utf8, to: folder.path(of: "story.txt"))
    try writeFile(
      #"{"id": "1", "question": "Why?", "answerable": false}"#.utf8,
      to: folder.path(of: "questions.jsonl"))
    let result = try runPioneer(
      command + ["--models", ModelSections.smallFile], input: "Why?\n".utf8,
      currentFolder: folder.path)
    #expect(result.status == .exited(2))
    #expect(result.output.isEmpty)
    let model = command[0] == "quote" ? "quotability" : "ranking"
    #expect(
      result.errorText
        == "pioneer: The models file has no model “\(model)” of this version; "
        + ".setup/train makes one.\n")
  }

  @Test(arguments: [["search", "internet"], ["show", "4"], ["--version"]])
  func `one that needs none doesn't look for them`(command: [String]) throws {
    let result = try runPioneer(command, environment: ["PIONEER_MODELS": "/nonexistent"])
    #expect(result.status == .exited(0))
    #expect(result.errorOutput.isEmpty)
  }

  @Test func `the option goes before the variable, and the program's own file is as good as none`()
    throws
  {
    let usual = try runPioneer(["ask", "--json", BuiltIn.answerable])
    let chosen = try runPioneer(
      ["ask", "--json", "--models", Self.own, BuiltIn.answerable],
      environment: ["PIONEER_MODELS": "/nonexistent"])
    #expect(chosen.status == .exited(0))
    #expect(chosen.output == usual.output)
    #expect(chosen.errorOutput.isEmpty)
    let empty = try runPioneer(
      ["ask", "--json", BuiltIn.answerable], environment: ["PIONEER_MODELS": ""])
    #expect(empty.output == usual.output)
  }
}
