internal import ArgumentParser
internal import Rendering

/// How a quote is shown.
struct QuoteFormOptions: ParsableArguments {
  static let title = "How it is shown"

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

  /// The options where none is given, made without parsing.
  static var plain: QuoteFormOptions {
    var options = QuoteFormOptions()
    options.list = false
    options.format = .text
    options.image = nil
    options.theme = nil
    options.ticker = nil
    return options
  }
}
