internal import LineEditing
internal import Responder
internal import Retrieval

/// Helps with the line that is being typed to a chat: completes it, and suggests the rest of it.
final class ChatAssistant {
  private let session: ChatSession
  private let history: ChatHistory
  private let home: String?
  private var search: (of: Responder, questions: AnswerableQuestions)?

  /// Helps with the lines of a session.
  ///
  /// - Parameters:
  ///   - session: Whose story the words are of.
  ///   - history: What was typed before.
  ///   - home: The home folder of the user.
  init(session: ChatSession, history: ChatHistory, home: String?) {
    self.session = session
    self.history = history
    self.home = home
  }

  /// What could stand at the end of a line.
  func completions(of line: String) -> Completions {
    let index = session.responder.index
    let story = StoryCompletion(
      words: { index.words(beginningWith: $0, limit: $1) },
      subjects: questions.subjects.map(\.name),
      // Before anything is typed, what might be.
      lines: line.isEmpty ? questions.questions : history.entries.map(\.text))
    guard line.first == "/" else {
      let (word, candidates) = story.candidates(for: line)
      return Completions(replacing: word.count, with: candidates)
    }
    return CommandCompletion(
      story: story, narrative: session.narrative, home: home, names: session.names
    ).completions(of: line)
  }

  /// A line that begins with what was typed, or nil.
  func suggestion(for typed: String) -> String? {
    LineSuggestion.line(
      continuing: typed, pastLines: history.entries.lazy.map(\.text),
      questions: questions.questions)
  }

  /// Looks for one more question to suggest; whether there may be others.
  ///
  /// - Complexity: That of an answer.
  func thinkAhead() -> Bool {
    var questions = questions
    let isUnfinished = questions.advance()
    search = (session.responder, questions)
    return isUnfinished
  }

  /// The questions found so far for the story that is asked now.
  private var questions: AnswerableQuestions {
    if let search, search.of === session.responder { return search.questions }
    return AnswerableQuestions(of: session.responder)
  }
}
