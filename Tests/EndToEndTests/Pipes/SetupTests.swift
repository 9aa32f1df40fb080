import Foundation
import TestSupport
import Testing

@Suite struct SetupTests {
  private static func isInstalled(_ name: String) -> Bool {
    ["/bin", "/usr/bin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// A script run with the snippet in the file `$1` and an empty state folder `$2`.
  private func run(_ target: String, _ script: String) throws -> ProcessResult {
    let folder = try TemporaryFolder()
    let snippet = folder.path(of: target == "motd" ? "60-pioneer" : "snippet")
    let printed = try runPioneer(["setup", target])
    #expect(printed.status == .exited(0))
    #expect(printed.errorText.isEmpty)
    try writeFile(printed.output, to: snippet)
    return try runScript(
      "export HOME=$2 XDG_STATE_HOME=$2/state; " + script, [snippet, folder.path])
  }

  @Test(arguments: ["bash", "zsh", "fish", "cron", "systemd", "motd", "tmux"])
  func `a snippet names its place and calls the program`(target: String) throws {
    let lines = try runPioneer(["setup", target]).lines
    #expect(lines.contains { $0.hasPrefix("# In ") })
    #expect(lines.contains { $0.contains("pioneer quote") && !$0.hasPrefix("#") })
  }

  @Test func `bash shows a quote in the first shell of the day`() throws {
    let result = try run(
      "bash", "for i in 1 2; do bash --rcfile $1 -i -c 'echo end $?' 2>/dev/null; done; bash $1")
    let lines = try result.lines
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("  — "))
    #expect(Array(lines.suffix(2)) == ["end 0", "end 0"])
  }

  @Test(.enabled(if: isInstalled("zsh"))) func `zsh takes its snippet`() throws {
    #expect(try run("zsh", "zsh -n $1 && zsh -f -i -c \". $1\"").lines.count == 2)
  }

  @Test(.enabled(if: isInstalled("fish"))) func `fish takes its snippet`() throws {
    #expect(try run("fish", "fish --no-execute $1 && fish -N -i -c \". $1\"").lines.count == 2)
  }

  @Test func `a line of cron is five fields and a command`() throws {
    let result = try run(
      "cron", "grep -v '^#' $1 | { read -r a b c d e command; env -i sh -c \"$command\"; }")
    #expect(try result.lines.count == 2)
  }

  @Test func `a login without a home shows a quote`() throws {
    let result = try run("motd", "chmod +x $1; env -i $1; env -i HOME=/nonexistent $1")
    #expect(try result.lines.count == 4)
    #expect(result.isPlainText)
  }

  @Test(.enabled(if: isInstalled("run-parts"))) func `the login script has a name that counts`()
    throws
  {
    let result = try run("motd", "chmod +x $1; mkdir $2/d; mv $1 $2/d; run-parts --lsbsysinit $2/d")
    #expect(try result.lines.count == 2)
  }

  @Test(.enabled(if: isInstalled("tmux"))) func `tmux takes its snippet`() throws {
    let result = try run(
      "tmux",
      "tmux -S $2/tmux -f $1 new-session -d 'sleep 5' \\; show -gv status-right \\; kill-server")
    let line = try #require(try result.lines.last)
    #expect(line.hasPrefix("#(") && line.hasSuffix(")"))
    let command = String(line.dropFirst(2).dropLast())
    #expect(try runScript(command).lines.count == 1)
  }

  @Test(.enabled(if: isInstalled("systemd-analyze"))) func `systemd takes its units`() throws {
    let result = try run(
      "systemd",
      "grep -v '^#' $1 | awk -v d=$2 '/Unit/ { n++ } "
        + "{ print > (d \"/pioneer-quote.\" (n < 2 ? \"service\" : \"timer\")) }'; "
        + "systemd-analyze verify --man=no $2/pioneer-quote.service $2/pioneer-quote.timer 2>&1 "
        + "| grep pioneer; true")
    #expect(result.outputText == "")
  }

  @Test func `a program it doesn't know is wrong usage`() throws {
    let result = try runPioneer(["setup", "emacs"])
    #expect(result.status == .exited(64))
    #expect(result.errorText.contains("bash"))
  }
}

@Suite struct QuoteFormatTests {
  @Test func `fortune reads what is written for it`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "quotes")
    let result = try runPioneer(["quote", "--list", "--format", "fortune"])
    try writeFile(result.output, to: file)
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    #expect(try result.lines.count { $0 == "%" } == quotes.count)
    #expect(try result.lines.allSatisfy { $0.count <= 80 })
    // What was exported can be quoted again.
    let again = try runPioneer(["quote", "--list", "--quiet", "--corpus", file]).lines
    #expect(!again.isEmpty)
  }

  @Test func `a line has the words and the source`() throws {
    let date = ["--date", "2026-11-22"]
    let words = try runPioneer(["quote", "--quiet"] + date).lines[0]
    let line = try runPioneer(["quote", "--format", "line"] + date).lines
    #expect(line == ["\(words) — Jack Ma, \(BuiltIn.title)"])
    let markdown = try runPioneer(["quote", "--format", "markdown"] + date).lines
    #expect(markdown == ["> \(words)", ">", "> — Jack Ma, \(BuiltIn.title)"])
    let json = try runPioneer(["quote", "--format", "json"] + date).output
    #expect(json == (try runPioneer(["quote", "--json"] + date).output))
  }
}
