/// A talk in which each question is understood from those before it.
package final class Conversation {
  private let responder: Responder
  private var topic: Topic?

  private var lastInquiry: Inquiry?

  /// The sentences said so far, the last one at the end.
  private var said: [Int] = []

  /// The sentences that are remembered as said, so that a turn takes no longer after thousands.
  private static let mostSaid = 500

  /// The last answer in the narrator's own words, if any.
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
    return answer(FollowUp(responder.read(text), on: topic), limit: limit)
  }

  /// Answers a question that stands by itself, whatever came before.
  ///
  /// - Parameters:
  ///   - text: The question.
  ///   - limit: The number of ranked passages and sentences to report.
  package func answer(byItself text: String, limit: Int = 3) -> Answer {
    guard text.utf8.count <= Question.longest else { return responder.answer(text, limit: limit) }
    return answer(FollowUp(responder.read(text), on: nil), limit: limit)
  }

  private func answer(_ followUp: FollowUp, limit: Int) -> Answer {
    lastInquiry = followUp.inquiry
    let answer = responder.answer(followUp.inquiry, limit: limit)
    guard answer.isAnswered, let best = answer.quotes.max(by: { $0.score < $1.score }) else {
      // A question that was refused is what the next one goes on from, where nothing else is.
      if topic == nil, let nearest = answer.sentences.first {
        topic = Topic(
          question: followUp.inquiry.question, sentence: nearest.sentence, answer: [], said: [])
      }
      return answer
    }
    lastAnswer = answer
    let sentences = answer.quotes.map(\.sentence)
    said = (said.filter { !sentences.contains($0) } + sentences).suffix(Self.mostSaid)
    topic = Topic(
      question: followUp.asksForMore
        ? topic?.question ?? followUp.inquiry.question
        : followUp.inquiry.question,
      sentence: best.sentence, answer: Set(sentences), said: Set(said))
    return answer
  }

  /// Why the last turn was answered as it was, or not at all; nil before the first turn.
  package func explanationOfLastTurn() -> Explanation? {
    lastInquiry.map(responder.explanation(of:))
  }

  /// What the last turn's answer was weighed up by; nil before the first turn.
  package func weighingOfLastTurn(limit: Int) -> Weighing? {
    lastInquiry.map { responder.weighing(of: $0, limit: limit) }
  }
}
