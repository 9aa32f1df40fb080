import TestSupport
import Testing

@Suite struct SlashCommandTests {
  /// What a chat shows to one line after others.
  private func reply(to line: String, after others: [String] = []) throws -> String {
    let terminal = try startChat(["chat", "--quiet"], columns: 200)
    for other in others { try terminal.ask(other) }
    let before = terminal.screen.text
    try terminal.ask(line)
    let reply = terminal.screen.text.dropFirst(before.count)
    try terminal.leave()
    return String(reply)
  }

  @Test func `help lists the commands`() throws {
    let reply = try reply(to: "/help")
    for command in ["/help", "/quote [ABOUT]", "/save FILE", "/sources", "/quit"] {
      #expect(reply.contains("\n  \(command) "))
    }
  }

  @Test(arguments: ["/nonsense", "/nonsense at all", "/helpfully", "/"])
  func `an unknown command is named, and where to find help`(line: String) throws {
    let name = line.split(separator: " ")[0]
    #expect(try reply(to: line).contains("There is no command \(name). Type /help"))
  }

  @Test func `quote shows one of the quotes`() throws {
    let reply = try reply(to: "/quote").collapsed
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    #expect(quotes.contains { reply.contains($0) })
  }

  @Test func `more needs something to go on from`() throws {
    #expect(try reply(to: "/more").contains("nothing yet"))
    let more = try reply(to: "/more", after: [BuiltIn.answerable])
    #expect(!more.contains("nothing yet"))
    #expect(!more.collapsed.contains(BuiltIn.answer))
  }

  @Test func `sources tells the place of each sentence`() throws {
    #expect(try reply(to: "/sources").contains("no answer yet"))
    let sources = try reply(to: "/sources", after: [BuiltIn.answerable]).collapsed
    #expect(sources.contains("\(BuiltIn.source):13, passage 6: \(BuiltIn.answer)"))
  }
}
