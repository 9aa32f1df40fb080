import Files
import TestSupport
import Testing

/// What happens to a chat that is stopped, ended or cut off while a question is typed.
@Suite struct InterruptionTests {
  /// A question that lacks a letter, and where that belongs.
  private static let misspelt = "When were you introduced to the internt"
  private static let cursor = 40
  @Test func `Control-Z and fg bring the question back`() throws {
    // A program without a shell above it can't be stopped.
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: terminalEnvironment.merging(["PS1": "shell:"]) { $1 })
    try terminal.waitFor("shell:")
    try terminal.send("'\(builtProgram("pioneer"))' chat\n")
    try terminal.waitForPrompt()
    try terminal.send("\(Self.misspelt)?" + Key.left + Key.left)
    try terminal.waitUntilScreen("the question") {
      $0.currentLine == "› \(Self.misspelt)?" && $0.cursorColumn == Self.cursor
    }
    for _ in 1...2 {
      try terminal.send("\u{1A}")
      try terminal.waitFor("Stopped")
      try terminal.waitFor("shell:")
      #expect(terminal.isEchoing)
      #expect(!terminal.isRaw)
      try terminal.send("fg\n")
      try terminal.waitUntilScreen("the question again") { [terminal] in
        $0.currentLine == "› \(Self.misspelt)?" && $0.cursorColumn == Self.cursor
          && terminal.isRaw
      }
    }
    try terminal.send("e" + Key.enter)
    try terminal.waitFor("paragraph")
    #expect(terminal.screen.text.collapsed.contains(BuiltIn.answer))
    try terminal.waitFor("›")
    try terminal.send(Key.controlD)
    try terminal.waitFor("shell:")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a deadly signal leaves the terminal in order`(signal: Int32) throws {
    let terminal = try startChat(["chat", "--quiet"])
    try terminal.ask("When did you sleep?")
    try terminal.send("When")
    try terminal.waitForCurrentLine("› When did you sleep?", cursorColumn: 6)
    let row = terminal.screen.cursorRow
    terminal.signal(signal)
    #expect(try terminal.exitStatus() == .signaled(signal))
    #expect(terminal.isLeftInOrder)
    // The suggestion is gone, and whatever follows begins on a row of its own.
    #expect(terminal.screen.lines[row] == "› When")
    #expect(terminal.screen.cursorRow == row + 1)
    #expect(terminal.screen.cursorColumn == 0)
  }

  @Test func `a terminal that is taken away ends the chat`() throws {
    let terminal = try startChat()
    try terminal.send("half a question")
    try terminal.waitForCurrentLine("› half a question")
    terminal.hangUp()
    #expect(try terminal.exitStatus() == .signaled(SIGHUP))
  }

  @Test func `so it does where the hang-up itself is ignored`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "trap '' HUP; exec '\(builtProgram("pioneer"))' chat"],
      environment: terminalEnvironment)
    try terminal.waitForPrompt()
    terminal.hangUp()
    #expect(try terminal.exitStatus() != .signaled(SIGKILL))
  }

  @Test func `the window may change its size while a question is typed`() throws {
    let terminal = try startChat()
    let question = "Please, please tell me: when were you introduced to the internet?"
    try terminal.send(question)
    try terminal.waitForCurrentLine("› \(question)")
    for columns in [40, 60, 200, 80] {
      terminal.resize(columns: columns, rows: 24)
      try terminal.waitUntilScreen("the question in \(columns) columns") { screen in
        let from = (question.count + 2) / columns
        return screen.lines[screen.cursorRow - from].hasPrefix("› Please, please")
          && screen.cursorColumn == (question.count + 2) % columns
      }
    }
    try terminal.end(with: Key.enter)
    #expect(terminal.screen.text.collapsed.contains(BuiltIn.answer))
    try terminal.leave()
  }
}
