import TestSupport
import Testing

/// What the shells themselves complete, with the scripts that the program prints.
@Suite struct ShellCompletionTests {
  /// A shell with its script loaded and the program on its path.
  private func withShell(_ name: String, _ body: (PseudoTerminal) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let script = folder.path(of: "_pioneer")
    try writeFile(try runPioneer(["--generate-completion-script", name]).output, to: script)
    let program = builtProgram("pioneer")
    let bin = program.prefix(upTo: program.lastIndex(of: "/") ?? program.endIndex)
    let environment = terminalEnvironment.merging([
      "PATH": "\(bin):/usr/bin:/bin", "HOME": folder.path, "ZDOTDIR": folder.path,
    ]) { $1 }
    let arguments = [
      "bash": ["--norc", "--noprofile"], "zsh": ["--no-global-rcs"], "fish": ["--private"],
    ]
    let setUp = [
      "bash": "PS1='ready '; . \(script)",
      "fish": "function fish_prompt; echo 'ready '; end; source \(script)",
      "zsh": "PS1='ready '; fpath=(\(folder.path) $fpath); autoload -Uz compinit; compinit -u -D",
    ]
    try writeFile("unsetopt zle_bracketed_paste 2>/dev/null\n".utf8, to: folder.path(of: ".zshrc"))
    let text = "My life\n\nI kept bees for years.\n\nThen I left.\n"
    _ = try runProcess("/bin/mkdir", ["-p", folder.path(of: ".config/pioneer")], environment: [:])
    try writeFile("@letters = /letters\n".utf8, to: folder.path(of: ".config/pioneer/config"))
    for file in ["bees.txt", "letters.txt"] { try writeFile(text.utf8, to: folder.path(of: file)) }
    let shell = try PseudoTerminal(
      isInstalled(name) ? "/usr/bin/\(name)" : "/bin/\(name)", arguments[name] ?? [],
      environment: environment, columns: 100, currentFolder: folder.path)
    try shell.send((setUp[name] ?? "") + "\r")
    try shell.waitUntilScreen("the prompt") { $0.currentLine == "ready" }
    try body(shell)
  }

  private func expect(
    _ shown: [String], after line: String, in shell: PseudoTerminal
  ) throws {
    try shell.send(line + "\t\t")
    try shell.waitUntilScreen("\(shown)") { screen in
      let words = screen.text.split(whereSeparator: \.isWhitespace)
      return shown.allSatisfy { words.contains(Substring($0)) }
    }
    // Unlike Control-C it waits until the shell has completed.
    try shell.send(Key.controlU)
    try shell.waitUntilScreen("the prompt") { $0.currentLine == "ready" }
  }

  @Test(arguments: ["bash", "fish", "zsh"].filter(isInstalled))
  func `passages, texts, commands and values are completed`(name: String) throws {
    try withShell(name) { shell in
      try expect(["10", "11", "12"], after: "pioneer show 1", in: shell)
      try expect(["bees.txt"], after: "pioneer ask --corpus be", in: shell)
      try expect(["letters.txt"], after: "pioneer index le", in: shell)
      try expect(["@letters"], after: "pioneer ask --corpus @let", in: shell)
      try expect(["@built-in"], after: "pioneer --corpus @b", in: shell)
      try expect(["1", "2"], after: "pioneer --corpus bees.txt show ", in: shell)
      try expect(["always", "auto", "never"], after: "pioneer ask --color ", in: shell)
      try expect(["tmux"], after: "pioneer setup tm", in: shell)
      if name != "bash" {
        try expect(["svg", "picture"], after: "pioneer quote --format ", in: shell)
        try expect(["cron", "mail"], after: "pioneer setup ", in: shell)
      }
    }
  }
}
