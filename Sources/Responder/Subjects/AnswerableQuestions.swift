/// Finds questions that a story answers well, one at a time, so that whoever asks need not wait for
/// all of them.
package struct AnswerableQuestions {
  /// The subjects whose question was found to be answered.
  package private(set) var subjects: [Subject] = []

  /// The questions that were found to be answered.
  package private(set) var questions: [String] = []

  private enum Candidate {
    case subject(Subject)
    case question(String)
  }

  private let responder: Responder
  private var candidates: [Candidate]?

  /// The confidence from which on an answer is good enough to have its question put forward: well
  /// above that from which on the bot answers at all.
  static let leastConfidence = 0.85

  /// The subjects that are tried.
  private static let subjectCount = 24

  /// Starts with none.
  package init(of responder: Responder) { self.responder = responder }

  /// Tries one more question; whether there is more to do.
  ///
  /// - Complexity: That of an answer.
  package mutating func advance() -> Bool {
    guard var remaining = candidates else {
      let subjects = responder.candidateSubjects(Self.subjectCount).map(Candidate.subject)
      candidates = subjects.reversed() + LifeQuestions.all.reversed().map(Candidate.question)
      return true
    }
    guard let candidate = remaining.popLast() else { return false }
    candidates = remaining
    switch candidate {
    case .subject(let subject):
      guard isAnsweredWell(subject.question) else { return true }
      subjects.append(subject)
      questions.append(subject.question)
    case .question(let question):
      if isAnsweredWell(question) { questions.append(question) }
    }
    return true
  }

  private func isAnsweredWell(_ question: String) -> Bool {
    let answer = responder.answer(question, limit: 0)
    return answer.isAnswered && answer.confidence >= Self.leastConfidence
  }
}
