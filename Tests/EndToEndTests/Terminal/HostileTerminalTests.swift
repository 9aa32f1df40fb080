import TestSupport
import Testing

/// On a terminal the program's own sequences come, and none of a text or a question.
@Suite struct HostileTerminalTests {
  private static let commands = [
    ["ask", "What is the honey of your hive?"], ["ask", "--explain", HostileText.word],
    ["search", "honey"], ["show", "1"], ["quote"], ["quote", "--list"],
    ["quote", "--ticker", "30"],
    ["index"], ["show", HostileText.word],
  ]

  /// A file with the hostile story under a hostile name, in a folder of its own.
  private func writeStory(in folder: borrowing TemporaryFolder) throws -> String {
    let path = folder.path(of: HostileText.word + ".md")
    try writeFile(HostileText.story.utf8, to: path)
    return path
  }

  @Test(arguments: commands)
  func `nothing raw reaches the terminal`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try writeStory(in: folder)
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), command + (command == ["index"] ? [path] : ["--corpus", path]),
      environment: terminalEnvironment)
    _ = try terminal.exitStatus()
    #expect(!terminal.outputText.isEmpty)
    #expect(Self.hazard(in: terminal.outputText) == nil)
  }

  @Test func `nor in a chat`() throws {
    let folder = try TemporaryFolder()
    let terminal = try startChat(["chat", "--corpus", try writeStory(in: folder)])
    for line in ["What is the honey?", "/why", "/sources", "/quote", "/more", "Who is Zyx?"] {
      try terminal.ask(line)
    }
    for mark in HostileText.marks { #expect(!terminal.outputText.contains(mark)) }
    #expect(terminal.screen.text.contains("honey"))
    try terminal.leave()
  }

  /// The first scalar that could do harm, once colours, line ends and a progress bar's own signs are
  /// taken out.
  private static func hazard(in text: String) -> Unicode.Scalar? {
    let plain = text.replacing(#/\u{1B}\[(?:[0-9;]*m|K)/#, with: "").unicodeScalars
      .filter { $0 != "\r" }
    return TerminalHazard.first(in: String(String.UnicodeScalarView(plain)))
  }
}
