import TestSupport
import Testing

/// A limit on the size of files stops every write into one as a full disk does.
@Suite(.enabled(if: !Sanitizer.needsFiles)) struct FullDiskTests {
  private static let limits = [0, 1, 4, 8, 31, 64, 90, 120, 400]

  @Test func `an index without room costs a warning and no answer`() throws {
    let result = try runScriptOnLargeStory(
      """
      for limit in \(Self.limits.map(String.init).joined(separator: " ")); do
        (ulimit -f $limit; exec "$0" ask --quiet --corpus "$story" "$question")
        ls .cache/pioneer | grep -Ev '[.](index|vectors)$'
        rm -r .cache/pioneer
      done
      """)
    #expect(try result.lines == Array(repeating: LargeStory.answer, count: Self.limits.count))
    #expect(result.errorOutput.isEmpty)
  }

  @Test func `a picture is whole or not there`() throws {
    let result = try runScriptOnLargeStory(
      """
      "$0" quote --image whole.svg
      for limit in 0 1 2 4 64; do
        (ulimit -f $limit; exec "$0" quote --image picture.svg)
        echo $?
        [ ! -e picture.svg ] || cmp picture.svg whole.svg
        rm -f picture.svg
      done
      ls -A
      """)
    #expect(Set(try result.lines.prefix(5)) == ["0", "2"])
    #expect(try result.lines.suffix(2) == ["story.txt", "whole.svg"])
    #expect(
      Set(result.errorText.split(separator: "\n")) == [
        "pioneer: “picture.svg” can't be written (File too large)."
      ])
  }

  @Test func `a quote is shown though its day can't be kept`() throws {
    let result = try runScriptOnLargeStory(
      "ulimit -f 0; \"$0\" quote --once --quiet; \"$0\" quote --once --quiet")
    #expect(result.status == .exited(0))
    #expect(try result.lines.count == 2)
    #expect(result.errorOutput.isEmpty)
  }

  @Test func `a chat goes on though its history can't be kept`() throws {
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      "/bin/bash", ["-c", "ulimit -f 0; exec \"$0\" chat", builtProgram("pioneer")],
      environment: terminalEnvironment.merging(["HOME": folder.path]) { $1 })
    try terminal.waitForPrompt()
    try terminal.ask(BuiltIn.answerable)
    #expect(terminal.writtenLines.joined(separator: " ").contains("In the late"))
    try terminal.leave()
  }
}
