import Foundation
import TestSupport
import Testing

@Suite struct SetupTests {
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

  @Test(.enabled(if: isInstalled("zsh"))) func `zsh shows a quote in the first shell of the day`()
    throws
  {
    let result = try run(
      "zsh", "zsh -n $1 && for i in 1 2; do zsh -f -i -c '. $0; echo end $?' $1; done; zsh -f $1")
    let lines = try result.lines
    #expect(lines.count == 4)
    #expect(Array(lines.suffix(2)) == ["end 0", "end 0"])
  }

  @Test(.enabled(if: isInstalled("fish"))) func `fish shows a quote in the first shell of the day`()
    throws
  {
    let result = try run(
      "fish",
      "fish -n $1 && for i in 1 2; do fish -N -i -c \". $1; echo end \\$status\"; done; fish -N $1")
    let lines = try result.lines
    #expect(lines.count == 4)
    #expect(Array(lines.suffix(2)) == ["end 0", "end 0"])
  }

  @Test func `a line of cron is five fields and a command`() throws {
    let result = try run(
      "cron", "grep -v '^#' $1 | { read -r a b c d e command; env -i sh -c \"$command\"; }")
    #expect(try result.lines.count == 2)
  }

  @Test func `a login without a home or a locale shows the quote, letter by letter`() throws {
    let result = try run("motd", "chmod +x $1; cd /; env -i $1; env -i HOME=/nonexistent $1")
    let lines = try result.lines
    #expect(lines.count == 4)
    #expect(lines[..<2] == lines[2...])
    let usual = try runPioneer(["quote", "--list"], environment: ["LC_ALL": "C.UTF-8"]).outputText
    #expect(usual.contains(lines[0]))
    #expect(result.isPlainText)
  }

  @Test(.enabled(if: isInstalled("run-parts"))) func `a login runs its script`() throws {
    let result = try run(
      "motd",
      "chmod +x $1; mkdir $2/d; mv $1 $2/d; cd /; env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "
        + "run-parts --lsbsysinit $2/d")
    #expect(try result.lines.count == 2)
    #expect(result.errorOutput.isEmpty)
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

  @Test func `a link that the path has stays a link`() throws {
    let folder = try TemporaryFolder()
    let result = try runScript(
      "cd $1; mkdir cellar bin; cp $0 cellar/pioneer; ln -s ../cellar/pioneer bin/pioneer; "
        + "for call in pioneer bin/pioneer $1/bin/pioneer; do "
        + "PATH=/nowhere:$1/bin $call setup cron; done",
      [folder.path])
    let calls = try result.lines.filter { !$0.hasPrefix("#") }
    #expect(calls == Array(repeating: "0 7 * * * \(folder.path)/bin/pioneer quote", count: 3))
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(isInstalled) + ["cron", "motd"])
  func `a program in a folder with a space and other signs is called`(target: String) throws {
    let folder = try TemporaryFolder()
    let runs = [
      "bash": "bash --rcfile snippet -i -c true 2>/dev/null", "zsh": "zsh -f -i -c '. ./snippet'",
      "fish": "fish -N -i -c '. ./snippet'", "motd": "sh snippet",
      "cron": "grep -v '^#' snippet | cut -d ' ' -f 6- | sed 's/\\\\%/%/g' > command; sh command",
    ]
    let result = try runScript(
      "cd $1; mkdir \"it's 100% mine\"; cp $0 \"it's 100% mine/pioneer\"; export HOME=$1; "
        + "\"./it's 100% mine/pioneer\" setup \(target) > snippet; \(runs[target] ?? "false")",
      [folder.path])
    let lines = try result.lines
    #expect(lines.count == 2, "\(result.errorText)")
    #expect(lines.last?.hasPrefix("  — ") == true)
  }

  @Test func `a program it doesn't know is wrong usage`() throws {
    let result = try runPioneer(["setup", "emacs"])
    #expect(result.status == .exited(64))
    #expect(result.errorText.contains("bash"))
  }
}
