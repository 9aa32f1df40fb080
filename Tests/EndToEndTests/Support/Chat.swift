import TestSupport
import Testing

/// A chat on a terminal, ready for the first key.
///
/// - Parameter environment: What to change in the usual environment, in which no history can be
///   kept.
func startChat(
  _ arguments: [String] = ["chat"], environment: [String: String] = [:], columns: Int = 80
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    builtProgram("pioneer"), arguments,
    environment: terminalEnvironment.merging(environment) { $1 }, columns: columns)
  try terminal.waitForPrompt()
  return terminal
}

/// The environment of a user on a terminal like xterm whose home can't be written to.
let terminalEnvironment =
  PseudoTerminal.usualEnvironment.merging(["HOME": "/dev/null", "PIONEER_THREADS": "1"]) { $1 }

extension PseudoTerminal {
  /// Waits until the chat is ready for the first line.
  func waitForPrompt() throws { try waitForPrompt(after: 0) }

  /// Presses keys that end the line, and waits until the chat is ready for the next one.
  func end(with keys: String) throws {
    receive()
    let promptCount = screen.promptCount
    try send(keys)
    try waitForPrompt(after: promptCount)
  }

  /// Types a line and waits until it is replied to.
  func ask(_ line: String) throws { try end(with: line + Key.enter) }

  /// Waits for one more prompt than there were, and a terminal that hands over each key.
  ///
  /// Prompts are counted on the screen, because the editor may write one again in its place.
  private func waitForPrompt(after count: Int) throws {
    try waitUntilScreen("a prompt") { [self] screen in
      screen.promptCount > count && screen.currentLine == "›" && isRaw
    }
  }

  /// Leaves the chat by Control-D and checks that all is as it was.
  func leave() throws {
    try send("\u{4}")
    #expect(try exitStatus() == .exited(0))
    #expect(isLeftInOrder)
  }

  /// Whether the terminal is as a shell wants it.
  var isLeftInOrder: Bool {
    let pasteSwitches = outputText.split(separator: "\u{1B}[?2004")
    return isEchoing && !isRaw && (pasteSwitches.count < 2 || pasteSwitches.last?.first == "l")
  }

  /// The lines that the program wrote, without escape sequences.
  var writtenLines: [String] {
    var text = String.UnicodeScalarView()
    var isInSequence = false
    for scalar in outputText.unicodeScalars {
      if isInSequence {
        // The bracket opens the sequence, and a letter or the like ends it.
        isInSequence = scalar == "[" || !("@"..."~").contains(scalar)
      } else if scalar == "\u{1B}" {
        isInSequence = true
      } else if scalar != "\r" {
        text.append(scalar)
      }
    }
    return String(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Screen {
  /// How many prompts were ever shown.
  var promptCount: Int { text.occurrences(of: "›") }
}

/// Keys as xterm sends them.
enum Key {
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlU = "\u{15}"
  static let controlW = "\u{17}"
  static let tab = "\t"
  static let enter = "\r"
  static let backspace = "\u{7F}"
  static let up = "\u{1B}[A"
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let controlE = "\u{5}"
  static let home = "\u{1B}[H"
}
