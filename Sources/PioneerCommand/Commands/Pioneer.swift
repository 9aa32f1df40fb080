public import ArgumentParser

/// The program: the command that the others are nested in, and what it does without one of them.
public struct Pioneer: ParsableCommand {
  /// What the program is and does, for the help and the manual.
  static let description = """
    Without a command, pioneer chats on a terminal, and elsewhere answers one question a line of \
    standard input.

    It quotes a written story word for word, by default "The E-commerce Pioneer: The Inspirational \
    Journey of Jack Ma". It is a program and not the real person, and it makes nothing up: where the \
    story doesn't say, it says so.
    """

  /// The day of the version.
  static let releaseDate = "November 25, 2026"

  /// How the program presents itself in `--help`.
  public static let configuration = CommandConfiguration(
    commandName: "pioneer",
    abstract: "Ask a life story, and it answers in the narrator's own words.",
    usage: "pioneer [OPTIONS] [COMMAND]",
    discussion: """
        pioneer                                  chat; /help tells the rest
        pioneer "How did you start Alibaba?"     one answer
        pioneer quote perseverance               a quote on a subject

      \(description)

      Exit status: 0 answered, 1 the story doesn't say, 2 a failure at run time, 64 wrong usage.
      """,
    version: "pioneer 0.1.0",
    subcommands: [
      Chat.self, Ask.self, Quote.self, Search.self, Show.self, Index.self, Evaluate.self,
      Setup.self, Manual.self,
    ])

  @OptionGroup var chat: ChatOptions
  @OptionGroup var common: CommonOptions

  /// Makes the command, to be filled by parsing.
  public init() {}

  /// Chats on a terminal, answers standard input elsewhere.
  public mutating func run() throws {
    if StandardStreams.areTerminals {
      try ChatProgram(options: common, chat: chat).run()
    } else {
      try AskProgram(options: common, words: []).run()
    }
  }
}
