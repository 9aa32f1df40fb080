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
}
