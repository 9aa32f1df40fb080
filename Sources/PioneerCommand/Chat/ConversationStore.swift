internal import Files

/// Why there is no conversation to go on with.
enum ConversationError: Error, Equatable, CustomStringConvertible {
  /// None was kept.
  case none(isKept: Bool, configuration: String?)
  /// What was kept can't be read.
  case unreadable(path: String, reason: String)

  /// One sentence for the user, with the way out.
  var description: String {
    switch self {
    case .none(true, _): "no conversation was kept yet. Have one: pioneer chat"
    case .none(false, let configuration):
      "no conversation was kept. The line “conversation = yes” in "
        + "\(configuration ?? "a configuration file") keeps the last one from now on."
    case .unreadable(let path, let reason):
      "\(path): can't be read (\(reason)). Begin a new conversation: pioneer chat"
    }
  }
}

/// Keeps the last conversation in a file that only the user can read, where the user asked for that.
final class ConversationStore {
  private let path: String?
  private let isKept: Bool
  private let configuration: String?
  private var lastKept: KeptConversation?
  private var hasFailed = false

  /// The bytes that a conversation has at most.
  private static let mostBytes = 1 << 20

  /// Keeps what the user wants to be kept.
  init(_ preferences: Preferences) {
    path = preferences.conversationFile
    isKept = preferences.conversation.value
    configuration = preferences.path
  }

  /// The last conversation.
  ///
  /// - Throws: `ConversationError`.
  func load() throws(ConversationError) -> KeptConversation {
    guard let path else { throw .none(isKept: isKept, configuration: configuration) }
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try SmallFile.bytes(of: path, atMost: Self.mostBytes)
    } catch {
      guard unsafe access(path, F_OK) == 0 else {
        throw .none(isKept: isKept, configuration: configuration)
      }
      throw .unreadable(path: path, reason: error.description)
    }
    guard let conversation = KeptConversation(bytes) else {
      throw .unreadable(path: path, reason: "it is no conversation")
    }
    lastKept = conversation
    return conversation
  }

  /// Keeps a conversation that has a turn more than before.
  ///
  /// What can't be written costs one warning, and no answer.
  func keep(_ session: ChatSession) {
    guard isKept, let path else { return }
    let conversation = KeptConversation(session.texts, turns: session.turns)
    guard !conversation.turns.isEmpty, conversation != lastKept else { return }
    lastKept = conversation
    do {
      PrivateFolders.create(above: path)
      try WholeFile.write(conversation.lines, to: path, isPrivate: true)
    } catch {
      if !hasFailed { StandardError.write("the conversation isn't kept: \(error)") }
      hasFailed = true
    }
  }
}
