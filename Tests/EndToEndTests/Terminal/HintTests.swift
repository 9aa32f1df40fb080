import TestSupport
import Testing

@Suite struct HintTests {
  private static let question = "When did you first see the internet?"

  @Test func `a question that the story answers is suggested, taken and answered`() throws {
    let terminal = try startChat()
    try terminal.send("when did you f")
    try terminal.waitForCurrentLine("› when did you first see the internet?", cursorColumn: 16)
    let row = terminal.screen.cursorRow
    #expect(terminal.screen.graphicRendition(row: row, column: 15).isEmpty)
    #expect(terminal.screen.graphicRendition(row: row, column: 16) == "2")
    try terminal.send(Key.right)
    try terminal.waitForCurrentLine("› when did you first see the internet?")
    try terminal.end(with: Key.enter)
    #expect(terminal.screen.text.collapsed.contains("I was introduced to the internet."))
    try terminal.leave()
  }

  @Test func `what was typed before is suggested first`() throws {
    let terminal = try startChat()
    try terminal.ask("When did you sleep?")
    try terminal.send("When d")
    try terminal.waitForCurrentLine("› When did you sleep?", cursorColumn: 8)
    try terminal.send("\u{6}")
    try terminal.waitForCurrentLine("› When did you sleep?")
    try terminal.end(with: Key.controlC)
    try terminal.leave()
  }

  @Test func `a suggestion that isn't taken is neither asked nor kept`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "history")
    let terminal = try startChat(environment: ["PIONEER_HISTORY": file])
    try terminal.send("/so")
    try terminal.waitForCurrentLine("› /sources", cursorColumn: 5)
    try terminal.send("x")
    try terminal.waitForCurrentLine("› /sox")
    try terminal.end(with: Key.enter)
    #expect(String(decoding: try readFile(file), as: UTF8.self) == "/sox\n")
    try terminal.leave()
  }

  @Test(arguments: [
    (["chat", "--no-hints"], [:], 80), (["--no-hints"], [:], 80),
    (["chat"], ["NO_COLOR": "1"], 80), (["chat", "--color", "never"], [:], 80), (["chat"], [:], 39),
  ])
  func `suggestions are off where they aren't wanted or can't be told from the line`(
    command: [String], environment: [String: String], columns: Int
  ) throws {
    let terminal = try startChat(command, environment: environment, columns: columns)
    try terminal.ask("When did you sleep?")
    try terminal.send("When" + Key.right)
    try terminal.waitUntilScreen("a bell") { $0.bellCount > 0 }
    #expect(terminal.screen.currentLine == "› When")
    try terminal.end(with: Key.controlC)
    try terminal.leave()
  }
}
