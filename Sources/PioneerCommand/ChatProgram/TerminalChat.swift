internal import LineEditing
internal import Rendering
internal import Responder

/// A chat with a user who types on a terminal.
struct TerminalChat {
  let opening: ChatOpening
  let store: ConversationStore

  var preferences: Preferences { opening.preferences }

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
    var draft = ""
    while true {
      let event = try reader.next(draft: draft)
      draft = ""
      switch event {
      case .line(let line):
        if try !converse(on: line, session, reader) { return }
      case .editor(let text):
        switch try edit(text) {
        case .text(let line):
          if try !converse(on: reader.remember(line), session, reader) { return }
        case .nothing: break
        case .failed: draft = text
        }
      case .end: return
      }
    }
  }

  /// Replies to a line, and to the question that is written in an editor where the line asks for one.
  ///
  /// - Returns: Whether the chat goes on.
  private func converse(on line: String, _ session: ChatSession, _ reader: ChatLineReader) throws
    -> Bool
  {
    var line = line
    while true {
      let reply = try say(line, session)
      store.keep(session)
      if reply.isFarewell { return false }
      guard case .edit(let question) = reply.content, case .text(let edited) = try edit(question)
      else { return true }
      line = reader.remember(edited)
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
