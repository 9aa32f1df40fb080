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
    #expect(try !more.collapsed.contains(BuiltIn.reply))
  }

  @Test func `a subject is picked by its number`() throws {
    let terminal = try startChat(["chat", "--quiet"])
    try terminal.ask(BuiltIn.unanswerable)
    let lines = terminal.screen.lines
    let offer = try #require(lines.first { $0.hasPrefix("  2  ") })
    let words = offer.dropFirst(5).split(separator: " ").dropFirst().joined(separator: " ")
    let before = terminal.screen.text.occurrences(of: words)
    try terminal.ask("2")
    // It is told back in the question, and the answer names it too.
    #expect(terminal.screen.text.occurrences(of: words) >= before + 2)
    #expect(try terminal.screen.text.collapsed.occurrences(of: BuiltIn.refusal) == 1)
    try terminal.leave()
  }

  @Test(arguments: [40, 80, 200])
  func `the subjects are listed within the window, and each can be picked`(
    columns: Int
  ) throws {
    let terminal = try startChat(["chat", "--quiet"], columns: columns)
    try terminal.ask("/subjects")
    #expect(terminal.writtenLines.allSatisfy { $0.count <= columns })
    let count = terminal.writtenLines.count { $0.contains(#/^  \d  /#) }
    #expect((3...9).contains(count))
    for number in 1...count { try terminal.ask("\(number)") }
    #expect(!terminal.screen.text.contains("My story doesn’t"))
    try terminal.leave()
  }

  @Test func `clear leaves nothing but the prompt on the screen`() throws {
    let terminal = try startChat()
    try terminal.ask(BuiltIn.answerable)
    try terminal.send("/clear\r")
    try terminal.waitUntilScreen("an empty screen") { screen in
      screen.lines.filter { !$0.isEmpty } == ["›"]
    }
    try terminal.leave()
  }

  @Test func `a conversation is saved, and another text asked`() throws {
    let folder = try TemporaryFolder()
    let (talk, text) = (folder.path(of: "talk.md"), folder.path(of: "bees.txt"))
    try writeFile("Bees\n\nI kept bees in the hills for forty years.\n".utf8, to: text)
    let terminal = try startChat(columns: 200)
    try terminal.ask("/corpus \(text)")
    try terminal.ask("Did you keep bees?")
    try terminal.ask("/save \(talk)")
    try terminal.leave()
    let saved = String(decoding: try readFile(talk), as: UTF8.self)
    #expect(saved.contains("**Did you keep bees?**\n\n> I kept bees in the hills"))
  }

  @Test func `sources tells the place of each sentence`() throws {
    #expect(try reply(to: "/sources").contains("no answer yet"))
    let sources = try reply(to: "/sources", after: [BuiltIn.answerable]).collapsed
    #expect(
      sources.contains(
        "\(BuiltIn.source):\(BuiltIn.line), passage \(BuiltIn.passage): \(BuiltIn.answer)"))
  }
}
