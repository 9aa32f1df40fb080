import TestSupport
import Testing

@testable import LineEditing

@Suite struct PromptTests {
  @Test func `a style colours the words and nothing else`() throws {
    let terminal = try startProbe(["--rendition", "1;36"])
    try terminal.send("abc" + Key.home + "x\r")
    try terminal.waitFor("line [xabc]\r\n")
    #expect(terminal.screen.lines[0] == "probe> xabc")
    #expect(terminal.screen.graphicRendition(row: 0, column: 0) == "1;36")
    #expect(terminal.screen.graphicRendition(row: 0, column: 5) == "1;36")
    #expect(terminal.screen.graphicRendition(row: 0, column: 6).isEmpty)
    #expect(terminal.screen.graphicRendition(row: 0, column: 7).isEmpty)
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `without a style no colour is sent`() throws {
    let terminal = try startProbe()
    try terminal.send("abc\r")
    try terminal.waitFor("line [abc]\r\n")
    #expect(try terminal.finish() == .exited(0))
    #expect(terminal.outputText.matches(of: /\x1B\[[0-9;]*m/).isEmpty)
  }

  @Test(arguments: ["C.UTF-8", "C"])
  func `a prompt may have letters beyond ASCII`(locale: String) throws {
    let terminal = try startProbe(
      ["--prompt", "you ❯"], environment: ["LC_ALL": locale], prompt: "you ❯")
    try terminal.send("abc\r")
    try terminal.waitFor("line [abc]\r\n")
    #expect(terminal.screen.lines[0] == "you ❯ abc")
  }

  @Test(arguments: [
    (Prompt("you>"), "you>"),
    (Prompt("you>   "), "you>"),
    (Prompt("❯", asciiText: ">"), ">"),
    (Prompt("❯", asciiText: "»"), ""),
    (Prompt("a\u{1B}[1mb\nc\u{1}"), "a[1mb c"),
  ])
  func `the words can be shown in a locale without UTF-8`(prompt: Prompt, words: String) {
    #expect(prompt.words(in: .other) == words)
  }

  @Test func `a UTF-8 locale gets the text itself`() {
    #expect(Prompt("❯").words(in: .utf8) == "❯")
  }

  @Test(arguments: [
    (nil, "", ""), ("", "", ""), ("1;36", "\u{1B}[1;36m", "\u{1B}[0m"),
    ("1m\u{1}", "\u{1B}[1m", "\u{1B}[0m"),
  ])
  func `only parameters of a style are sent`(rendition: String?, start: String, end: String) {
    let prompt = Prompt("you>", graphicRendition: rendition)
    #expect(prompt.styleStart == start)
    #expect(prompt.styleEnd == end)
  }
}
