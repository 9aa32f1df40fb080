internal import Responder

/// What the chat says to one line.
struct ChatReply {
  /// The substance of a reply.
  enum Content {
    /// Nothing, to a blank line.
    case nothing
    /// An answer or refusal.
    case answer(Answer)
    /// Words of the narrative quoted by themselves.
    case quote(Quote)
    /// What the last answer rests on.
    case explanation(Explanation)
    /// Words about the chat itself, a paragraph each.
    case notice([String])
  }

  /// What is said.
  let content: Content

  /// Whether the user takes leave.
  var isFarewell = false
}
