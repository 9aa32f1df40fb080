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
        It stays the same all day, in every time zone the same for the same date. All quotes of a \
        text are shown before any comes again, and none comes again soon.

        Exit status: 0 shown (or silent by --once), 1 no quote fits, 2 a failure at run time, 64 \
        wrong usage.
        """)

    @Argument(help: ArgumentHelp("The subject to choose a quote on.", valueName: "about"))
    var words: [String] = []

    @Option(
      name: .customLong("about"),
      help: ArgumentHelp("The subject to choose a quote on.", valueName: "words"))
    var about: String?

    @Option(help: ArgumentHelp("The day instead of today.", valueName: "YYYY-MM-DD"))
    var date: CalendarDate?

    @Flag(name: .customLong("utc"), help: "Take the day of Coordinated Universal Time.")
    var isUniversal = false

    @Flag(help: "Say nothing if a quote was shown today already.")
    var once = false

    @Flag(help: "Draw one at random.")
    var random = false

    @Option(help: ArgumentHelp("The same draw for the same number.", valueName: "number"))
    var seed: UInt64?

    @Flag(
      name: .customLong("by-text"),
      help: "Give every text the same chance in a random draw, instead of every quote.")
    var isByText = false

    @Option(
      help: ArgumentHelp(
        "Only quotes that fit so many columns and rows.", valueName: "columnsxrows"))
    var fit: FittingSize?

    @Option(help: ArgumentHelp("Only quotes of so many columns or more.", valueName: "columns"))
    var minLength: Int?

    @Option(help: ArgumentHelp("Only quotes of so many columns or less.", valueName: "columns"))
    var maxLength: Int?

    @Flag(
      help: "List all quotes in the order of their days, with their scores and chances.")
    var list = false

    @Option(help: ArgumentHelp("How to write it.", valueName: "format"))
    var format: QuoteFormat = .text

    @Option(
      help: ArgumentHelp("Draw it as a picture in SVG, and print nothing.", valueName: "file"),
      completion: .file(extensions: ["svg"]))
    var image: String?

    @Option(help: ArgumentHelp("The colours of the picture.", valueName: "theme"))
    var theme: CardTheme?

    @Option(
      help: ArgumentHelp(
        "For a status bar: one line of so many columns, the next every six seconds.",
        valueName: "columns"))
    var ticker: Int?

    @OptionGroup var common: CommonOptions

    /// The command as it is without any option.
    ///
    /// Parsing nothing takes as long as everything else together, and a shell profile asks for just
    /// this.
    static var plain: Quote {
      var quote = Quote()
      quote.words = []
      quote.about = nil
      quote.date = nil
      quote.isUniversal = false
      quote.once = false
      quote.random = false
      quote.seed = nil
      quote.isByText = false
      quote.fit = nil
      quote.minLength = nil
      quote.maxLength = nil
      quote.list = false
      quote.format = .text
      quote.image = nil
      quote.theme = nil
      quote.ticker = nil
      quote.common = .plain
      return quote
    }

    func run() throws {
      var common = common
      let words = common.takeFiles(from: words)
      let subject = (words + [about].compactMap { $0 }).joined(separator: " ")
      try QuoteProgram(
        options: common,
        request: QuoteRequest(
          subject: subject.isEmpty ? nil : subject,
          date: date ?? .today(isUniversal: isUniversal),
          draw: random ? .random(seed: seed) : .daily, share: isByText ? .byText : .byQuote,
          limits: QuoteLimits(size: fit, least: minLength, most: maxLength), isListing: list,
          isOnce: once, format: format, image: image, theme: theme ?? .auto,
          ticker: ticker.map { Ticker(columns: $0) })
      ).run()
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `--date`.
  public init?(argument: String) { self.init(argument) }
}

extension CardTheme: ExpressibleByArgument {
  // As below.
  var defaultValueDescription: String { rawValue }
  static var allValueStrings: [String] { allCases.map(\.rawValue) }
  static var allValueDescriptions: [String: String] { [:] }
}

extension QuoteFormat: ExpressibleByArgument {
  // The library would find both by reflection, at a tenth of the program's whole running time.
  var defaultValueDescription: String { rawValue }
  static var allValueStrings: [String] { allCases.map(\.rawValue) }
  static var allValueDescriptions: [String: String] { [:] }
}
