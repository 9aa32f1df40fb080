internal import LineEditing
internal import Responder

/// Reads what the user types: with line editing and history where the terminal allows, plainly
/// elsewhere.
struct ChatLineReader {
  /// What came of asking for a line.
  enum Event {
    /// The user typed a line.
    case line(String)
    /// The user wants to go on with what was typed in an editor.
    case editor(String)
    /// There are no more lines.
    case end
  }

  /// What came of reading one line.
  private enum Reading {
    case line(String)
    case editor(String)
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
  ///
  /// - Parameter draft: What stands in the line already.
  mutating func next(draft: String = "") throws -> Event {
    var draft = draft
    while true {
      let reading = try read(prompt, draft: draft)
      draft = ""
      switch reading {
      case .line(let line):
        guard let block = LineBlock(line) else { return .line(remember(line)) }
        switch try complete(block) {
        case .line(let text): return .line(remember(text))
        case .editor(let text): return .editor(text)
        case .interrupted, .end: continue
        }
      case .editor(let line): return .editor(line)
      case .interrupted, .end: return .end
      }
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
  /// - Returns: All of it, what there is at the end of the input, or that the user gave it up by Control-C.
  private mutating func complete(_ block: LineBlock) throws -> Reading {
    var block = block
    while !block.isComplete {
      switch try read(continuation, untilInterrupted: true) {
      case .line(let line): block.append(line)
      case .editor(let line):
        block.append(line)
        return .editor(block.text)
      case .interrupted: return .interrupted
      case .end: return .line(block.text)
      }
    }
    return .line(block.text)
  }

  private mutating func read(
    _ prompt: Prompt, draft: String = "", untilInterrupted: Bool = false
  ) throws -> Reading {
    guard let editor else { return try readPlainly(prompt) }
    var draft = draft
    while true {
      let event = editor.readLine(prompt: prompt, draft: draft)
      draft = ""
      switch event {
      case .line(let line): return .line(line)
      case .editor(let line): return .editor(line)
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
