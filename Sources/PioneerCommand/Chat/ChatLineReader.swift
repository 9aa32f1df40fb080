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
  private let history: ChatHistory
  private let prompt: Prompt
  private var plainInput = InputLines(longest: Responder.longestLine)
  private var mentionedLeaving = false

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - history: What the history keys find and where the lines are kept.
  ///   - assistant: Who completes lines.
  ///   - color: Whether the prompt is styled.
  ///   - hints: Whether the rest of a line is suggested, which takes a style to be told from it.
  init(history: ChatHistory, assistant: ChatAssistant, color: Bool, hints: Bool) {
    self.history = history
    prompt = Prompt("›", asciiText: ">", graphicRendition: color ? "1" : nil)
    guard Terminal.allowsLineEditing(type: Environment["TERM"]) else {
      editor = nil
      return
    }
    editor = LineEditor(
      programName: "pioneer", entries: history.entries, completer: assistant.completions,
      suggester: color && hints ? Suggester(suggest: assistant.suggestion) : nil,
      whileIdle: assistant.thinkAhead)
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
        if let entry = history.remember(line) { editor.remember(entry) }
        return .line(line.asSingleLine)
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
}
