import TestSupport
import Testing

@testable import LineEditing

@Suite struct ResizeTests {
  @Test(arguments: [40, 79, 81, 200])
  func `a new size doesn't lose the line`(columns: Int) throws {
    let terminal = try startProbe()
    try terminal.send("abcdef" + Key.left)
    try terminal.waitForCurrentLine("probe> abcdef", cursorColumn: 12)
    terminal.resize(columns: columns, rows: 24)
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("x" + String(repeating: "-", count: 50) + "y\r")
    try terminal.waitFor("line [abcdex")
    try terminal.waitFor("-yf]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `the row is shown once`() throws {
    let terminal = try startProbe()
    try terminal.send("hello\r")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("abcdef")
    try terminal.waitForCurrentLine("probe> abcdef")
    for columns in [60, 70, 50] {
      terminal.resize(columns: columns, rows: 24)
      try terminal.waitUntilEditing(prompt: "probe>")
      try terminal.waitForCurrentLine("probe> abcdef")
    }
    #expect(
      terminal.screen.text == """
        probe> hello
        line [hello]
        probe> abcdef
        """)
  }

  @Test func `a wider window takes a long line anew`() throws {
    let terminal = try startProbe(columns: 20)
    try terminal.send("0123456789abcdefghij")
    try terminal.waitForCurrentLine("defghij")
    terminal.resize(columns: 40, rows: 24)
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("\r")
    try terminal.waitFor("line [0123456789abcdefghij]\r\n")
  }

  @Test(arguments: [
    ("", "", 10, 0, 0),
    ("ab", "", 10, 0, 0),
    ("abcdefgh", "", 10, 1, 1),
    ("abcdefg", "", 10, 0, 0),
    ("", "abcdefghi", 10, 0, 1),
    ("abcdefghi", "abcdefghij", 10, 1, 2),
    ("\u{1}\u{2}\u{3}\u{4}", "", 10, 1, 1),
  ])
  func `rows are counted as libedit fills them`(
    before: String, after: String, columns: Int, cursorRow: Int, lastRow: Int
  ) {
    let characters = (before + after).unicodeScalars.map(\.value)
    let line = EditedLine(characters, cursor: before.unicodeScalars.count)
    let layout = LineLayout(prompt: "> ", line: line, columns: columns)
    #expect(layout.cursorRow == cursorRow)
    #expect(layout.lastRow == lastRow)
  }

  @Test func `the search in libedit's buffer isn't part of the line`() {
    let line = EditedLine("ab\nbck:x".unicodeScalars.map(\.value), cursor: 1)
    #expect(line.beforeCursor == "a")
    #expect(line.afterCursor == "b")
    #expect(line.isSearching)
    #expect(LineLayout(prompt: "> ", line: line, columns: 80).cursorRow == 1)
  }
}
