import TestSupport
import Testing

/// Going on with the last conversation.
@Suite struct ContinueTests {
  private func home(_ configuration: String) throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    _ = try runProcess("/bin/mkdir", ["-p", home.path(of: ".config/pioneer")], environment: [:])
    try writeFile(configuration.utf8, to: home.path(of: ".config/pioneer/config"))
    return home
  }

  private static let file = ".local/state/pioneer/conversation"

  @Test func `a follow-up is understood in the next chat`() throws {
    let home = try home("conversation = yes\n")
    let first = try startChat(environment: ["HOME": home.path])
    try first.ask(BuiltIn.answerable)
    try first.leave()
    #expect(try permissions(of: home.path(of: Self.file)) == 0o600)
    let second = try startChat(["chat", "--continue"], environment: ["HOME": home.path])
    let shown = second.screen.text.collapsed
    #expect(shown.contains("› \(BuiltIn.answerable)") && shown.contains(BuiltIn.answer))
    try second.ask("what happened then?")
    #expect(second.screen.text.occurrences(of: "paragraph") >= 2)
    try second.leave()
    let piped = try runPioneer(
      ["chat", "--continue", "--quiet"], input: "/save \(home.path)/talk.md\n".utf8,
      environment: ["HOME": home.path])
    #expect(piped.outputText.contains("Saved 2 turns"))
  }

  @Test func `a conversation with another text goes on with that text`() throws {
    let home = try home("conversation = yes\n")
    let path = home.path(of: "bees.txt")
    try writeFile("My life\n\nI kept bees for forty years above the town.\n".utf8, to: path)
    _ = try runPioneer(
      ["chat", "--corpus", "bees.txt"], input: "What did you keep?\n".utf8,
      environment: ["HOME": home.path], currentFolder: home.path)
    let again = try runPioneer(
      ["chat", "--continue", "--quiet"], input: "/again\n".utf8, environment: ["HOME": home.path],
      currentFolder: "/")
    #expect(again.outputText.contains("forty years"))
    _ = try runProcess("/bin/rm", [path], environment: [:])
    let gone = try runPioneer(["chat", "--continue"], environment: ["HOME": home.path])
    #expect(gone.status == .exited(2))
    #expect(gone.errorText.contains("bees.txt"))
  }

  @Test(arguments: ["", "conversation = no\n"])
  func `nothing is kept unless the configuration asks for it`(configuration: String) throws {
    let home = try home(configuration)
    _ = try runPioneer(
      ["chat"], input: BuiltIn.answerable.utf8, environment: ["HOME": home.path])
    let result = try runPioneer(["chat", "--continue"], environment: ["HOME": home.path])
    #expect(result.status == .exited(2))
    #expect(result.errorText.contains("“conversation = yes” in \(home.path)/.config"))
  }

  @Test func `what can't be kept costs a warning and no answer`() throws {
    let home = try home("conversation = yes\n")
    try writeFile("".utf8, to: home.path(of: ".local"))
    let result = try runPioneer(
      ["chat", "--quiet"], input: "\(BuiltIn.answerable)\nthanks\n".utf8,
      environment: ["HOME": home.path])
    #expect(try result.lines.first == BuiltIn.reply)
    #expect(result.errorText.occurrences(of: "isn't kept") == 1)
  }

  @Test func `a damaged file is named`() throws {
    let home = try home("conversation = yes\n")
    _ = try runPioneer(
      ["chat"], input: BuiltIn.answerable.utf8, environment: ["HOME": home.path])
    try writeFile("junk".utf8, to: home.path(of: Self.file))
    let result = try runPioneer(["chat", "--continue"], environment: ["HOME": home.path])
    #expect(result.status == .exited(2))
    #expect(result.errorText.contains(home.path(of: Self.file)))
  }

  @Test func `it goes on with its own texts alone`() throws {
    let result = try runPioneer(["chat", "--continue", "--corpus", "a.txt"])
    #expect(result.status == .exited(64))
    #expect(result.errorText.contains("leave out --corpus"))
  }
}
