internal import ArgumentParser
internal import Responder

/// Which quote is wanted.
struct QuoteChoiceOptions: ParsableArguments {
  static let title = "Which quote"

  // The same as the words of the command, for scripts that have been written with it.
  @Option(
    name: .customLong("about"),
    help: ArgumentHelp(
      "The subject to choose a quote on.", valueName: "words", visibility: .hidden))
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

  /// The options where none is given, made without parsing.
  static var plain: QuoteChoiceOptions {
    var options = QuoteChoiceOptions()
    options.about = nil
    options.date = nil
    options.isUniversal = false
    options.once = false
    options.random = false
    options.seed = nil
    options.isByText = false
    options.fit = nil
    options.minLength = nil
    options.maxLength = nil
    return options
  }

  /// Refuses options that make no sense together.
  func validate() throws {
    if seed != nil, !random { throw ValidationError("--seed needs --random.") }
    if isUniversal, date != nil {
      throw ValidationError("--utc and --date exclude each other.")
    }
    guard (minLength ?? 0) >= 0, (maxLength ?? 1) >= 1 else {
      throw ValidationError("A length is a number of columns, 1 or more.")
    }
    if let minLength, let maxLength, minLength > maxLength {
      throw ValidationError("--min-length is more than --max-length.")
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `--date`.
  public init?(argument: String) { self.init(argument) }
}
