internal import ArgumentParser

extension Pioneer {
  /// `pioneer chat`.
  struct Chat: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "chat",
      abstract: "Talk with the story; follow-ups are understood.",
      usage: "pioneer chat [OPTIONS]",
      discussion: """
        \(Example.text(examples))

        Off a terminal it reads one turn a line and prints neither prompt nor banner.
        """)

    private static let examples = [
      Example(purpose: "Talk with the built-in story", line: "pioneer chat"),
      Example(purpose: "Talk with a text of your own", line: "pioneer chat --corpus life.txt"),
      Example(
        purpose: "Answer a conversation of a file, a turn a line",
        line: "pioneer chat < turns.txt"),
    ]

    @OptionGroup(title: ChatOptions.title) var chat: ChatOptions
    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    func run() throws {
      try ChatProgram(common, chat).run()
    }
  }
}
