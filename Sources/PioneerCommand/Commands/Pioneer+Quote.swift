internal import ArgumentParser
internal import Rendering
internal import Responder

extension Pioneer {
  /// `pioneer quote`.
  struct Quote: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "quote",
      abstract: "Print the quote of the day.",
      usage: "pioneer quote [OPTIONS] [ABOUT ...]",
      discussion: """
        \(Example.text(examples))

        It stays the same all day, in every time zone the same for the same date. All quotes of a \
        text are shown before any comes again, and none comes again soon.

        Exit status: 0 shown (or silent by --once), 1 no quote fits, 2 a failure at run time, 64 \
        wrong usage.
        """)

    private static let examples = [
      Example(purpose: "The quote of the day", line: "pioneer quote"),
      Example(purpose: "One on a subject", line: "pioneer quote perseverance"),
      Example(purpose: "A picture of it to share", line: "pioneer quote --image card.svg"),
    ]

    @Argument(help: ArgumentHelp("The subject to choose a quote on.", valueName: "about"))
    var words: [String] = []

    @OptionGroup(title: QuoteChoiceOptions.title) var choice: QuoteChoiceOptions
    @OptionGroup(title: QuoteFormOptions.title) var form: QuoteFormOptions
    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    /// The command as it is without any option.
    ///
    /// Parsing nothing takes as long as everything else together, and a shell profile asks for just
    /// this.
    static var plain: Quote {
      var quote = Quote()
      quote.words = []
      quote.choice = .plain
      quote.form = .plain
      quote.common = .plain
      return quote
    }

    func run() throws {
      var common = common
      let words = common.takeFiles(from: words)
      let subject = (words + [choice.about].compactMap { $0 }).joined(separator: " ")
      try QuoteProgram(
        preferences: common.preferences(),
        request: QuoteRequest(
          subject: subject.isEmpty ? nil : subject,
          date: choice.date ?? .today(isUniversal: choice.isUniversal),
          draw: choice.random ? .random(seed: choice.seed) : .daily,
          share: choice.isByText ? .byText : .byQuote,
          limits: QuoteLimits(size: choice.fit, least: choice.minLength, most: choice.maxLength),
          isListing: form.list, isOnce: choice.once, format: form.format, image: form.image,
          theme: form.theme ?? .auto, ticker: form.ticker.map { Ticker(columns: $0) })
      ).run()
    }
  }
}
