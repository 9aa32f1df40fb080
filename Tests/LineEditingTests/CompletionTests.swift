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
    let terminal = try startProbe(["--words", "/quit,/quote,/help"])
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
    ("see /q", 2, ["/quote"], WordCompletion.Response.replace(scalarCount: 2, text: "/quote")),
    ("see /q", 6, ["see /quote"], .replace(scalarCount: 6, text: "see /quote")),
    ("JACK", 4, ["Jack "], .replace(scalarCount: 4, text: "Jack ")),
    ("", 0, ["one", "other"], .replace(scalarCount: 0, text: "o")),
    ("é", 1, ["été", "étape"], .replace(scalarCount: 1, text: "ét")),
    ("e\u{301}", 1, ["été"], .replace(scalarCount: 2, text: "été")),
    ("word", 4, ["word"], .refuse),
    ("w", 1, [], .refuse),
    ("w", 1, ["", "\u{1B}"], .refuse),
    ("w", 1, ["wa\u{1B}[1m"], .replace(scalarCount: 1, text: "wa[1m")),
    ("w", 1, ["wa", "wb"], .refuse),
  ])
  func `the first press`(
    text: String, length: Int, candidates: [String], response: WordCompletion.Response
  ) {
    var completion = WordCompletion()
    let completions = Completions(replacing: length, with: candidates)
    #expect(completion.respond(beforeCursor: text, completions: completions) == response)
  }

  @Test func `only a second press for the same text lists`() {
    var completion = WordCompletion()
    let two = Completions(replacing: 1, with: ["wa", "wb"])
    #expect(completion.respond(beforeCursor: "w", completions: two) == .refuse)
    #expect(completion.respond(beforeCursor: "x w", completions: two) == .refuse)
    #expect(completion.respond(beforeCursor: "x w", completions: two) == .list(["wa", "wb"]))
  }

  @Test(arguments: [
    (["a", "b", "c"], 80, ["a  b  c"]),
    (["a", "b", "c"], 6, ["a  c", "b"]),
    (["long", "longer"], 4, ["long", "longer"]),
    (["日本", "é", "b"], 12, ["日本  b", "é"]),
    (["a", "b", "c", "d", "e", "f", "g"], 6, ["a  c", "b  d", "… and 3 more"]),
    ([], 80, []),
  ])
  func `candidates are listed in columns`(words: [String], columns: Int, rows: [String]) {
    #expect(CandidateList.rows(of: words, columns: columns, limit: 3) == rows)
  }
}
