import TestSupport
import Testing

@testable import LineEditing

@Suite struct PasteTests {
  @Test(arguments: ["\r", "\n", "\r\n"])
  func `a pasted paragraph is one line`(lineBreak: String) throws {
    let terminal = try startProbe()
    let text = "first line" + lineBreak + "second “line”" + lineBreak
    try terminal.send("<\u{1B}[200~\(text)\u{1B}[201~>")
    try terminal.waitForCurrentLine("probe> <first line second “line”>")
    try terminal.send("\r")
    try terminal.waitFor("line [<first line second “line”>]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `pasting is marked only while a line is read`() throws {
    let terminal = try startProbe()
    try terminal.send("wait\r")
    try terminal.waitFor("waiting\r\n")
    let output = terminal.outputText
    let on = try #require(output.firstRange(of: "\u{1B}[?2004h"))
    let off = try #require(output.firstRange(of: "\u{1B}[?2004l"))
    let prompt = try #require(output.firstRange(of: "probe>"))
    let line = try #require(output.firstRange(of: "line [wait]"))
    #expect(on.upperBound <= prompt.lowerBound)
    #expect(off.upperBound <= line.lowerBound)
  }

  @Test func `Control-C ends a paste whose end is missing`() throws {
    let terminal = try startProbe()
    try terminal.send("abc\u{1B}[200~never ending")
    try terminal.send(Key.controlC)
    try terminal.waitFor("interrupted [")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `a paste in vi mode is text, not commands`() throws {
    try withHome(editrc: "bind -v\n") { home in
      let terminal = try startProbe(environment: ["HOME": home])
      try terminal.send("\u{1B}[200~dd\nx\u{1B}[201~\r")
      try terminal.waitFor("line [dd x]\r\n")
    }
  }

  @Test func `tabs and control characters of a paste are harmless`() {
    var paste = Paste()
    for scalar in "a\tb\u{7}\u{1B}[31mc\r\n\r\n\u{1B}[201~".unicodeScalars {
      #expect(!paste.isComplete)
      paste.append(scalar.value)
    }
    #expect(paste.isComplete)
    #expect(paste.text == "a b[31mc")
  }
}
