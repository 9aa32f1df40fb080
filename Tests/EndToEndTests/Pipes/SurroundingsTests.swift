import TestSupport
import Testing

@Suite struct SurroundingsTests {
  @Test(arguments: ["ask", "quote", "search", "show", "chat"])
  func `a command needs no environment at all`(name: String) throws {
    let arguments = ["ask": [BuiltIn.answerable], "search": ["internet"], "show": ["4"]]
    let result = try runProcess(
      builtProgram("pioneer"), [name] + (arguments[name] ?? []),
      standardInput: Array("\(BuiltIn.answerable)\n".utf8))
    #expect(result.status == .exited(0))
    #expect(!result.output.isEmpty)
    #expect(result.errorOutput.isEmpty)
  }

  @Test(arguments: ["/nonexistent", "/dev/null", "/proc", "", "relative"])
  func `a home that can't be written to doesn't matter`(home: String) throws {
    let result = try runPioneer(
      ["chat", "--quiet"], input: "\(BuiltIn.answerable)\n".utf8,
      environment: ["HOME": home, "XDG_STATE_HOME": home, "XDG_CACHE_HOME": home])
    #expect(result.status == .exited(0))
    #expect(try result.lines == [BuiltIn.reply])
    #expect(result.errorOutput.isEmpty)
  }

  @Test func `it runs in any folder and leaves nothing there`() throws {
    let folder = try TemporaryFolder()
    let result = try runPioneer(["ask", BuiltIn.answerable], currentFolder: folder.path)
    #expect(result.output == (try runPioneer(["ask", BuiltIn.answerable])).output)
    let listing = try runProcess("/bin/ls", ["-A", folder.path])
    #expect(listing.output.isEmpty)
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.unknown", "C.UTF-8"])
  func `the locale doesn't change the answer`(locale: String) throws {
    let result = try runPioneer(
      ["ask", "When were you “introduced” to the internet?", "--json"],
      environment: ["LC_ALL": locale])
    let answers = try result.objects(AnswerLine.self)
    #expect(answers.map(\.question) == ["When were you “introduced” to the internet?"])
    #expect(answers[0].answer.contains(BuiltIn.answer))
  }
}
