internal import Responder

/// What a chat begins with.
struct ChatOpening {
  let preferences: Preferences

  /// The conversation to go on with, if there is one.
  let kept: KeptConversation?

  /// Opens the texts and goes through the turns that there were.
  ///
  /// - Parameter pastLines: Tells the lines typed before, oldest first.
  func session(pastLines: @escaping () -> [String]) throws -> ChatSession {
    var texts = preferences.texts.selection
    kept?.choose(in: &texts)
    let responder = try texts.openResponder()
    // Before the prompt, which a progress bar would erase.
    if StandardStreams.areTerminals { responder.readAhead() }
    let session = ChatSession(
      responder: responder, texts: texts, today: .today(), limit: preferences.top,
      names: preferences.names, pastLines: pastLines)
    for turn in kept?.turns ?? [] { session.take(turn) }
    return session
  }
}
