internal import ArgumentParser
internal import Rendering
internal import Responder

extension Pioneer {
  /// `pioneer quote`.
  struct Quote: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "quote",
      abstract: "Print the quote of the day.",
      usage: """
        pioneer quote [OPTIONS] [ABOUT ...]
        pioneer quote perseverance
        pioneer quote --fit 60x3
        """,
      discussion: """
        It stays the same all day; none comes again before all have been shown.
        """)

    @Argument(help: ArgumentHelp("The subject to choose a quote on.", valueName: "about"))
    var words: [String] = []

    @Option(
      name: .customLong("about"),
      help: ArgumentHelp("The subject to choose a quote on.", valueName: "words"))
    var about: String?

    @Option(help: ArgumentHelp("The day instead of today.", valueName: "YYYY-MM-DD"))
    var date: CalendarDate?

    @Flag(help: "Draw one at random.")
    var random = false

    @Option(help: ArgumentHelp("The same draw for the same number.", valueName: "number"))
    var seed: UInt64?

    @Option(
      help: ArgumentHelp(
        "Only quotes that fit so many columns and rows.", valueName: "columnsxrows"))
    var fit: FittingSize?

    @Flag(help: "List all quotes in the order of their days.")
    var list = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if seed != nil, !random { throw ValidationError("--seed needs --random.") }
    }

    func run() throws {
      let subject = (words + [about].compactMap { $0 }).joined(separator: " ")
      try QuoteProgram(
        options: common, subject: subject.isEmpty ? nil : subject, date: date ?? .today(),
        draw: random ? .random(seed: seed) : .daily, size: fit, isListing: list
      ).run()
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `--date`.
  public init?(argument: String) { self.init(argument) }
}
