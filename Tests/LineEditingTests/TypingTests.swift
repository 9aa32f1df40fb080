import TestSupport
import Testing

@Suite struct TypingTests {
  @Test func `the line typed is the line read`() throws {
    let terminal = try startProbe()
    try terminal.send("hello\r")
    try terminal.waitFor("line [hello]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test(arguments: ["C.UTF-8", "C", "POSIX", "xx_XX.unknown"])
  func `letters beyond ASCII are read and edited whatever the locale`(locale: String) throws {
    let terminal = try startProbe(environment: ["LC_ALL": locale])
    try terminal.send("café “日本” né" + Key.backspace + "\r")
    try terminal.waitFor("line [café “日本” n]\r\n")
    #expect(terminal.screen.lines[0] == "probe> café “日本” n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `a line may be longer than the screen is wide`() throws {
    let terminal = try startProbe(columns: 20)
    let text = String(repeating: "0123456789", count: 300)
    try terminal.send(text + "\r")
    try terminal.waitFor("line [\(text)]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test(arguments: [
    ("one two" + Key.controlW + "three", "one three"),
    ("one two" + Key.home + "x", "xone two"),
    ("one two\u{1B}[1~x\u{1B}[4~y", "xone twoy"),
    ("one two\u{1B}[7~x\u{1B}[8~y", "xone twoy"),
    ("one two\u{1B}OHx\u{1B}OFy", "xone twoy"),
    ("one two\u{1}x\u{5}y", "xone twoy"),
    ("one two" + Key.home + "\u{1B}[3~", "ne two"),
    ("one two\u{1B}[1;5Dx", "one xtwo"),
    ("one two\u{1B}[1;3Dx", "one xtwo"),
    ("one two\u{1B}[5Dx", "one xtwo"),
    ("one two\u{1B}bx", "one xtwo"),
    ("one two" + Key.home + "\u{1B}[1;5Cx", "onex two"),
    ("one two" + Key.home + "\u{1B}[1;3Cx", "onex two"),
    ("one two" + Key.home + "\u{1B}OCx", "oxne two"),
    ("one two" + Key.home + "\u{1B}[3;5~x", "x two"),
    ("one two" + Key.left + Key.left + "\u{B}x", "one tx"),
    ("one two\u{1B}\u{7F}x", "one x"), ("one\u{15}two", "two"),
    ("one two\u{17}\u{19}", "one two"), ("one two\u{1B}bd\u{1B}d", "one d"),
    // Page Up, function keys, focus, and arrows with modifiers are none of the line's.
    ("a\u{1B}[5~b\u{1B}[6;5~c", "abc"), ("a\u{1B}[15~b\u{1B}[24~c\u{1B}OPd", "abcd"),
    ("a\u{1B}[[Ab\u{1B}[1;2Pc\u{1B}[I\u{1B}[Od", "abcd"), ("a\u{1B}[1;5Ab\u{1B}[1;2Cc", "abc"),
  ])
  func `keys edit the line`(keys: String, result: String) throws {
    let terminal = try startProbe()
    try terminal.send(keys + "\r")
    try terminal.waitFor("line [\(result)]\r\n")
    #expect(terminal.screen.lines[0] == "probe> \(result)")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `a line left for an editor is there to go on with`() throws {
    let terminal = try startProbe()
    try terminal.send("one\u{1B}\rtwo é\u{18}\u{5}")
    try terminal.waitFor("editor [one\r\ntwo é]\r\n")
    try terminal.waitForCurrentLine("two é")
    try terminal.send("!\r")
    try terminal.waitFor("line [one\r\ntwo é!]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test(arguments: ["\u{1B}\r", "\u{1B}\n", "\u{1B}[13;2u", "\u{1B}[27;2;13~"])
  func `a line may go on in a row of its own`(key: String) throws {
    let terminal = try startProbe()
    try terminal.send("one" + key + "two" + Key.left + Key.left + "x")
    try terminal.waitUntilScreen("two rows") {
      $0.lines[0] == "probe> one" && $0.lines[1] == "txwo" && $0.cursorColumn == 2
    }
    try terminal.send("\r")
    try terminal.waitFor("line [one\r\ntxwo]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }

  @Test func `Control-L shows the line at the top of an empty screen`() throws {
    let terminal = try startProbe()
    try terminal.send("one\r")
    try terminal.waitUntilEditing(prompt: "probe>")
    try terminal.send("two" + Key.left + "\u{C}")
    try terminal.waitUntilScreen("the line alone") {
      $0.lines[0] == "probe> two" && $0.cursorRow == 0 && $0.cursorColumn == 9
        && $0.lines.dropFirst().allSatisfy(\.isEmpty)
    }
    try terminal.send("x\r")
    try terminal.waitFor("line [twxo]\r\n")
  }

  @Test func `Control-D on an empty line ends the input and elsewhere it doesn't`() throws {
    let terminal = try startProbe()
    try terminal.send("ab" + Key.left + Key.controlD + "\r")
    try terminal.waitFor("line [a]\r\n")
    #expect(try terminal.finish() == .exited(0))
    #expect(terminal.isEchoing)
    #expect(!terminal.isRaw)
  }

  @Test func `a terminal that is gone is told from the end of input`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "trap '' HUP; exec '\(builtProgram("LineEditorProbe"))'"])
    try terminal.waitUntilEditing(prompt: "probe>")
    terminal.hangUp()
    #expect(try terminal.exitStatus() == .exited(5))
  }
}
