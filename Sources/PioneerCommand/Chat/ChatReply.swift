internal import Rendering
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
    /// Sentences of the narrative by their numbers, with their places.
    case sources([Int])
    /// Passages of the narrative by their numbers.
    case passages([Int])
    /// Passages that were searched for.
    case search(PassageSearch)
    /// What the story is about, to be picked by number.
    case subjects([Subject])
    /// Words about the chat itself, a paragraph each.
    case notice([String])
    /// Words about the chat itself with a table below.
    case table(String, [Definition])
    /// An empty screen.
    case blankScreen
    /// A text for the clipboard of the terminal.
    case copy(String)
    /// A question to be changed in the user's editor.
    case edit(String)
  }

  /// The answer, if that is what is said.
  var answer: Answer? {
    if case .answer(let answer) = content { return answer }
    return nil
  }

  /// Whether it shows subjects to pick from.
  var offersSubjects: Bool {
    switch content {
    case .subjects: true
    case .answer(let answer): !answer.subjects.isEmpty
    default: false
    }
  }

  /// What is said.
  let content: Content

  /// The question that a number stood for.
  var pickedQuestion: String?

  /// Whether it was said before.
  var isRepetition = false

  /// Whether the user takes leave.
  var isFarewell = false

  /// Says one thing about the chat itself.
  static func notice(_ text: String) -> ChatReply { ChatReply(content: .notice([text])) }
}
