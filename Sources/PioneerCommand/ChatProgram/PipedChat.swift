internal import Rendering
internal import Responder

/// A chat off a terminal: one turn a line, without a prompt or a banner.
struct PipedChat {
  let opening: ChatOpening
  let store: ConversationStore

  private var preferences: Preferences { opening.preferences }

  /// The lines that `/history` tells.
  private static let mostPastLines = 1_000

  /// Takes what a chat begins with.
  ///
  /// - Parameter store: Where the conversation is kept.
  init(opening: ChatOpening, store: ConversationStore) {
    self.opening = opening
    self.store = store
  }

  /// Chats until the input ends or a line leaves.
  func run() throws {
    var pastLines = Recent<String>(limit: Self.mostPastLines)
    let session = try opening.session { pastLines.elements }
    let output = StandardOutput(preferences)
    var input = InputLines(longest: Responder.longestLine)
    while let line = try input.next() {
      pastLines.append(line)
      var isFarewell = false
      try DamagedIndexError.recovering {
        try session.open(session.texts)
      } _: {
        let reply = session.reply(to: line).offTerminal
        try write(reply, to: line, session, output)
        // Only the command leaves: a "bye" in a file of turns is one of them.
        if case .nothing = reply.content { isFarewell = reply.isFarewell }
      }
      store.keep(session)
      if isFarewell { return }
    }
  }

  private func write(
    _ reply: ChatReply, to line: String, _ session: ChatSession, _ output: StandardOutput
  ) throws {
    if case .answer(let answer) = reply.content {
      return try output.write(answer, of: session.narrative)
    }
    let layout =
      preferences.json ? Layout(columns: nil, styler: Styler(isOn: false)) : output.layout
    let lines = reply.lines(in: layout, of: session.narrative, withPlaces: !preferences.quiet)
    if preferences.json {
      try output.write(JSONObject(notice: lines.joined(separator: "\n"), to: line))
    } else if !lines.isEmpty {
      try output.write(
        lines: layout.columns == nil ? lines : lines + [""], separated: !preferences.quiet)
    }
  }
}

extension ChatReply {
  /// The reply where there is no terminal that could copy or edit.
  fileprivate var offTerminal: ChatReply {
    switch content {
    case .copy: .notice("Only a terminal has a clipboard to copy to.")
    case .edit: .notice("Only on a terminal can a question be edited.")
    default: self
    }
  }
}
