import Foundation
import TestSupport
import Testing

/// The editor that keys open on the line typed: Control-X Control-E, as in bash, or `v` after Escape with
/// `bind -v` in `~/.editrc`.
@Suite struct EditorTests {
  enum Keys: CaseIterable {
    case emacs, vi
  }

  /// A chat with a line typed and the keys about to be pressed.
  private func chat(
    typing line: String, with editor: String, keys: Keys, in home: borrowing TemporaryFolder
  ) throws -> PseudoTerminal {
    if keys == .vi { try writeFile("bind -v\n".utf8, to: home.path(of: ".editrc")) }
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["chat", "--quiet"],
      environment: terminalEnvironment.merging(
        ["HOME": home.path, "EDITOR": editor, "VISUAL": editor, "PIONEER_HISTORY": ""]) { $1 },
      currentFolder: home.path)
    try terminal.waitForPrompt()
    try terminal.send(line)
    return terminal
  }

  /// What opens the editor.
  private func press(_ keys: Keys, on terminal: borrowing PseudoTerminal) throws -> String {
    guard keys == .vi else { return "\u{18}\u{5}" }
    try terminal.send("\u{1B}")
    // Long enough for the Escape key to be told from an arrow.
    terminal.pause(.milliseconds(150))
    return "v"
  }

  @Test(arguments: Keys.allCases)
  func `it is run without a shell, and what it leaves is asked`(keys: Keys) throws {
    let home = try TemporaryFolder()
    let editor = home.path(of: "my $HOME;editor")
    try writeExecutable(
      "#!/bin/sh\ncat \"$2\" >typed; echo \(BuiltIn.answerable) >\"$2\"; echo $# >ran\n",
      to: editor)
    let terminal = try chat(typing: "hello there", with: "'\(editor)' -w", keys: keys, in: home)
    try terminal.end(with: press(keys, on: terminal))
    #expect(terminal.outputText.contains(BuiltIn.answer.prefix(30)))
    #expect(try readFile(home.path(of: "typed")) == Array("hello there\n".utf8))
    #expect(try readFile(home.path(of: "ran")) == Array("2\n".utf8))
    try terminal.leave()
  }

  @Test func `several rows are edited together`() throws {
    let home = try TemporaryFolder()
    let editor = home.path(of: "editor")
    try writeExecutable("#!/bin/sh\ncat \"$1\" >typed; echo hello >\"$1\"\n", to: editor)
    let terminal = try chat(typing: "\"\"\"one\r", with: editor, keys: .emacs, in: home)
    try terminal.waitForCurrentLine("…", cursorColumn: 2)
    try terminal.send("two\u{1B}\rthree")
    try terminal.end(with: press(.emacs, on: terminal))
    #expect(try readFile(home.path(of: "typed")) == Array("one\ntwo\nthree\n".utf8))
    try terminal.leave()
  }

  @Test func `nothing raw that it leaves reaches the terminal`() throws {
    let home = try TemporaryFolder()
    let editor = home.path(of: "editor")
    try writeFile("Who is \(HostileText.word)?\n".utf8, to: home.path(of: "text"))
    try writeExecutable("#!/bin/sh\ncat text >\"$1\"\n", to: editor)
    let terminal = try chat(typing: "hello", with: editor, keys: .emacs, in: home)
    try terminal.end(with: press(.emacs, on: terminal))
    for mark in HostileText.marks { #expect(!terminal.outputText.contains(mark)) }
    try terminal.leave()
  }

  @Test(
    arguments: [
      "no-editor; touch evil", "$(touch evil)", "`touch evil`", "-", ".", "/dev/null", "~/evil",
      HostileText.word,
    ], Keys.allCases)
  func `what names no program is never run, and the line stays`(editor: String, keys: Keys) throws {
    let home = try TemporaryFolder()
    let terminal = try chat(typing: BuiltIn.answerable, with: editor, keys: keys, in: home)
    try terminal.send(press(keys, on: terminal))
    try terminal.waitUntilScreen("the line again") { screen in
      screen.text.contains("can’t be started")
        && screen.text.collapsed.hasSuffix("› \(BuiltIn.answerable)")
    }
    try terminal.ask("")
    #expect(terminal.outputText.contains(BuiltIn.answer.prefix(30)))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.path).allSatisfy { $0 == ".editrc" })
    try terminal.leave()
  }
}
