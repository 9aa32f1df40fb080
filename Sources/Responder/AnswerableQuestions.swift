internal import Retrieval

/// Finds questions that a story answers well, one at a time, so that nobody need wait for all of them.
package struct AnswerableQuestions {
  /// The subjects whose question was found to be answered.
  package private(set) var subjects: [Subject] = []

  /// The questions that were found to be answered, those that any life story may be asked first.
  package private(set) var questions: [String] = []

  private struct Candidate {
    let topic: SubjectTopic
    let question: SubjectTopic.Question
  }

  private let responder: Responder
  private var generalQuestions = WordList.lifeQuestions.entries[...]
  private var topics: ArraySlice<SubjectTopic>?
  private var candidates: ArraySlice<Candidate> = []

  /// The confidence from which on a general question is put forward: well above that from which on
  /// the bot answers at all, since nothing else tells that the answer meets the question.
  static let leastConfidence = 0.8

  /// The subjects that are tried.
  private static let topicCount = 24

  /// Starts with none.
  package init(of responder: Responder) { self.responder = responder }

  /// Does a small piece of the work; whether there is more to do.
  ///
  /// - Complexity: That of an answer.
  package mutating func advance() -> Bool {
    if let question = generalQuestions.popFirst() {
      consider(question)
    } else if let candidate = candidates.popFirst() {
      consider(candidate)
    } else if topics == nil {
      guard !responder.subjects.readAhead() else { return true }
      topics = responder.subjects.best.prefix(Self.topicCount)
    } else if let topic = topics?.popFirst() {
      candidates = topic.questions.map { Candidate(topic: topic, question: $0) }[...]
    } else {
      return false
    }
    return true
  }

  private mutating func consider(_ question: String) {
    let answer = responder.answer(question, limit: 0)
    if answer.isAnswered, answer.confidence >= Self.leastConfidence { questions.append(question) }
  }

  private mutating func consider(_ candidate: Candidate) {
    guard responder.goodAnswer(to: candidate.question, on: candidate.topic) != nil else { return }
    let text = candidate.question.text
    subjects.append(Subject(name: candidate.topic.phrase.text, question: text))
    if !questions.contains(text) { questions.append(text) }
    // One question is enough for a subject.
    candidates = []
  }
}
