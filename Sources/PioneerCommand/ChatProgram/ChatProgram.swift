internal import Responder

/// Runs a chat on the terminal, or line by line where there is none.
struct ChatProgram {
  let preferences: Preferences

  /// Whether to go on with the last conversation.
  let continues: Bool

  /// Takes the options of a command line.
  ///
  /// - Throws: `ValidationError` for options that make no sense together, and what keeps the
  ///   configuration from being read.
  init(_ options: CommonOptions, _ chat: ChatOptions) throws {
    try chat.validate(with: options)
    preferences = try options.preferences(wantsHints: chat.hints)
    continues = chat.continues
  }

  /// Chats until the input ends or the user leaves.
  func run() throws {
    let store = ConversationStore(preferences)
    let kept = continues ? try store.load() : nil
    let opening = ChatOpening(preferences: preferences, kept: kept)
    if StandardStreams.areTerminals, !preferences.json {
      try TerminalChat(opening: opening, store: store).run()
    } else {
      try PipedChat(opening: opening, store: store).run()
    }
  }
}
