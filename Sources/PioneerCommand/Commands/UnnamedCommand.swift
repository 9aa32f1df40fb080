internal import ArgumentParser
internal import Retrieval

/// What a command line means that names no command.
enum UnnamedCommand {
  /// The most slips by which a mistyped command is told.
  private static let mostSlips = 2

  /// Whether a word of a command line is a question: it holds a space or ends in a question mark.
  static func isQuestion(_ word: String) -> Bool {
    word.contains(where: \.isWhitespace) || word.hasSuffix("?")
  }

  /// The question that is asked without a command; nil where a command is named, or nothing at all.
  ///
  /// - Throws: `ValidationError` for words that are neither, with the command that was meant.
  static func question(in arguments: [String]) throws -> Pioneer.Ask? {
    guard let ask = try? Pioneer.Ask.parse(arguments), let first = ask.words.first,
      !names.contains(first)
    else { return nil }
    if ask.words.count == 1, isQuestion(first) { return ask }
    let isAsked = ask.words.last?.hasSuffix("?") == true
    let way =
      (isAsked ? nil : nearest(to: first, followedBy: ask.words.count - 1)).map {
        "Did you mean: pioneer \($0)"
      }
      ?? "A question goes between quotation marks, or after: pioneer ask"
    throw ValidationError("\(first): no such command. \(way)")
  }

  private static var names: [String] {
    Pioneer.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// The command with the fewest slips that may have so many words after it; nil where none is near.
  private static func nearest(to word: String, followedBy count: Int) -> String? {
    let letters = Array(word.lowercased().utf8)
    let takers = ["ask", "quote", "search", "index"]
    return (count > 1 ? takers : names).compactMap { name in
      EditDistance.between(letters, Array(name.utf8), atMost: mostSlips).map { ($0, name) }
    }.min { $0 < $1 }?.1
  }
}
