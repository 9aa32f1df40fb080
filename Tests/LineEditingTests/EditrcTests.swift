import TestSupport
import Testing

/// Runs `body` with the path of a home folder that has this `.editrc`.
func withHome(editrc: String, _ body: (String) throws -> Void) throws {
  let home = try TemporaryFolder()
  try writeFile(editrc.utf8, to: home.path(of: ".editrc"))
  try body(home.path)
}

@Suite struct EditrcTests {
  @Test func `the user's own keys are honoured`() throws {
    try withHome(editrc: "probe:bind ^T ed-move-to-beg\nother:bind ^T ed-move-to-end\n") { home in
      let terminal = try startProbe(environment: ["HOME": home])
      try terminal.send("one\u{14}x\r")
      try terminal.waitFor("line [xone]\r\n")
    }
  }

  @Test func `a key may be given our functions`() throws {
    try withHome(editrc: "bind ^T complete-word\n") { home in
      let terminal = try startProbe(["--words", "hello"], environment: ["HOME": home])
      try terminal.send("he\u{14}\r")
      try terminal.waitFor("line [hello]\r\n")
    }
  }

  @Test func `editing switched off means no editor`() throws {
    try withHome(editrc: "edit off\n") { home in
      let terminal = try PseudoTerminal(
        builtProgram("LineEditorProbe"),
        environment: PseudoTerminal.usualEnvironment.merging(["HOME": home]) { $1 })
      try terminal.waitFor("no line editor\r\n")
      #expect(try terminal.exitStatus() == .exited(4))
    }
  }
}
