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

  /// What came of reading one line.
  private enum Reading {
    case line(String)
    case interrupted
    case end
  }

  private let editor: LineEditor?
  private let history: ChatHistory
  private let prompt: Prompt

  /// The prompt of the further lines of a block.
  private let continuation: Prompt

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
    continuation = Prompt("…", asciiText: ".", graphicRendition: color ? "1" : nil)
    guard Terminal.allowsLineEditing(type: Environment["TERM"]) else {
      editor = nil
      return
    }
    editor = LineEditor(
      programName: "pioneer", entries: history.entries,
      rewraps: Terminal.rewraps { Environment[$0] }, completer: assistant.completions,
      suggester: color && hints ? Suggester(suggest: assistant.suggestion) : nil,
      whileIdle: assistant.thinkAhead)
  }

  /// Asks for the next line, or block of lines.
  mutating func next() throws -> Event {
    while true {
      guard case .line(let line) = try read(prompt) else { return .end }
      if let block = LineBlock(line) {
        guard let text = try complete(block) else { continue }
        return .line(remember(text))
      }
      return .line(remember(line))
    }
  }

  /// Keeps a line for the history keys.
  ///
  /// - Returns: The line as one line.
  func remember(_ line: String) -> String {
    if let entry = history.remember(line) { editor?.remember(entry) }
    return line.asSingleLine
  }

  /// Reads the rest of a block.
  ///
  /// - Returns: Nil if the user gives it up by Control-C; what there is at the end of the input.
  private mutating func complete(_ block: LineBlock) throws -> String? {
    var block = block
    while !block.isComplete {
      switch try read(continuation, untilInterrupted: true) {
      case .line(let line): block.append(line)
      case .interrupted: return nil
      case .end: return block.text
      }
    }
    return block.text
  }

  private mutating func read(_ prompt: Prompt, untilInterrupted: Bool = false) throws -> Reading {
    guard let editor else { return try readPlainly(prompt) }
    while true {
      switch editor.readLine(prompt: prompt) {
      case .line(let line): return .line(line)
      case .interrupted where untilInterrupted: return .interrupted
      case .interrupted(let discarded):
        if discarded.isEmpty, !mentionedLeaving {
          mentionedLeaving = true
          try FileOutput.write(Array("Control-D or /quit leaves.\n".utf8), to: 1)
        }
      case .endOfInput, .terminalGone: return .end
      }
    }
  }

  private mutating func readPlainly(_ prompt: Prompt) throws -> Reading {
    try FileOutput.write(Array("\(prompt.asciiText) ".utf8), to: 1)
    if let line = try plainInput.next() { return .line(line) }
    // What follows, such as the shell's prompt, begins on a line of its own.
    try FileOutput.write(Array("\n".utf8), to: 1)
    return .end
  }
}
