import TestSupport
import Testing

@Suite struct StatusLineTests {
  /// A running tmux with the snippet that is printed for it.
  private func withTmux(
    columns: Int, _ body: (PseudoTerminal) throws -> Void
  ) throws {
    let folder = try TemporaryFolder()
    let configuration = folder.path(of: "tmux.conf")
    let socket = folder.path(of: "socket")
    try writeFile(try runPioneer(["setup", "tmux"]).output, to: configuration)
    defer { _ = try? runScript("tmux -S $1 kill-server", [socket]) }
    let terminal = try PseudoTerminal(
      "/usr/bin/tmux", ["-S", socket, "-f", configuration, "new-session", "sleep 120"],
      columns: columns, rows: 10)
    try body(terminal)
  }

  @Test(.enabled(if: isInstalled("tmux")), arguments: [24, 40, 80, 200])
  func `tmux shows a quote, or a part of it, whatever the width`(columns: Int) throws {
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    try withTmux(columns: columns) { terminal in
      try terminal.waitUntilScreen("a part of a quote in the last line") { screen in
        guard let shown = screen.lines.last?.collapsed, shown.count > 3 else { return false }
        return quotes.contains { $0.contains(shown) }
      }
      // What belongs to tmux stays.
      #expect(terminal.screen.lines.dropLast().last?.hasPrefix("[0]") == true)
    }
  }

  @Test(.enabled(if: isInstalled("tmux")))
  func `the quote follows the width of the window`() throws {
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    try withTmux(columns: 40) { terminal in
      terminal.resize(columns: 250, rows: 10)
      try terminal.waitUntilScreen("a whole quote in the last line") { screen in
        screen.lines.last.map { quotes.contains($0.collapsed) } ?? false
      }
    }
  }

  @Test(arguments: [1, 24, 40, 400])
  func `a ticker shows a line of the quote within its columns`(columns: Int) throws {
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    let lines = try runPioneer(["quote", "--quiet", "--ticker", "\(columns)"]).lines
    #expect(lines.count == 1)
    #expect(lines[0].count <= columns)
    #expect(quotes.contains { $0.contains(lines[0]) })
  }
}
