internal import LineEditing
internal import Rendering
internal import Responder

/// A chat with a user who types on a terminal.
struct TerminalChat {
  let opening: ChatOpening
  let store: ConversationStore

  private var preferences: Preferences { opening.preferences }

  /// Takes what a chat begins with.
  ///
  /// - Parameter store: Where the conversation is kept.
  init(opening: ChatOpening, store: ConversationStore) {
    self.opening = opening
    self.store = store
  }

  /// Chats until the input ends or the user leaves.
  func run() throws {
    let history = ChatHistory(path: preferences.historyFile)
    let session = try opening.session { history.currentLines }
    var reader = ChatLineReader(
      history: history,
      assistant: ChatAssistant(session: session, history: history, home: Environment["HOME"]),
      color: StandardOutput(preferences).layout.styler.isOn, hints: preferences.hints.value)
    try begin(session)
    while case .line(let typed) = try reader.next() {
      var line: String? = typed
      while let next = line {
        line = nil
        let reply = try say(next, session)
        store.keep(session)
        if case .edit(let question) = reply.content {
          line = try edit(question).map(reader.remember)
        }
        if reply.isFarewell { return }
      }
    }
  }

  /// Replies to a line.
  private func say(_ line: String, _ session: ChatSession) throws -> ChatReply {
    // The width is asked for anew, as the window may have changed since.
    let output = StandardOutput(preferences)
    var reply = ChatReply(content: .nothing)
    try DamagedIndexError.recovering {
      try session.open(session.texts)
    } _: {
      reply = session.reply(to: line)
      let lines = reply.lines(
        in: output.layout, of: session.narrative, withPlaces: !preferences.quiet)
      if case .blankScreen = reply.content { try clearScreen() }
      try output.write(lines: lines.isEmpty ? [] : lines + [""], separated: false)
    }
    if case .copy(let text) = reply.content { try copy(text, output.layout) }
    return reply
  }

  private func begin(_ session: ChatSession) throws {
    let output = StandardOutput(preferences)
    if !preferences.quiet { try output.write(lines: banner(session), separated: false) }
    guard let turn = opening.kept?.turns.last, let answer = session.again().answer else {
      return
    }
    let lines =
      output.layout.lines("› \(turn.question)", as: .prompt)
      + ChatReply(content: .answer(answer)).lines(
        in: output.layout, of: session.narrative, withPlaces: !preferences.quiet)
    try output.write(lines: lines + [""], separated: false)
  }

  private func banner(_ session: ChatSession) -> [String] {
    let layout = StandardOutput(preferences).layout
    return layout.lines(session.subject + " It is a program, not the real person.", as: .bot)
      + layout.lines(
        "Ask a question; /subjects suggests some, /help tells more, Control-D leaves.", as: .bot)
      + [""]
  }

  /// Lets the user change a question in an editor.
  ///
  /// - Returns: What is to be asked; nil for nothing.
  private func edit(_ question: String) throws -> String? {
    let editor = TextEditor(
      environment: { Environment[$0] },
      movesCursor: Terminal.movesCursor(type: Environment["TERM"]))
    let output = StandardOutput(preferences)
    do throws(TextEditor.Failure) {
      let text = try editor.edit(
        question, in: UserFolders { Environment[$0] }.temporary
      ).asSingleLine
      guard text.contains(where: { !$0.isWhitespace }) else {
        try? output.write(
          lines: output.layout.lines("Nothing was written, so nothing is asked.", as: .bot) + [""],
          separated: false)
        return nil
      }
      try? output.write(lines: output.layout.lines("› \(text)", as: .prompt), separated: false)
      return text
    } catch {
      try output.write(
        lines: output.layout.lines(error.description, as: .bot) + [""], separated: false)
      return nil
    }
  }

  /// Hands a text to the clipboard, or says why that can't be.
  private func copy(_ text: String, _ layout: Layout) throws {
    let obstacle = Clipboard.obstacle(for: text) { Environment[$0] }
    if obstacle == nil { try FileOutput.write(Array(Clipboard.sequence(for: text).utf8), to: 1) }
    let remark =
      obstacle.map { "\($0) /save FILE writes the conversation to a file." }
      ?? Clipboard.remark { Environment[$0] }
    try StandardOutput(preferences).write(
      lines: layout.lines(remark, as: .bot) + [""], separated: false)
  }

  /// Clears the screen and what scrolled out of it, where the terminal can.
  private func clearScreen() throws {
    guard Terminal.allowsLineEditing(type: Environment["TERM"]) else { return }
    // ECMA-48's CUP and ED; 3 is xterm's for the lines that scrolled out.
    try FileOutput.write(Array("\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8), to: 1)
  }
}
