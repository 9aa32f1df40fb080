import TestSupport
import Testing

@Suite struct WrappingTests {
  private static let question = BuiltIn.answerable

  /// Checks that the program itself broke the lines, at the spaces, where the window ends.
  private func expectWrapped(_ terminal: PseudoTerminal, from line: Int, columns: Int) {
    let lines = terminal.writtenLines.dropFirst(line).filter { !$0.contains("›") }
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines.contains { $0.count > columns * 2 / 3 })
  }

  @Test(arguments: [40, 80, 132])
  func `replies are as wide as the window, up to what is read with ease`(window: Int) throws {
    let columns = min(window, 80)
    let terminal = try startChat(columns: window)
    try terminal.ask(Self.question)
    try terminal.ask("/help")
    try terminal.ask(BuiltIn.unanswerable)
    #expect(terminal.screen.text.collapsed.contains(BuiltIn.answer))
    expectWrapped(terminal, from: 0, columns: columns)
    try terminal.leave()
  }

  @Test func `a wide window is filled where that is asked for`() throws {
    let terminal = try startChat(["chat", "--width", "1000"], columns: 132)
    try terminal.ask("/help")
    #expect(terminal.writtenLines.contains { $0.count > 80 })
    #expect(terminal.writtenLines.allSatisfy { $0.count <= 132 })
    try terminal.leave()
  }

  @Test func `the next reply has the new width`() throws {
    let terminal = try startChat(columns: 80)
    try terminal.ask(Self.question)
    for columns in [40, 100] {
      let before = terminal.writtenLines.count
      terminal.resize(columns: columns, rows: 24)
      try terminal.ask(Self.question)
      expectWrapped(terminal, from: before, columns: min(columns, 80))
    }
    let written = terminal.writtenLines.joined(separator: " ").collapsed
    #expect(written.occurrences(of: BuiltIn.answer) == 3)
    try terminal.leave()
  }

  @Test(
    arguments: [
      ["ask", BuiltIn.answerable], ["quote"], ["search", "internet"], ["show", "4"],
      ["quote", "--list"],
    ], [40, 80])
  func `what is printed once is wrapped too`(command: [String], columns: Int) throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), command, environment: terminalEnvironment, columns: columns)
    #expect(try terminal.exitStatus() == .exited(0))
    expectWrapped(terminal, from: 0, columns: columns)
    #expect(terminal.isLeftInOrder)
    let plain = try runPioneer(command).outputText
    let words = plain.collapsed.split(separator: " ").last ?? ""
    #expect(terminal.screen.text.contains(words))
  }

  @Test(arguments: [1, 2, 5])
  func `a window of hardly any width loses no letter`(columns: Int) throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["ask", "--quiet", Self.question], environment: terminalEnvironment,
      columns: columns)
    #expect(try terminal.exitStatus() == .exited(0))
    let letters = terminal.writtenLines.joined().filter { !$0.isWhitespace }
    #expect(try letters == BuiltIn.reply.filter { !$0.isWhitespace })
    #expect(terminal.writtenLines.allSatisfy { $0.count <= columns })
  }
}
