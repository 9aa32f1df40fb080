import TestSupport
import Testing

@testable import LineEditing

@Suite struct SuggestionTests {
  private static let suggestions = ["--suggest", "what is Taobao?,日本語 は"]

  @Test(arguments: [
    Key.right, Key.controlF, Key.end, Key.controlE, "\u{1B}OC",
  ])
  func `a key at the end of the line takes what is suggested`(key: String) throws {
    let terminal = try startProbe(Self.suggestions)
    try terminal.send("wh")
    try terminal.waitForCurrentLine("probe> what is Taobao?", cursorColumn: 9)
    #expect(terminal.screen.graphicRendition(row: 0, column: 8).isEmpty)
    #expect(terminal.screen.graphicRendition(row: 0, column: 9) == "2")
    try terminal.send(key)
    try terminal.waitForCurrentLine("probe> what is Taobao?")
    #expect(terminal.screen.graphicRendition(row: 0, column: 9).isEmpty)
    try terminal.send("\r")
    try terminal.waitFor("line [what is Taobao?]\r\n")
  }

  @Test(arguments: ["\u{1B}f", "\u{1B}[1;3C", "\u{1B}[1;5C"])
  func `a key for words takes a word of it`(key: String) throws {
    let terminal = try startProbe(Self.suggestions)
    try terminal.send("wh" + key)
    try terminal.waitForCurrentLine("probe> what is Taobao?", cursorColumn: 11)
    try terminal.send(key + "\r")
    try terminal.waitFor("line [what is]\r\n")
  }

  @Test func `what isn't taken isn't part of the line, nor left on the screen`() throws {
    let terminal = try startProbe(Self.suggestions)
    try terminal.send("wh")
    try terminal.waitForCurrentLine("probe> what is Taobao?", cursorColumn: 9)
    try terminal.send("\r")
    try terminal.waitFor("line [wh]\r\n")
    #expect(terminal.screen.lines[0] == "probe> wh")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("wh")
    try terminal.waitForCurrentLine("probe> what is Taobao?", cursorColumn: 9)
    try terminal.send(Key.controlC)
    try terminal.waitFor("interrupted [wh]\r\n")
    #expect(terminal.screen.lines[2] == "probe> wh^C")
  }

  @Test func `in the middle of the line the keys move and nothing is suggested`() throws {
    let terminal = try startProbe(Self.suggestions)
    try terminal.send("what")
    try terminal.waitForCurrentLine("probe> what is Taobao?", cursorColumn: 11)
    try terminal.send(Key.left + Key.left)
    try terminal.waitForCurrentLine("probe> what", cursorColumn: 9)
    try terminal.send(Key.right)
    try terminal.waitForCurrentLine("probe> what", cursorColumn: 10)
    try terminal.send(Key.controlE)
    try terminal.waitForCurrentLine("probe> what is Taobao?", cursorColumn: 11)
  }

  @Test func `a screen that is too narrow has none`() throws {
    let terminal = try startProbe(Self.suggestions, columns: Suggester.fewestColumns - 1)
    try terminal.send("wh" + Key.right)
    try terminal.waitUntilScreen("a bell") { $0.bellCount == 1 }
    #expect(terminal.screen.currentLine == "probe> wh")
  }

  @Test(arguments: [
    ("w", 40, "hat"), ("w", 39, ""), ("wx", 40, ""), ("", 40, ""), ("what", 40, ""),
  ])
  func `the rest is what follows the text typed`(typed: String, columns: Int, rest: String) {
    let suggester = Suggester { _ in "what" }
    let screen = ScreenSize(columns: columns, rows: 24)
    #expect(suggester.rest(of: EditedLine(typed), on: screen) == rest)
    #expect(suggester.rest(of: EditedLine("", typed), on: screen).isEmpty)
  }

  @Test func `what would act on the terminal is taken out of it`() {
    let suggester = Suggester { _ in "w\u{1B}[31m\nx" }
    let screen = ScreenSize(columns: 80, rows: 24)
    #expect(suggester.rest(of: EditedLine("w"), on: screen) == "[31m x")
  }
}
