import Foundation
import TestSupport
import Testing

/// What people know from other chats: the clipboard, their editor, several rows, the last question.
@Suite struct ComfortTests {
  @Test func `an answer is sent to the clipboard of the terminal`() throws {
    let terminal = try startChat(environment: ["TMUX": ""])
    try terminal.ask(BuiltIn.answerable)
    try terminal.ask("/copy")
    let encoded = try #require(
      terminal.outputText.split(separator: "\u{1B}]52;c;").last?.split(separator: "\u{7}").first)
    let text = String(decoding: try #require(Data(base64Encoded: String(encoded))), as: UTF8.self)
    #expect(try text == "\(BuiltIn.reply)\n\(BuiltIn.citation.drop { $0 == " " })")
    try terminal.leave()
  }

  @Test func `a terminal without a clipboard gets no sequence but a word`() throws {
    let terminal = try startChat(environment: ["TERM": "linux"])
    try terminal.ask(BuiltIn.answerable)
    try terminal.ask("/copy")
    #expect(!terminal.outputText.contains("\u{1B}]52"))
    #expect(terminal.screen.text.collapsed.contains("of the type linux has no clipboard"))
    try terminal.leave()
    let piped = try runPioneer(["chat"], input: "\(BuiltIn.answerable)\n/copy\n/edit\n".utf8)
    #expect(piped.outputText.contains("Only a terminal has a clipboard"))
    #expect(piped.outputText.contains("Only on a terminal can a question be edited"))
    #expect(piped.isPlainText)
  }

  /// A chat whose editor is a script of the shell.
  private func startEditing(
    editor script: String, in home: borrowing TemporaryFolder
  ) throws -> PseudoTerminal {
    let editor = home.path(of: "my editor")
    try writeExecutable("#!/bin/sh\n\(script)\n", to: editor)
    return try startChat(environment: [
      "VISUAL": "'\(editor)' -w", "EDITOR": "false", "HOME": home.path,
    ])
  }

  @Test func `the last question is edited and asked`() throws {
    let home = try TemporaryFolder()
    let terminal = try startEditing(
      editor: "cat \"$2\" >\(home.path)/draft; printf 'Where did\\nyou grow up?\\n' >\"$2\"",
      in: home)
    try terminal.ask("What is Taobao?")
    try terminal.ask("/edit")
    #expect(try readFile(home.path(of: "draft")) == Array("What is Taobao?\n".utf8))
    #expect(terminal.screen.text.contains("› Where did you grow up?"))
    #expect(terminal.screen.text.collapsed.contains("I grew up in a modest neighborhood"))
    try terminal.send(Key.up)
    try terminal.waitForCurrentLine("› Where did you grow up?")
    try terminal.send(Key.controlU)
    try terminal.leave()
  }

  @Test(arguments: [
    ("exit 1", "ended with an error"), (": >\"$2\"", "Nothing was written"),
    ("kill -9 $$", "ended with an error"),
  ])
  func `an editor that leaves nothing asks nothing`(script: String, hint: String) throws {
    let home = try TemporaryFolder()
    let terminal = try startEditing(editor: script, in: home)
    try terminal.ask("/edit What is Taobao?")
    #expect(terminal.screen.text.collapsed.contains(hint))
    #expect(!terminal.screen.text.contains("paragraph"))
    try terminal.leave()
  }

  @Test(arguments: ["no-editor; touch evil", "$(touch evil)", "`touch evil`", "\"\""])
  func `what names no editor is never run by a shell`(editor: String) throws {
    let home = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["chat", "--quiet"],
      environment: terminalEnvironment.merging(["EDITOR": editor, "VISUAL": editor]) { $1 },
      currentFolder: home.path)
    try terminal.waitForPrompt()
    try terminal.ask("/edit What?")
    #expect(terminal.screen.text.contains("can’t be started"))
    try terminal.leave()
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
  }

  @Test func `several rows between marks are one question`() throws {
    let terminal = try startChat()
    try terminal.send("\"\"\"When were you" + Key.enter)
    try terminal.waitForCurrentLine("…", cursorColumn: 2)
    try terminal.send("introduced to" + Key.enter)
    try terminal.waitForCurrentLine("…", cursorColumn: 2)
    try terminal.ask("the internet?\"\"\"")
    #expect(terminal.screen.text.collapsed.contains(BuiltIn.answer))
    try terminal.send("\"\"\"and" + Key.enter)
    try terminal.waitForCurrentLine("…", cursorColumn: 2)
    try terminal.end(with: Key.controlC)
    try terminal.ask("/more")
    try terminal.leave()
  }

  @Test func `a plain chat takes several rows too`() throws {
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["chat", "--quiet"],
      environment: terminalEnvironment.merging(["TERM": "dumb"]) { $1 })
    try terminal.waitFor("> ")
    try terminal.send("\"\"\"When were you\n")
    try terminal.waitFor("\r\n. ")
    try terminal.send("introduced to the internet?\"\"\"\n")
    try terminal.waitFor("In the late 1990s")
    try terminal.send(Key.controlD)
    #expect(try terminal.exitStatus() == .exited(0))
  }

  @Test func `Alt-Enter goes on in a new row`() throws {
    let terminal = try startChat()
    try terminal.send("When were you\u{1B}\r")
    try terminal.ask("introduced to the internet?")
    #expect(terminal.screen.text.collapsed.contains(BuiltIn.answer))
    try terminal.leave()
  }
}
