import TestSupport
import Testing

/// A whole conversation on every kind of terminal, as wide as a telephone, a window and a screen.
@Suite struct TerminalKindTests {
  /// A question that is shorter than the narrowest window, and the beginning of its answer.
  private static let question = "Where did you grow up?"
  private static let answer = "I grew up in a modest neighborhood in China"

  @Test(arguments: ["xterm-256color", "screen", "linux"], [40, 80, 200])
  func `a chat looks as it should`(type: String, columns: Int) throws {
    for locale in ["C.UTF-8", "C"] {
      let terminal = try startChat(
        environment: ["TERM": type, "LC_ALL": locale], columns: columns)
      try terminal.send("Where did you grow p?" + Key.left + Key.left + "u")
      try terminal.waitForCurrentLine("› \(Self.question)", cursorColumn: 22)
      try terminal.end(with: Key.enter)
      try terminal.send("👨‍👩‍👧é日" + Key.backspace + Key.backspace + Key.backspace + "Wh")
      try terminal.waitUntilScreen("a suggestion") { $0.currentLine == "› \(Self.question)" }
      try terminal.end(with: Key.controlE + Key.enter)
      let shown = terminal.screen.text.collapsed
      #expect(shown.occurrences(of: "› \(Self.question) ") == 2)
      #expect(shown.occurrences(of: Self.answer) == 2)
      #expect(terminal.writtenRows.allSatisfy { $0.count <= columns })
      try terminal.leave()
    }
  }

  @Test(arguments: ["dumb", "unknown"], [40, 80, 200])
  func `a terminal that can't move its cursor has a plain chat`(type: String, columns: Int) throws {
    for locale in ["C.UTF-8", "C"] {
      let terminal = try PseudoTerminal(
        builtProgram("pioneer"), ["chat"],
        environment: terminalEnvironment.merging(["TERM": type, "LC_ALL": locale]) { $1 },
        columns: columns)
      try terminal.waitFor("\r\n> ")
      try terminal.send("\(Self.question)\n")
      try terminal.waitFor("paragraph")
      try terminal.waitFor("\r\n> ")
      let shown = terminal.screen.text.collapsed
      #expect(shown.contains("> \(Self.question) ") && shown.contains(Self.answer))
      #expect(!terminal.outputText.contains("\u{1B}[?2004"))
      try terminal.send(Key.controlD)
      #expect(try terminal.exitStatus() == .exited(0))
    }
  }
}

extension PseudoTerminal {
  /// The rows of the screen, those that left it included.
  fileprivate var writtenRows: [Substring] { screen.text.split(separator: "\n") }
}
