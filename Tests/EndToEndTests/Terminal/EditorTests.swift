import Foundation
import TestSupport
import Testing

/// The editor that vi's keys open on the line typed (`v` after Escape), with `bind -v` in `~/.editrc`.
@Suite struct EditorTests {
  /// Types a line, opens the editor on it, and sends what comes back.
  ///
  /// - Parameter editor: What `EDITOR` says.
  /// - Returns: All that came to the terminal.
  private func edit(_ line: String, with editor: String, in home: borrowing TemporaryFolder) throws
    -> String
  {
    try writeFile("bind -v\n".utf8, to: home.path(of: ".editrc"))
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["chat", "--quiet"],
      environment: terminalEnvironment.merging(
        ["HOME": home.path, "EDITOR": editor, "VISUAL": editor, "PIONEER_HISTORY": ""]) { $1 },
      currentFolder: home.path)
    try terminal.waitForPrompt()
    try terminal.send(line + "\u{1B}")
    // Long enough for the Escape key to be told from an arrow.
    terminal.pause(.milliseconds(150))
    try terminal.end(with: "v")
    try terminal.leave()
    return terminal.outputText
  }

  @Test func `it is run without a shell, and what it leaves is asked`() throws {
    let home = try TemporaryFolder()
    let editor = home.path(of: "my $HOME;editor")
    try writeExecutable("#!/bin/sh\necho \(BuiltIn.answerable) >\"$1\"; echo $# >ran\n", to: editor)
    #expect(try edit("hello", with: editor, in: home).contains(BuiltIn.answer.prefix(30)))
    #expect(try readFile(home.path(of: "ran")) == Array("1\n".utf8))
  }

  @Test func `nothing raw that it leaves reaches the terminal`() throws {
    let home = try TemporaryFolder()
    let editor = home.path(of: "editor")
    try writeFile("Who is \(HostileText.word)?\n".utf8, to: home.path(of: "text"))
    try writeExecutable("#!/bin/sh\ncat text >\"$1\"\n", to: editor)
    let output = try edit("hello", with: editor, in: home)
    for mark in HostileText.marks { #expect(!output.contains(mark)) }
  }

  @Test(arguments: [
    "no-editor; touch evil", "$(touch evil)", "`touch evil`", "touch evil #", "-", ".", "/dev/null",
    "~/evil", HostileText.word,
  ])
  func `what names no program is never run, and the line stays`(editor: String) throws {
    let home = try TemporaryFolder()
    let output = try edit(BuiltIn.answerable, with: editor, in: home)
    #expect(output.contains(BuiltIn.answer.prefix(30)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [".editrc"])
  }
}
