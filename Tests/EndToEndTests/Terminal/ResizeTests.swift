import TestSupport
import Testing

/// A window that changes its width while a line is typed, in a terminal that wraps its rows anew.
@Suite struct ResizeTests {
  private static let line =
    "When were you introduced to the internet, and what did it make you think of then?"

  @Test(
    .enabled(if: isInstalled("tmux")), arguments: ["", "env -u TMUX -u TERM_PROGRAM TERM=xterm "])
  func `the line is shown once in tmux, and where the terminal isn't known`(unknown: String) throws
  {
    let folder = try TemporaryFolder()
    let socket = folder.path(of: "tmux")
    func tmux(_ arguments: [String]) throws -> String {
      try runProcess(
        "/usr/bin/tmux", ["-S", socket] + arguments,
        environment: pipeEnvironment.merging(["TERM": "xterm-256color"]) { $1 }
      ).outputText
    }
    func waitUntil(_ isDone: (String) -> Bool) throws -> String {
      var shown = ""
      for _ in 0..<200 {
        shown = try tmux(["capture-pane", "-p"])
        // A row may end within a word.
        if isDone(shown.filter { !$0.isWhitespace }) { return shown }
        _ = try runProcess("/bin/sleep", ["0.05"], environment: [:])
      }
      throw TestFailure("Waited in vain. The screen:\n\(shown)")
    }
    defer { _ = try? tmux(["kill-server"]) }
    _ = try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "30",
      unknown + "\(builtProgram("pioneer")) chat --no-hints",
    ])
    _ = try waitUntil { $0.hasSuffix("›") }
    _ = try tmux(["send-keys", "-l", Self.line])
    _ = try waitUntil { $0.hasSuffix("ofthen?") }
    for columns in [50, 40, 60, 30, 100, 80, 41] {
      _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "30"])
      // One size after the other: until the program hears of one, tmux has wrapped the rows by itself.
      _ = try runProcess("/bin/sleep", ["0.5"], environment: [:])
      let shown = try waitUntil {
        $0.hasSuffix("ofthen?") && $0.filter { $0 == "›" }.count == 1
      }
      #expect(!shown.isEmpty, "\(columns) columns")
    }
  }
}
