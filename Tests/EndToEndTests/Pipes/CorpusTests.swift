import TestSupport
import Testing

@Suite struct CorpusTests {
  private static let story = """
    The Life of Ada Sample

    I am Ada Sample, and I keep bees. My first hive stood in a garden in Leeds.

    Patience is what the bees have taught me, and I hope never to forget it.
    """

  @Test func `a file given by the option is asked`() throws {
    let folder = try TemporaryFolder()
    try writeFile(Self.story.utf8, to: folder.path(of: "ada.txt"))
    let result = try runPioneer(
      ["ask", "--json", "--corpus", folder.path(of: "ada.txt"), "Where was your first hive?"])
    let answer = try #require(try result.objects(AnswerLine.self).first)
    let quote = try #require(
      answer.quotes.first { $0.text == "My first hive stood in a garden in Leeds." })
    #expect(quote.source == "ada.txt")
    #expect(quote.title == "The Life of Ada Sample")
    #expect(quote.line == 3)
    #expect(quote.passage == "1")
  }

  @Test(arguments: [
    (
      "es", "Nací junto al río. El molino fue vendido por mi abuelo en 1901. Después llovió.",
      "¿Quién vendió el molino?", "El molino fue vendido por mi abuelo en 1901."
    ),
    ("zh", "我出生在江边。祖父在一九〇一年卖了磨坊。后来下雨了。", "谁卖了磨坊？", "祖父在一九〇一年卖了磨坊。"),
  ])
  func `a story in another language is asked in it`(
    language: String, story: String, question: String, sentence: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(story.utf8, to: path)
    for option in [[], ["--language", language]] {
      let result = try runPioneer(["ask", "--json", "--corpus", path, question] + option)
      let answer = try #require(try result.objects(AnswerLine.self).first)
      #expect(answer.sentences.first?.text == sentence)
    }
  }

  @Test func `several files are asked together`() throws {
    let folder = try TemporaryFolder()
    try writeFile(Self.story.utf8, to: folder.path(of: "ada.txt"))
    try writeFile("My second hive stood in York.\n".utf8, to: folder.path(of: "more.txt"))
    let paths = ["--corpus", folder.path(of: "ada.txt"), "--corpus", folder.path(of: "more.txt")]
    let found = try runPioneer(["search", "--json", "hive"] + paths).objects(SearchLine.self)
    #expect(Set(found[0].passages.map(\.source)) == ["ada.txt", "more.txt"])
    for passage in found[0].passages {
      let shown = try runPioneer(["show", "--json", passage.passage] + paths).objects(Place.self)
      #expect(shown.map(\.text) == [passage.text])
    }
  }

  @Test func `the environment names files with colons between them`() throws {
    let folder = try TemporaryFolder()
    try writeFile(Self.story.utf8, to: folder.path(of: "ada.txt"))
    try writeFile("My second hive stood in York.\n".utf8, to: folder.path(of: "more.txt"))
    let list = "\(folder.path(of: "ada.txt")):\(folder.path(of: "more.txt"))"
    let variables = ["PIONEER_CORPUS": list]
    let found = try runPioneer(["search", "--json", "hive"], environment: variables)
      .objects(SearchLine.self)
    #expect(Set(found[0].passages.map(\.source)) == ["ada.txt", "more.txt"])
    let option = ["--corpus", folder.path(of: "more.txt")]
    let chosen = try runPioneer(["search", "--json", "hive"] + option, environment: variables)
      .objects(SearchLine.self)
    #expect(Set(chosen[0].passages.map(\.source)) == ["more.txt"])
  }

  @Test func `an empty variable stands for the built-in story`() throws {
    let result = try runPioneer(
      ["ask", BuiltIn.answerable], environment: ["PIONEER_CORPUS": ""])
    #expect(result.status == .exited(0))
  }

  @Test(arguments: [
    ["ask", "Who?"], ["ask"], ["chat"], ["quote"], ["search", "bees"], ["show", "1"], ["index"],
  ])
  func `a file that isn't there is a failure before anything is printed`(
    command: [String]
  ) throws {
    let missing = "/nonexistent/story.txt"
    let result = try runPioneer(
      command + (command == ["index"] ? [missing] : ["--corpus", missing]), input: "Who?\n".utf8)
    #expect(result.status == .exited(2))
    #expect(result.output.isEmpty)
    #expect(result.errorText.hasPrefix("pioneer: /nonexistent/story.txt: no such file."))
    #expect(result.errorText.occurrences(of: "\n") == 1)
  }

  @Test(arguments: [
    ("empty", [] as [UInt8]), ("blank", Array(" \n\n\t\n".utf8)), ("binary", [0x7F, 0x45, 0, 1]),
    ("headings", Array("The Title\n\nChapter One\n\nChapter Two\n".utf8)),
  ])
  func `a file that holds no story is a failure that names it`(
    name: String, contents: [UInt8]
  ) throws {
    let folder = try TemporaryFolder()
    try writeFile(contents, to: folder.path(of: name))
    for command in [["ask", "Who?", "--corpus"], ["index"]] {
      let result = try runPioneer(command + [folder.path(of: name)])
      #expect(result.status == .exited(2))
      #expect(result.output.isEmpty)
      #expect(result.errorText.contains(name))
      #expect(result.errorText.occurrences(of: "\n") == 1)
      #expect(result.isPlainText)
    }
  }

  @Test func `a folder without a text is a failure that names it`() throws {
    let folder = try TemporaryFolder()
    let result = try runPioneer(["ask", "Who?", "--corpus", folder.path])
    #expect(result.status == .exited(2))
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains(folder.path))
  }

  @Test func `a name with escape sequences is shown harmless`() throws {
    let result = try runPioneer(["ask", "Who?", "--corpus", "/nonexistent/\u{1B}[31mred\u{7}\n"])
    #expect(result.status == .exited(2))
    #expect(result.isPlainText)
    #expect(result.errorText.occurrences(of: "\n") == 1)
  }

  @Test func `escape sequences in a text reach no output`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    let story = "I believe that my hive is \u{1B}]evil\u{7} \u{1B}[m red, and I never lose hope.\n"
    try writeFile(story.utf8, to: path)
    for command in [
      ["ask", "What colour is your hive?"], ["search", "hive"], ["show", "1"], ["quote"],
    ] {
      for format in [[], ["--json"]] {
        let result = try runPioneer(command + format + ["--corpus", path])
        #expect(result.outputText.contains("hive"))
        #expect(result.isPlainText)
      }
    }
  }

  @Test func `a large text is read once and then asked from its index`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    try writeFile(LargeStory.text.utf8, to: path)
    let variables = ["XDG_CACHE_HOME": folder.path(of: "cache")]
    func ask() throws -> ProcessResult {
      try runPioneer(
        ["ask", "--json", "--corpus", path, "Where was your first hive?"], environment: variables)
    }
    let first = try ask()
    #expect(first.errorText == "")
    #expect(try first.objects(AnswerLine.self).map(\.answer) == [LargeStory.answer])
    let listed = try runScript("ls \"$1/pioneer\" | sed 's/.*[.]//'", [folder.path(of: "cache")])
    #expect(try listed.lines == ["index", "vectors"])
    let second = try ask()
    #expect(second.output == first.output)
    #expect(second.errorText == "")
    _ = try runScript("rm -r \"$1\"", [folder.path(of: "cache")])
  }

  @Test(.enabled(if: !Sanitizer.needsFiles))
  func `a disk without room is told once, and the answer is given`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    try writeFile(Array(LargeStory.text.utf8) + [0xE9], to: path)
    // A limit on the size of files stops writing as a full disk does.
    let result = try runScript(
      "ulimit -f 8; XDG_CACHE_HOME=$2 \"$0\" search --corpus \"$1\" hive",
      [path, folder.path(of: "cache")])
    #expect(result.status == .exited(0))
    #expect(result.outputText.contains("My first hive stood in a garden in Leeds."))
    #expect(result.errorText.occurrences(of: "the index can't be kept there") == 1)
    #expect(result.errorText.occurrences(of: "large.txt: ") == 1)
    let left = try runProcess("/bin/ls", ["-A", folder.path(of: "cache/pioneer")])
    #expect(left.output.isEmpty)
  }

  @Test func `without a home the index isn't kept, and that is told`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    try writeFile(String(repeating: "My hive stood in York.\n\n", count: 3000).utf8, to: path)
    let arguments = ["search", "hive", "--corpus", path]
    let result = try runPioneer(arguments, environment: ["HOME": ""])
    #expect(result.status == .exited(0))
    #expect(result.errorText.contains("can't be kept without HOME or XDG_CACHE_HOME"))
    let quiet = try runPioneer(arguments + ["--quiet"], environment: ["HOME": ""])
    #expect(quiet.errorText == "")
  }

  @Test func `a cache that can't be written is a warning, and the answer is given`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    try writeFile(LargeStory.text.utf8, to: path)
    let result = try runPioneer(
      ["ask", "--json", "--corpus", path, "Where was your first hive?"],
      environment: ["XDG_CACHE_HOME": "/dev/null"])
    #expect(result.status == .exited(0))
    #expect(result.errorText.contains("the index can't be kept there"))
  }

  @Test func `an entry of a fortune file is cited with its author`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "wisdom")
    let entries = "Never give up hope while you work.\n\t-- Ann Lee\n%\nRest well.\n\t-- Bo Day\n"
    try writeFile(entries.utf8, to: path)
    let answer = try runPioneer(["ask", "What about hope and work?", "--corpus", path])
    #expect(answer.outputText.contains("— wisdom, paragraph 1 (Ann Lee)"))
    let quote = try runPioneer(["quote", "--json", "hope", "--corpus", path])
    #expect(try quote.objects(QuoteLine.self).map(\.author) == ["Ann Lee"])
  }
}
