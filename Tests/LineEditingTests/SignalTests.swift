import Files
import TestSupport
import Testing

@Suite struct SignalTests {
  @Test func `Control-C drops the line and asks again`() throws {
    let terminal = try startProbe()
    try terminal.send("secret" + Key.left)
    try terminal.waitForCurrentLine("probe> secret", cursorColumn: 12)
    try terminal.send(Key.controlC)
    try terminal.waitFor("interrupted [secret]\r\n")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("next\r")
    try terminal.waitFor("line [next]\r\n")
    #expect(try terminal.finish() == .exited(0))
    #expect(terminal.isEchoing)
    #expect(terminal.screen.lines[0] == "probe> secret^C")
    #expect(terminal.screen.lines[1] == "interrupted [secret]")
  }

  @Test func `Control-C works again and again, on an empty line too`() throws {
    let terminal = try startProbe()
    for _ in 0..<5 {
      try terminal.send(Key.controlC)
      try terminal.waitFor("interrupted []\r\n")
      try terminal.waitUntilEditing(prompt: "probe>")
    }
    try terminal.send(Key.controlD)
    #expect(try terminal.exitStatus() == .exited(0))
  }

  @Test func `Control-C leaves a line of several rows behind`() throws {
    let terminal = try startProbe(columns: 20)
    try terminal.send("0123456789012345678901234567890123456789" + Key.home)
    try terminal.waitUntilScreen("the cursor at the start") {
      $0.cursorRow == 0 && $0.cursorColumn == 7 && $0.lines[2] == "3456789"
    }
    try terminal.send(Key.controlC)
    try terminal.waitFor("interrupted [")
    try terminal.waitUntilEditing(prompt: "probe>")
    #expect(terminal.screen.lines[3].hasPrefix("interrupted ["))
  }

  @Test func `Control-C leaves the search of the history`() throws {
    let terminal = try startProbe()
    try terminal.send("apple\r")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send(Key.controlR + "app")
    try terminal.waitUntilScreen("the search") { $0.text.contains("bck:app") }
    try terminal.send(Key.controlC)
    try terminal.waitFor("interrupted [")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `a signal while nothing is read does what it always did`() throws {
    let terminal = try startProbe()
    try terminal.send("wait\r")
    try terminal.waitFor("waiting\r\n")
    #expect(terminal.isEchoing)
    terminal.signal(SIGINT)
    #expect(try terminal.exitStatus() == .signaled(SIGINT))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a deadly signal leaves the terminal in order`(number: Int32) throws {
    let terminal = try startProbe()
    try terminal.send("half a li")
    try terminal.waitForCurrentLine("probe> half a li")
    terminal.signal(number)
    #expect(try terminal.exitStatus() == .signaled(number))
    #expect(terminal.isEchoing)
    #expect(!terminal.isRaw)
    #expect(terminal.outputText.hasSuffix("half a li\u{1B}[?2004l\u{1B}[J\r\n"))
  }

  @Test func `Control-Z and fg bring the line back`() throws {
    // A program without a shell above it can't be stopped.
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: PseudoTerminal.usualEnvironment.merging(["PS1": "shell:"]) { $1 })
    try terminal.waitFor("shell:")
    try terminal.send("\(builtProgram("LineEditorProbe"))\n")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("abcd" + Key.left)
    try terminal.waitForCurrentLine("probe> abcd", cursorColumn: 10)
    try terminal.send(Key.controlZ)
    try terminal.waitFor("Stopped")
    try terminal.waitFor("shell:")
    #expect(terminal.isEchoing)
    try terminal.send("fg\n")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.waitForCurrentLine("probe> abcd", cursorColumn: 10)
    try terminal.send("x" + Key.enter)
    try terminal.waitFor("line [abcxd]\r\n")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send(Key.controlD)
    try terminal.waitFor("shell:")
  }

  @Test func `being continued shows the line again`() throws {
    let terminal = try startProbe()
    try terminal.send("abcd")
    try terminal.waitForCurrentLine("probe> abcd")
    terminal.signal(SIGCONT)
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("e\r")
    try terminal.waitFor("line [abcde]\r\n")
    #expect(terminal.screen.lines[0] == "probe> abcde")
  }
}
