import TestSupport

/// The program that reads lines and says what it got, on a terminal, ready for the first key.
func startProbe(
  _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
  prompt: String = "probe>"
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    builtProgram("LineEditorProbe"), arguments,
    environment: PseudoTerminal.usualEnvironment.merging(environment) { $1 }, columns: columns)
  try terminal.waitUntilEditing(prompt: prompt)
  return terminal
}

extension PseudoTerminal {
  /// Ends the probe the way a user would: it must be ready for the next line and leave with 0.
  func finish() throws -> TerminationStatus {
    try waitUntilEditing(prompt: "probe>")
    try send("\u{4}")
    try waitFor("end\r\n")
    return try exitStatus()
  }
}

/// Keys as xterm sends them.
enum Key {
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlR = "\u{12}"
  static let controlW = "\u{17}"
  static let controlZ = "\u{1A}"
  static let tab = "\t"
  static let enter = "\r"
  static let backspace = "\u{7F}"
  static let up = "\u{1B}[A"
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let controlF = "\u{6}"
  static let controlE = "\u{5}"
  static let escape = "\u{1B}"
}
