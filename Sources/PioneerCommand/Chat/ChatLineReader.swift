internal import LineEditing
internal import Responder

/// Reads what the user types: with line editing and history where the terminal allows, plainly
/// elsewhere.
struct ChatLineReader {
  /// What came of asking for a line.
  enum Event {
    /// The user typed a line.
    case line(String)
    /// There are no more lines.
    case end
  }

  private let editor: LineEditor?
  private let history: HistoryFile?
  private let prompt: Prompt
  private var plainInput = InputLines(longest: Question.longest)
  private var mentionedLeaving = false

  /// Prepares to read.
  ///
  /// - Parameter color: Whether the prompt is styled.
  init(color: Bool) {
    prompt = Prompt("›", asciiText: ">", graphicRendition: color ? "1" : nil)
    history = UserFolders(environment: { Environment[$0] }).history.map { HistoryFile(path: $0) }
    guard Terminal.allowsLineEditing(type: Environment["TERM"]) else {
      editor = nil
      return
    }
    // A history that can't be read is as good as none: the chat goes on.
    editor = LineEditor(
      programName: "pioneer", entries: (try? history?.entries()) ?? [],
      completer: { beforeCursor in
        guard beforeCursor.hasPrefix("/") else { return Completions() }
        let names = SlashCommand.allCases.map { "/\($0.name) " }
        return Completions(
          replacing: beforeCursor.count, with: names.filter { $0.hasPrefix(beforeCursor) })
      })
  }

  /// Tells the lines that were typed, in earlier chats too, oldest first.
  var pastLines: () -> [String] {
    let history = history
    return { ((try? history?.entries()) ?? []).map(\.text) }
  }

  /// Asks for the next line.
  mutating func next() throws -> Event {
    guard let editor else {
      try FileOutput.write(Array("> ".utf8), to: 1)
      if let line = try plainInput.next() { return .line(line) }
      // What follows, such as the shell's prompt, begins on a line of its own.
      try FileOutput.write(Array("\n".utf8), to: 1)
      return .end
    }
    while true {
      switch editor.readLine(prompt: prompt) {
      case .line(let line):
        remember(line, in: editor)
        return .line(line)
      case .interrupted(let discarded):
        if discarded.isEmpty, !mentionedLeaving {
          mentionedLeaving = true
          try FileOutput.write(Array("Control-D or /quit leaves.\n".utf8), to: 1)
        }
      case .endOfInput, .terminalGone:
        return .end
      }
    }
  }

  private func remember(_ line: String, in editor: LineEditor) {
    guard let entry = HistoryEntry(line) else { return }
    editor.remember(entry)
    // The line was answered all the same where the file can't be written.
    try? history?.append(entry)
  }
}
