import TestSupport
import Testing

/// The tools of the tests are tools that can be wrong.
@Suite struct TestSupportTests {
  @Test func `inputs and outputs bigger than a pipe go through`() throws {
    let input = Array(repeating: UInt8(ascii: "x"), count: 1_000_000)
    let result = try runProcess(
      "/bin/sh", ["-c", "tee /dev/stderr"], environment: ["PATH": "/usr/bin:/bin"],
      standardInput: input)
    #expect(result.status == .exited(0))
    #expect(result.output == input)
    #expect(result.errorOutput == input)
  }

  @Test func `input that isn't read is no error`() throws {
    let input = Array(repeating: UInt8(ascii: "x"), count: 1_000_000)
    #expect(try runProcess("/bin/sh", ["-c", "exit 7"], standardInput: input).status == .exited(7))
  }

  @Test func `a signal is told from an exit`() throws {
    #expect(try runProcess("/bin/sh", ["-c", "kill -9 $$"]).status == .signaled(9))
  }

  @Test func `the environment and the folder are the given ones`() throws {
    let folder = try TemporaryFolder()
    let result = try runProcess(
      "/bin/sh", ["-c", "pwd; echo $A"], environment: ["A": "b c"], currentFolder: folder.path)
    #expect(result.outputText == "\(folder.path)\nb c\n")
  }

  @Test func `a program that doesn't end is killed`() throws {
    #expect(throws: TestFailure.self) {
      try runProcess("/bin/sleep", ["100"], timeout: .milliseconds(50))
    }
  }

  @Test func `a program that can't be started ends with 127`() throws {
    #expect(try runProcess("/no/such/program").status == .exited(127))
  }

  @Test(arguments: [
    ("abc\rx", "xbc", 1),
    ("abc\u{8}x", "abx", 3),
    ("a\tb", "a       b", 9),
    ("abc\u{1B}[2Dx", "axc", 2),
    ("abc\r\u{1B}[Kx", "x", 1),
    ("abc\r\u{1B}[1Px", "xc", 1),
    ("abc\r\u{1B}[2@x", "x abc", 1),
    ("\u{1B}[?2004ha\u{1B}]0;title\u{7}b", "ab", 2),
    ("日本\u{8}\u{8}x", "日x", 3),
    ("e\u{301}x", "e\u{301}x", 2),
    ("\u{1B}[1;31mred\u{1B}[0m", "red", 3),
  ])
  func `the screen shows what a terminal shows`(output: String, line: String, column: Int) {
    var screen = Screen(columns: 20, rows: 4)
    screen.feed(output.utf8)
    #expect(screen.lines[0] == line)
    #expect(screen.cursorColumn == column)
  }

  @Test func `the screen wraps late and scrolls`() {
    var screen = Screen(columns: 4, rows: 2)
    screen.feed("abcd".utf8)
    #expect(screen.cursorRow == 0)
    screen.feed("e\r\nf\r\ng".utf8)
    #expect(screen.lines == ["f", "g"])
    #expect(screen.text == "abcd\ne\nf\ng")
  }
}
