import TestSupport
import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  @Test func `Tab inserts the only candidate`() throws {
    let terminal = try startProbe(["--words", "/quote,/help"])
    try terminal.send("see /q\t now\r")
    try terminal.waitFor("line [see /quote now]\r\n")
  }

  @Test func `Tab extends to what candidates share, and lists them when pressed again`() throws {
    let terminal = try startProbe(["--words", "/quote,/quit,/help"])
    try terminal.send("/q\t")
    try terminal.waitForCurrentLine("probe> /qu")
    try terminal.send("\t\t")
    try terminal.waitFor("/quit")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.waitForCurrentLine("probe> /qu")
    #expect(
      terminal.screen.text == """
        probe> /qu
        /quit   /quote
        probe> /qu
        """)
    try terminal.send("i\t\r")
    try terminal.waitFor("line [/quit]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `Tab without a candidate rings the bell and inserts nothing`() throws {
    let terminal = try startProbe()
    try terminal.send("zzz\t")
    try terminal.waitUntilScreen("a bell") { $0.bellCount == 1 }
    try terminal.send("\r")
    try terminal.waitFor("line [zzz]\r\n")
  }

  @Test func `a list in the middle of a line keeps the cursor`() throws {
    let terminal = try startProbe(["--words", "aa,ab"])
    try terminal.send("a end" + Key.home + "\u{1B}[C\t\t")
    try terminal.waitFor("aa  ab")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("b\r")
    try terminal.waitFor("line [ab end]\r\n")
  }

  @Test(arguments: [
    ("see /q", ["/quote"], WordCompletion.Response.replace(scalarCount: 2, text: "/quote")),
    ("JACK", ["Jack "], .replace(scalarCount: 4, text: "Jack ")),
    ("", ["one", "other"], .replace(scalarCount: 0, text: "o")),
    ("é", ["été", "étape"], .replace(scalarCount: 1, text: "ét")),
    ("word", ["word"], .refuse),
    ("w", [], .refuse),
    ("w", ["", "\u{1B}"], .refuse),
    ("w", ["wa\u{1B}[1m"], .replace(scalarCount: 1, text: "wa[1m")),
    ("w", ["wa", "wb"], .refuse),
  ])
  func `the first press`(text: String, candidates: [String], response: WordCompletion.Response) {
    var completion = WordCompletion()
    #expect(completion.respond(beforeCursor: text, candidates: candidates) == response)
  }

  @Test func `only a second press for the same text lists`() {
    var completion = WordCompletion()
    let candidates = ["wa", "wb"]
    #expect(completion.respond(beforeCursor: "w", candidates: candidates) == .refuse)
    #expect(completion.respond(beforeCursor: "x w", candidates: candidates) == .refuse)
    #expect(completion.respond(beforeCursor: "x w", candidates: candidates) == .list(candidates))
  }

  @Test(arguments: [
    (["b", "a", "c"], 80, ["a  b  c"]),
    (["b", "a", "c"], 6, ["a  c", "b"]),
    (["long", "longer"], 4, ["long", "longer"]),
    ([], 80, []),
  ])
  func `candidates are listed in columns`(words: [String], columns: Int, rows: [String]) {
    #expect(CandidateList.rows(of: words, columns: columns) == rows)
  }
}
