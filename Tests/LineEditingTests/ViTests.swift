import TestSupport
import Testing

@Suite struct ViTests {
  /// Types keys one after the other, as a user would: the Escape key is one that nothing follows.
  private func line(typing keys: [String], suggesting suggestion: String? = nil) throws -> String {
    var line = ""
    try withHome(editrc: "bind -v\n") { home in
      let terminal = try startProbe(
        suggestion.map { ["--suggest", $0] } ?? [], environment: ["HOME": home])
      for key in keys {
        try terminal.send(key)
        // Long enough for the Escape key to be told from an arrow.
        if key == Key.escape { terminal.pause(.milliseconds(150)) }
      }
      try terminal.send("\r")
      try terminal.waitFor("line [")
      try terminal.waitFor("]\r\n")
      line = terminal.screen.lines[1]
    }
    return line
  }

  @Test(arguments: [
    (["one two", Key.escape, "0", "x"], "ne two"),
    (["one two", Key.escape, "b", "d", "w"], "one "),
    (["one two", Key.escape, "0", "i", "x"], "xone two"),
    (["one two", Key.escape, "I", ">", Key.escape, "A", "<"], ">one two<"),
    (["one", Key.left, "x"], "onxe"), (["one", Key.home, "x", Key.end, "y"], "xoney"),
    (["one two", Key.controlW, "three"], "one three"),
    (["one", Key.escape, Key.left, Key.left, "x"], "ne"),
    (["ne\u{301}e", Key.escape, "h", "x"], "ne"), (["one", "\u{1B}[3~", "x"], "onex"),
  ])
  func `the keys of vi edit the line`(keys: [String], result: String) throws {
    #expect(try line(typing: keys) == "line [\(result)]")
  }

  @Test func `a suggestion is taken as elsewhere`() throws {
    #expect(try line(typing: ["wh", Key.controlF], suggesting: "what") == "line [what]")
    #expect(try line(typing: ["wh", Key.right], suggesting: "what") == "line [what]")
  }
}
