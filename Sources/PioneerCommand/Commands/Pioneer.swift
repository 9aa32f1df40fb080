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

  /// How the program presents itself in `--help`.
  public static let configuration = CommandConfiguration(
    commandName: "pioneer",
    abstract: "Ask a life story, and it answers in the narrator's own words.",
    usage: """
      pioneer [OPTIONS]
      pioneer [OPTIONS] "QUESTION"
      pioneer COMMAND [OPTIONS] [...]
      """,
    discussion: """
      \(Example.text(examples))

      \(description)

      Exit status: 0 answered, 1 the story doesn't say, 2 a failure at run time, 64 wrong usage.
      """,
    version: "pioneer \(Release.version)",
    subcommands: [
      Chat.self, Ask.self, Quote.self, Search.self, Show.self, Index.self, Evaluate.self,
      Setup.self, Config.self, Manual.self,
    ])

  private static let examples = [
    Example(purpose: "Talk with the story, where /help tells the rest", line: "pioneer"),
    Example(purpose: "One answer", line: "pioneer \"How did you start Alibaba?\""),
    Example(purpose: "A quote on a subject", line: "pioneer quote perseverance"),
  ]

  @OptionGroup(title: ChatOptions.title) var chat: ChatOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  @Flag(help: "Tell what is inside the program, and on which terms.")
  var licenses = false

  /// Makes the command, to be filled by parsing.
  public init() {}

  /// Chats on a terminal, answers standard input elsewhere.
  public mutating func run() throws {
    if licenses {
      let preferences = try Preferences(
        common, environment: { Environment[$0] }, configuration: nil)
      let output = StandardOutput(preferences)
      try output.paged { try output.write(lines: Licenses.lines, separated: false) }
    } else if StandardStreams.areTerminals || chat.continues {
      try ChatProgram(common, chat).run()
    } else {
      try AskProgram(preferences: common.preferences(), words: []).run()
    }
  }
}
