import Files
import TestSupport
import Testing

/// What a user sees while a large text is read.
@Suite struct IndexingTests {
  /// Writes a text of a number of bytes.
  ///
  /// - Parameter blanks: The blanks after each sentence, whose own bytes are 40.
  private func writeText(ofBytes count: Int, blanks: Int = 0, to path: String) throws {
    let paragraph =
      "Yet another day went by without a word.\(String(repeating: " ", count: blanks))\n\n"
    let number = count / paragraph.utf8.count
    try writeFile(String(repeating: paragraph, count: number).utf8, to: path)
  }

  private func start(_ path: String, cache: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProgram("pioneer"), ["index", path],
      environment: PseudoTerminal.usualEnvironment.merging(["XDG_CACHE_HOME": cache]) { $1 })
  }

  @Test func `the progress is shown and taken away`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    try writeText(ofBytes: 200_000, blanks: 1_000, to: path)
    let terminal = try start(path, cache: folder.path(of: "cache"))
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.outputText.contains("Reading [....."))
    #expect(terminal.outputText.contains("Understanding ["))
    #expect(terminal.screen.lines.first?.hasPrefix("1 document, ") == true)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `an end in the middle leaves neither a file nor a bar`(signal: Int32) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    // Takes the best part of a second where the signal comes at once.
    try writeText(ofBytes: 12_000_000, to: path)
    let terminal = try start(path, cache: folder.path(of: "cache"))
    try terminal.waitFor("Reading [")
    terminal.signal(signal)
    #expect(
      try terminal.exitStatus() == (signal == SIGINT ? .exited(130) : .signaled(signal)))
    #expect(terminal.screen.lines.joined() == "")
    let left = try runProcess("/bin/ls", ["-A", folder.path(of: "cache/pioneer")])
    #expect(left.status == .exited(0))
    #expect(left.output.isEmpty)
  }

  @Test func `an end while sentences are understood leaves the index, and no bar`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "large.txt")
    // Has as many sentences as are understood at most, which takes minutes.
    try writeText(ofBytes: 41 * 19_000, to: path)
    let terminal = try start(path, cache: folder.path(of: "cache"))
    try terminal.waitFor("Understanding [")
    terminal.signal(SIGINT)
    #expect(try terminal.exitStatus() == .exited(130))
    #expect(terminal.screen.lines.joined() == "")
    let left = try runScript("ls -A \"$1\" | sed 's/.*[.]//'", [folder.path(of: "cache/pioneer")])
    #expect(try left.lines == ["index"])
  }
}
