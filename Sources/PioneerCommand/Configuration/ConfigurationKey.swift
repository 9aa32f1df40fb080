internal import Retrieval

/// What a configuration file can set.
///
/// This is the one table of the keys: the parser, `pioneer config` and the manual follow from it.
enum ConfigurationKey: String, CaseIterable, Sendable {
  case corpus
  case narrator
  case language
  case color
  case width
  case hints
  case history
  case conversation

  /// What its value looks like.
  var value: String {
    switch self {
    case .corpus: "PATH"
    case .narrator: "NAME"
    case .language: "CODE"
    case .color: "auto|always|never"
    case .width: "COLUMNS"
    case .hints, .history, .conversation: "yes|no"
    }
  }

  /// What it decides, for the manual.
  var summary: String {
    switch self {
    case .corpus: "the texts to ask where none are named, with colons between them"
    case .narrator: "who tells these texts, if they don't say"
    case .language: "the language of these texts, if it isn't told rightly"
    case .color: "whether to style the output"
    case .width: "the most columns of a line on a terminal"
    case .hints: "whether a chat suggests the rest of a line"
    case .history: "whether the lines typed in chats are kept"
    case .conversation: "whether the last conversation is kept, for chat --continue"
    }
  }

  /// The letters that may be wrong in a slip of typing.
  private static let mostSlips = 2

  /// The key that a word was most likely meant to be; nil where none is near.
  static func nearest(to word: String) -> ConfigurationKey? {
    let letters = Array(word.lowercased().utf8)
    return allCases.compactMap { key in
      EditDistance.between(letters, Array(key.rawValue.utf8), atMost: mostSlips)
        .map { (key, distance: $0) }
    }
    .min { $0.distance < $1.distance }?.0
  }
}
