internal import Narrative
internal import Rendering

/// What a configuration file says.
struct Configuration: Equatable, Sendable {
  /// A value with the line that it stands on.
  struct Entry<Value: Equatable & Sendable>: Equatable, Sendable {
    let value: Value
    let line: Int
  }

  /// The texts to ask where none are named.
  var corpus: Entry<[String]>?

  /// Who tells these texts.
  var narrator: Entry<String>?

  /// The language of these texts.
  var language: Entry<Language>?

  /// When output is styled.
  var color: Entry<ColorChoice>?

  /// The most columns of a line on a terminal.
  var width: Entry<Int>?

  /// Whether a chat suggests the rest of a line.
  var hints: Entry<Bool>?

  /// Whether the lines typed in chats are kept.
  var history: Entry<Bool>?

  /// Whether the last conversation is kept.
  var conversation: Entry<Bool>?

  /// Texts that have names.
  var names = CorpusNames()
}
