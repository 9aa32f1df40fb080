import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct QuotationTests {
  private static let paths = [
    "/usr/bin/pioneer", "/home/Ann Lee/bin/pioneer", "/opt/it's/pioneer", "/opt/100%/#1/pioneer",
    "/opt/a\"b\\c/$HOME/`x`/pioneer", "/home/ann/été/pioneer",
  ]

  /// What a shell takes some words of a script for.
  private func read(_ word: String, by shell: [String]) throws -> String {
    try runProcess(
      "/usr/bin/env", shell + ["printf %s \(word)"], environment: ["PATH": "/usr/bin:/bin"]
    ).outputText
  }

  @Test(arguments: paths)
  func `a shell reads the path back`(path: String) throws {
    #expect(try read(Quotation.shell(path), by: ["sh", "-c"]) == path)
  }

  @Test(arguments: paths)
  func `cron hands the shell the path`(path: String) throws {
    let line = Quotation.cron(path)
    #expect(!line.replacing("\\%", with: "").contains("%"))
    #expect(try read(line.replacing("\\%", with: "%"), by: ["sh", "-c"]) == path)
  }

  @Test(arguments: [
    ("/usr/bin/pioneer", "/usr/bin/pioneer"), ("/opt/a b/pioneer", "'/opt/a b/pioneer'"),
    ("/opt/it's/pioneer", "'/opt/it\\'s/pioneer'"), ("/opt/a\\b/pioneer", "'/opt/a\\\\b/pioneer'"),
  ])
  func `fish escapes two characters`(path: String, word: String) {
    #expect(Quotation.fish(path) == word)
  }

  @Test(arguments: [
    ("/usr/bin/pioneer", "/usr/bin/pioneer"), ("/opt/a b/pioneer", "\"/opt/a b/pioneer\""),
    ("/opt/100%/pioneer", "\"/opt/100%%/pioneer\""),
    ("/opt/a\"b/pioneer", "\"/opt/a\\\"b/pioneer\""),
  ])
  func `systemd reads no specifier in a path`(path: String, word: String) {
    #expect(Quotation.systemd(path) == word)
  }

  @Test(arguments: [
    ("/usr/bin/pioneer", "/usr/bin/pioneer"), ("/opt/#1/pioneer", "'\\''/opt/##1/pioneer'\\''"),
    ("/opt/100%/pioneer", "'\\''/opt/100%%/pioneer'\\''"),
  ])
  func `tmux reads no format in a path`(path: String, word: String) {
    #expect(Quotation.tmux(path) == word)
  }
}
