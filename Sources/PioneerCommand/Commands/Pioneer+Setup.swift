internal import ArgumentParser

extension Pioneer {
  /// `pioneer setup`.
  struct Setup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "setup",
      abstract: "Print what makes a shell or another program show the quote of the day.",
      usage: "pioneer setup PROGRAM",
      discussion: """
        \(Example.text(examples))

        The lines say where they belong; nothing is changed by printing them.
        """)

    private static let examples = [
      Example(
        purpose: "A quote in the first shell of each day",
        line: "pioneer setup bash >> ~/.bashrc"),
      Example(purpose: "How to have one by mail every morning", line: "pioneer setup cron"),
      Example(purpose: "One in a second status line", line: "pioneer setup tmux >> ~/.tmux.conf"),
    ]

    @Argument(
      help: ArgumentHelp(
        "What is to show it.", valueName: "program"))
    var target: SetupTarget

    func run() throws {
      let path = ExecutablePath(
        name: CommandLine.arguments.first ?? "pioneer", searchPath: Environment["PATH"] ?? ""
      ).path
      // No file of settings has a way to write a line break in a word.
      let program = path.flatMap { $0.contains("\n") ? nil : $0 } ?? "pioneer"
      let lines = target.lines(program: program)
      try FileOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: 1)
    }
  }
}
