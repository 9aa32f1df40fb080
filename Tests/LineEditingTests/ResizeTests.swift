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

  @Test(arguments: [(20, 60), (60, 20), (20, 33), (33, 12)])
  func `a terminal that only cuts its rows shows a long line once`(before: Int, after: Int) throws {
    let terminal = try startProbe(columns: before)
    let line = "The quick brown fox jumps over a lazy dog in 1"
    try terminal.send(line)
    try terminal.waitUntilScreen("the line") { $0.rowsAsOne.hasSuffix(line.squeezed) }
    terminal.resize(columns: after, rows: 24)
    try terminal.send("9")
    try terminal.waitUntilScreen("the line once") {
      $0.rowsAsOne == "probe>\(line)9".squeezed && $0.columns == after
    }
  }

  @Test func `a key that looks like an answer nobody asked for is none of the line`() throws {
    let terminal = try startProbe()
    try terminal.send("ab")
    try terminal.waitForCurrentLine("probe> ab")
    // Nobody asked: a function key, which is none of the line's.
    try terminal.send("\u{1B}[1;2Rc\r")
    try terminal.waitFor("line [abc]\r\n")
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
}

extension String {
  /// The text without spaces, which rows may lack at their ends.
  fileprivate var squeezed: String { filter { !$0.isWhitespace } }
}

extension Screen {
  fileprivate var rowsAsOne: String { text.squeezed }
}
