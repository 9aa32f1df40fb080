import TestSupport
import Testing

/// That the chat reads its lines by the editor whose keys are tested by themselves.
@Suite struct EditingTests {
  @Test(arguments: [
    ("/café日本é" + Key.backspace, "/café日本"), ("/one two" + Key.controlW + "three", "/one three"),
    ("one two" + Key.home + "/", "/one two"), ("/one" + Key.left + Key.left + "x", "/oxne"),
  ])
  func `keys edit the line`(keys: String, line: String) throws {
    let terminal = try startChat()
    try terminal.send(keys)
    try terminal.waitUntilScreen("the line") { $0.currentLine == "› \(line)" }
    try terminal.end(with: Key.enter)
    let name = line.split(separator: " ")[0]
    #expect(terminal.screen.text.contains("There is no command \(name). Type /help"))
    try terminal.leave()
  }

  @Test func `the tabulator completes a command`() throws {
    let terminal = try startChat()
    try terminal.send("/so" + Key.tab)
    try terminal.waitUntilScreen("the command") { $0.currentLine == "› /sources" }
    try terminal.end(with: Key.enter)
    #expect(terminal.screen.text.contains("There is no answer yet"))
    try terminal.leave()
  }

  @Test func `a question of several rows is read whole`() throws {
    let terminal = try startChat(columns: 14)
    try terminal.end(with: BuiltIn.answerable + Key.enter)
    #expect(terminal.screen.text.collapsed.contains(BuiltIn.answer))
    try terminal.leave()
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.unknown"])
  func `letters beyond ASCII are read and shown whatever the locale`(locale: String) throws {
    let terminal = try startChat(environment: ["LC_ALL": locale])
    try terminal.send("/né")
    try terminal.waitForCurrentLine("› /né")
    try terminal.end(with: Key.enter)
    #expect(terminal.screen.text.contains("There is no command /né."))
    try terminal.ask(BuiltIn.unanswerable)
    #expect(try terminal.screen.text.collapsed.contains(BuiltIn.refusal))
    try terminal.leave()
  }
}
