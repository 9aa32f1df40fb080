internal import ArgumentParser

extension Pioneer {
  /// `pioneer setup`.
  struct Setup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "setup",
      abstract: "Print what makes a shell or another program show the quote of the day.",
      usage: """
        pioneer setup PROGRAM
        pioneer setup bash >> ~/.bashrc
        """,
      discussion: "It says where the lines belong, and changes nothing itself.")

    @Argument(
      help: ArgumentHelp(
        "What is to show it.", valueName: "program"))
    var target: SetupTarget

    func run() throws {
      let lines = target.lines(program: ExecutablePath.forSnippets ?? "pioneer")
      try FileOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: 1)
    }
  }
}

extension SetupTarget: ExpressibleByArgument {}
