import TestSupport
import Testing

@Suite struct HistoryKeyTests {
  @Test func `the lines of an earlier session are found with the arrow`() throws {
    let folder = try TemporaryFolder()
    let history = ["--history", folder.path(of: "state/history")]
    let first = try startProbe(history)
    for line in ["première question", "second\\ one", " hidden"] {
      try first.send(line + "\r")
      try first.waitFor("line [")
      try first.waitUntilEditing(prompt: "probe>")
    }
    try first.send(Key.controlD)
    #expect(try first.exitStatus() == .exited(0))
    #expect(
      String(decoding: try readFile(folder.path(of: "state/history")), as: UTF8.self)
        == "première question\nsecond\\ one\n")

    let second = try startProbe(history)
    try second.send(Key.up + Key.up)
    try second.waitForCurrentLine("probe> première question")
    try second.send("\r")
    try second.waitFor("line [première question]\r\n")
  }

  @Test func `the lines of this session are found, repeats once`() throws {
    let terminal = try startProbe()
    for line in ["second", "first", "second", "second"] {
      try terminal.send(line + "\r")
      try terminal.waitFor("line [")
      try terminal.waitUntilEditing(prompt: "probe>")
    }
    try terminal.send(Key.up + Key.up + Key.up + "\r")
    try terminal.waitFor("line [first]\r\n")
    #expect(terminal.screen.bellCount == 1)
  }

  @Test(arguments: ["ban", "\u{1B}[200~banana\u{1B}[201~"])
  func `Control-R searches for what is typed or pasted`(wanted: String) throws {
    let folder = try TemporaryFolder()
    try writeFile("apple pie\nbanana bread\ncherry cake\n".utf8, to: folder.path(of: "history"))
    let terminal = try startProbe(["--history", folder.path(of: "history")])
    try terminal.send(Key.controlR + wanted)
    try terminal.waitUntilScreen("the line found") { $0.text.contains("banana bread") }
    try terminal.send("\u{1B}\u{5}!\r")
    try terminal.waitFor("line [banana bread!]\r\n")
  }

  @Test func `escape sequences in the file stay harmless`() throws {
    let folder = try TemporaryFolder()
    try writeFile("a\u{1B}[31mb\u{0}c\n".utf8, to: folder.path(of: "history"))
    let terminal = try startProbe(["--history", folder.path(of: "history")])
    try terminal.send(Key.up)
    try terminal.waitForCurrentLine("probe> a[31mbc")
  }
}
