/// What a line that begins with a slash asks the chat itself to do.
enum SlashCommand: String, CaseIterable {
  case help
  case quote
  case more
  case why
  case sources
  case quit

  /// What it does, for `/help`.
  var summary: String {
    switch self {
    case .help: "show this list"
    case .quote: "the quote of the day"
    case .more: "more on what was last asked"
    case .why: "what the last answer rests on"
    case .sources: "where the last answer stands in the text"
    case .quit: "leave (Control-D does too)"
    }
  }
}
