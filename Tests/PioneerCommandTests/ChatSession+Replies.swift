import Narrative
import Responder
import Retrieval

@testable import PioneerCommand

extension ChatSession {
  /// A chat about the built-in story.
  static func builtIn(limit: Int = 3) throws -> ChatSession {
    try ChatSession(
      responder: Responder(index: NarrativeIndex(Corpus.builtIn())),
      today: .first, limit: limit)
  }

  /// The words of a reply about the chat itself.
  func notice(to line: String) throws -> String {
    guard case .notice(let paragraphs) = reply(to: line).content else { throw UnexpectedReply() }
    return paragraphs.joined(separator: "\n")
  }

  /// The answer to a turn.
  func answer(to line: String) throws -> Answer {
    guard case .answer(let answer) = reply(to: line).content else { throw UnexpectedReply() }
    return answer
  }
}

/// A reply of another kind than the test is about.
struct UnexpectedReply: Error {}
