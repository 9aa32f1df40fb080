internal import Retrieval

/// A talk in which each question is understood from those before it.
package final class Conversation {
  private let responder: Responder
  private var topic: Question?
  private var saidOnTopic: Set<Int> = []

  /// The answer last given, if any.
  package private(set) var lastAnswer: Answer?

  /// Starts a conversation.
  package init(with responder: Responder) { self.responder = responder }

  /// Answers the next turn.
  ///
  /// - Parameters:
  ///   - text: What was said.
  ///   - limit: The number of ranked passages and sentences to report.
  package func answer(_ text: String, limit: Int = 3) -> Answer {
    guard text.utf8.count <= Question.longest else { return responder.answer(text, limit: limit) }
    let question = Question(text, index: responder.index, narrator: responder.narrator)
    switch FollowUp(question, after: topic) {
    case .more(let topic):
      return remember(
        responder.answer(topic.renamed(text), limit: limit, said: saidOnTopic), on: topic)
    case .elliptic(let combined):
      return remember(responder.answer(combined.renamed(text), limit: limit), on: combined)
    case .newSubject:
      let answer = responder.answer(question, limit: limit)
      // Thanks, or a question refused, leave the topic and what was said on it as they were.
      if answer.isAnswered { saidOnTopic = [] }
      return remember(answer, on: question)
    }
  }

  private func remember(_ answer: Answer, on question: Question) -> Answer {
    lastAnswer = answer
    if answer.isAnswered {
      topic = question
      saidOnTopic.formUnion(answer.quotes.map(\.sentence))
    }
    return answer
  }
}
