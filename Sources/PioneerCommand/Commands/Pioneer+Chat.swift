internal import ArgumentParser

extension Pioneer {
  /// `pioneer chat`.
  struct Chat: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "chat",
      abstract: "Talk with the story; follow-ups are understood.",
      discussion: "Off a terminal it reads one turn a line and prints neither prompt nor banner.")

    @OptionGroup var chat: ChatOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try ChatProgram(options: common, chat: chat).run()
    }
  }
}
