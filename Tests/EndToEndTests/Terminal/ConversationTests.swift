import TestSupport
import Testing

@Suite struct ConversationTests {
  @Test(arguments: [["chat"], []])
  func `a chat greets once, answers, and leaves`(command: [String]) throws {
    let terminal = try startChat(command)
    #expect(terminal.screen.currentLine == "›")
    try terminal.ask(BuiltIn.answerable)
    try terminal.ask(BuiltIn.unanswerable)
    let shown = terminal.screen.text.collapsed
    #expect(shown.occurrences(of: "not the real person") == 1)
    #expect(shown.contains("It is a program, not the real person."))
    #expect(try shown.contains("› \(BuiltIn.answerable) \(BuiltIn.reply) — \(BuiltIn.title)"))
    #expect(try shown.contains("› \(BuiltIn.unanswerable) \(BuiltIn.refusal)"))
    try terminal.leave()
  }

  @Test func `a quiet chat shows the words alone`() throws {
    let terminal = try startChat(["chat", "--quiet"])
    try terminal.ask(BuiltIn.answerable)
    #expect(try terminal.screen.text.collapsed == "› \(BuiltIn.answerable) \(BuiltIn.reply) ›")
    try terminal.leave()
  }

  @Test(arguments: ["/quit", "/QUIT ", "bye", "Goodbye!"])
  func `a farewell leaves`(line: String) throws {
    let terminal = try startChat()
    try terminal.send(line + Key.enter)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.isLeftInOrder)
  }

  @Test func `Control-C drops the line and the chat goes on`() throws {
    let terminal = try startChat()
    for attempt in 1...2 {
      try terminal.send(BuiltIn.unanswerable)
      try terminal.waitForCurrentLine("› \(BuiltIn.unanswerable)")
      try terminal.end(with: Key.controlC)
      #expect(terminal.screen.text.occurrences(of: "^C") == attempt)
    }
    try terminal.ask(BuiltIn.answerable)
    let shown = terminal.screen.text.collapsed
    #expect(try !shown.contains(BuiltIn.refusal))
    #expect(shown.contains(BuiltIn.answer))
    try terminal.leave()
  }

  @Test func `Control-C on an empty line tells how to leave, once`() throws {
    let terminal = try startChat()
    for _ in 1...3 {
      try terminal.end(with: Key.controlC)
    }
    #expect(terminal.screen.text.occurrences(of: "Control-D or /quit leaves.") == 1)
    try terminal.leave()
  }

  @Test func `a blank line is asked for again`() throws {
    let terminal = try startChat(["chat", "--quiet"])
    try terminal.ask("")
    try terminal.ask("   ")
    #expect(terminal.screen.text.collapsed == "› › ›")
    try terminal.leave()
  }

  @Test func `follow-ups are understood`() throws {
    let terminal = try startChat(["chat", "--quiet"])
    try terminal.ask(BuiltIn.answerable)
    try terminal.ask("tell me more")
    let turns = terminal.screen.text.collapsed.split(separator: "› ")
    try #require(turns.count == 2)
    #expect(turns[0].contains(BuiltIn.answer))
    #expect(try !turns[1].contains(BuiltIn.reply))
    try terminal.leave()
  }

  @Test func `a chat in JSON has neither prompt nor banner`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["chat", "--json"], environment: terminalEnvironment)
    try terminal.send("hello\n")
    try terminal.waitFor("\"question\":\"hello\"")
    try terminal.waitFor("]}\r\n")
    #expect(terminal.outputText.hasPrefix("hello\r\n{"))
    try terminal.send(Key.controlD)
    #expect(try terminal.exitStatus() == .exited(0))
  }
}
