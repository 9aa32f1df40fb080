internal import LineEditing
internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// Runs a chat on the terminal, or line by line where there is none.
struct ChatProgram {
  let preferences: Preferences

  /// The lines of a pipe that `/history` tells.
  private static let mostPastLines = 1_000

  /// Chats until the input ends or the user leaves.
  func run() throws {
    guard StandardStreams.areTerminals, !preferences.json else { return try chatInPipe() }
    let responder = try preferences.texts.selection.openResponder()
    // Before the prompt, which a progress bar would erase.
    responder.readAhead()
    let history = ChatHistory(path: preferences.historyFile)
    let session = ChatSession(
      responder: responder, texts: preferences.texts.selection, today: .today(),
      limit: preferences.top,
      names: preferences.names, pastLines: { history.currentLines })
    var reader = ChatLineReader(
      history: history,
      assistant: ChatAssistant(session: session, history: history, home: Environment["HOME"]),
      color: StandardOutput(preferences).layout.styler.isOn, hints: preferences.hints.value)
    if !preferences.quiet {
      try StandardOutput(preferences).write(lines: banner(session), separated: false)
    }
    while case .line(let line) = try reader.next() {
      // The width is asked for anew, as the window may have changed since.
      let output = StandardOutput(preferences)
      var isFarewell = false
      try DamagedIndexError.recovering {
        try session.open(session.texts)
      } _: {
        let reply = session.reply(to: line)
        if case .blankScreen = reply.content { try clearScreen() }
        let lines = reply.lines(
          in: output.layout, of: session.narrative, withPlaces: !preferences.quiet)
        try output.write(lines: lines.isEmpty ? [] : lines + [""], separated: false)
        isFarewell = reply.isFarewell
      }
      if isFarewell { return }
    }
  }

  private func chatInPipe() throws {
    let responder = try preferences.texts.selection.openResponder()
    var pastLines = Recent<String>(limit: Self.mostPastLines)
    let session = ChatSession(
      responder: responder, texts: preferences.texts.selection, today: .today(),
      limit: preferences.top,
      names: preferences.names, pastLines: { pastLines.elements })
    let output = StandardOutput(preferences)
    var input = InputLines(longest: Responder.longestLine)
    while let line = try input.next() {
      pastLines.append(line)
      var isFarewell = false
      try DamagedIndexError.recovering {
        try session.open(session.texts)
      } _: {
        let reply = session.reply(to: line)
        try write(reply, to: line, session, output)
        // Only the command leaves: a "bye" in a file of turns is one of them.
        if case .nothing = reply.content { isFarewell = reply.isFarewell }
      }
      if isFarewell { return }
    }
  }

  private func write(
    _ reply: ChatReply, to line: String, _ session: ChatSession, _ output: StandardOutput
  ) throws {
    if case .answer(let answer) = reply.content {
      return try output.write(answer, of: session.narrative)
    }
    let layout =
      preferences.json ? Layout(columns: nil, styler: Styler(isOn: false)) : output.layout
    let lines = reply.lines(in: layout, of: session.narrative, withPlaces: !preferences.quiet)
    if preferences.json {
      try output.write(JSONObject(notice: lines.joined(separator: "\n"), to: line))
    } else if !lines.isEmpty {
      try output.write(
        lines: layout.columns == nil ? lines : lines + [""], separated: !preferences.quiet)
    }
  }

  private func banner(_ session: ChatSession) -> [String] {
    let layout = StandardOutput(preferences).layout
    return layout.lines(session.subject + " It is a program, not the real person.", as: .bot)
      + layout.lines(
        "Ask a question; /subjects suggests some, /help tells more, Control-D leaves.", as: .bot)
      + [""]
  }

  /// Clears the screen and what scrolled out of it, where the terminal can.
  private func clearScreen() throws {
    guard Terminal.allowsLineEditing(type: Environment["TERM"]) else { return }
    // ECMA-48's CUP and ED; 3 is xterm's for the lines that scrolled out.
    try FileOutput.write(Array("\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8), to: 1)
  }
}
