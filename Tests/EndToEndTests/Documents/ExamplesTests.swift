import TestSupport
import Testing

/// Every example that users are shown is run, in a home of its own with the files that it names.
@Suite struct ExamplesTests {
  /// Programs of others in them, without which an example can't be run.
  private static let optionalTools = ["jq", "man", "mandoc", "strfile", "rsvg-convert"]

  private static let files = [
    "life.txt": """
    # A life with bees

    I was born in Leeds, and my mother kept bees behind the house.

    I believe that nobody is too old to learn, and I never lose hope. Patience is the one \
    tool that never wears out.

    In the end the honey came, and with it came the customers.

    """,
    "letters/first.txt": """
    3 January 1944

    I was born in Leeds, and today my mother wrote to me about the bees.

    """,
    "notes.txt": "Ik ben geboren in Leiden. Mijn moeder hield bijen achter het huis.\n",
    "questions.txt": "What is Taobao?\n\nWhere were you born?\nWaar ben je geboren?\n",
    "turns.txt": "What is Taobao?\nwhy?\n",
    "questions.jsonl": """
    {"id": "1", "question": "What is Taobao?", "kind": "direct", "answerable": true, \
    "gold": ["Taobao"]}

    """,
  ]

  @Test(arguments: DocumentedExamples.commands)
  func `help shows three of each command`(command: String) throws {
    #expect(try DocumentedExamples.inHelp(of: command).count == 3)
  }

  @Test func `the manual and README show many`() throws {
    #expect(try DocumentedExamples.inManual.count > 20)
    #expect(try DocumentedExamples.inReadme.count > 15)
  }

  @Test(arguments: try DocumentedExamples.all)
  func `each does what it is shown for`(example: String) throws {
    let missing = Self.optionalTools.filter { tool in
      example.split { !$0.isLetter && $0 != "-" }.contains(Substring(tool)) && !isInstalled(tool)
    }
    guard missing.isEmpty else { return }
    let folder = try TemporaryFolder()
    _ = try runScript("mkdir $1/letters $1/bin; ln -s $0 $1/bin/pioneer", [folder.path])
    for (name, text) in Self.files { try writeFile(text.utf8, to: folder.path(of: name)) }
    let result = try runProcess(
      "/bin/bash", ["-o", "pipefail", "-c", example],
      environment: pipeEnvironment.merging([
        "HOME": folder.path, "PATH": "\(folder.path)/bin:/usr/bin:/bin:/usr/games",
      ]) { $1 },
      standardInput: Array((Self.files["questions.txt"] ?? "").utf8), currentFolder: folder.path)
    #expect(result.status == .exited(0), "\(example)\n\(result.errorText)")
    #expect(!result.errorText.contains("Error:"), "\(example)")
  }
}
