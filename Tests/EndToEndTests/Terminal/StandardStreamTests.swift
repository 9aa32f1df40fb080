import TestSupport
import Testing

@Suite struct StandardStreamTests {
  @Test func `an interrupt while questions are typed ends with 130`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["ask"], environment: terminalEnvironment)
    try terminal.waitFor("Type one question a line")
    try terminal.send("\(BuiltIn.answerable)\n")
    try terminal.waitFor("paragraph")
    try terminal.send("half a line")
    try terminal.waitFor("half a line")
    try terminal.send(Key.controlC)
    #expect(try terminal.exitStatus() == .exited(130))
    #expect(terminal.isLeftInOrder)
  }

  @Test func `Control-D ends the questions`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["ask", "--quiet"], environment: terminalEnvironment)
    try terminal.send("\(BuiltIn.answerable)\n")
    try terminal.waitFor("In the late")
    try terminal.send(Key.controlD)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(!terminal.outputText.contains("Type one question"))
  }

  @Test(arguments: ["chat", ""])
  func `nothing but answers goes to a pipe, though questions are typed`(command: String) throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "'\(builtProgram("pioneer"))' \(command) --quiet | cat"],
      environment: terminalEnvironment)
    try terminal.send("\(BuiltIn.answerable)\n")
    let reply = try BuiltIn.reply
    try terminal.waitFor(reply)
    try terminal.send(Key.controlD)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.outputText == "\(BuiltIn.answerable)\r\n\(reply)\r\n")
  }

  @Test func `a chat on a terminal that is taken away ends`() throws {
    let terminal = try startChat()
    terminal.hangUp()
    #expect(try terminal.exitStatus() != .exited(2))
  }
}
