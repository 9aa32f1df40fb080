internal import Narrative
internal import Retrieval

extension Responder {
  /// The confidence from which on a question is offered.
  private static let leastConfidenceOffered = 0.33

  /// The subjects whose questions are remembered at once.
  private static let mostRemembered = 2_000

  /// The subjects looked at for each that is wanted.
  private static let candidatesPerSubject = 6

  /// What the story is about, each subject with a question that is answered well: with confidence,
  /// and by a sentence that names the subject.
  ///
  /// - Parameters:
  ///   - count: How many are wanted; fewer come back if the story has no more.
  ///   - passages: Passages whose subjects come first.
  /// - Complexity: That of answering some questions for each subject wanted, whatever the length of
  ///   the story.
  package func subjects(_ count: Int, near passages: [Int] = []) -> [Subject] {
    var subjects: [Subject] = []
    var told: Set<Int> = []
    let topics = self.subjects.topics(near: passages)
    for topic in topics.prefix(count * Self.candidatesPerSubject) {
      guard subjects.count < count else { break }
      guard let question = answeredQuestion(on: topic), told.isDisjoint(with: question.sentences)
      else { continue }
      told.formUnion(question.sentences)
      subjects.append(Subject(name: topic.phrase.text, question: question.text))
    }
    return subjects
  }

  /// The first question on a subject that is answered well; remembered, since every refusal looks for
  /// the same subjects.
  private func answeredQuestion(on topic: SubjectTopic) -> AnsweredQuestion? {
    if let known = answeredQuestions[topic.phrase.text] { return known }
    if answeredQuestions.count >= Self.mostRemembered { answeredQuestions.removeAll() }
    let found = findAnsweredQuestion(on: topic)
    answeredQuestions[topic.phrase.text] = .some(found)
    return found
  }

  private func findAnsweredQuestion(on topic: SubjectTopic) -> AnsweredQuestion? {
    for question in topic.questions {
      if let sentences = goodAnswer(to: question, on: topic) {
        return AnsweredQuestion(text: question.text, sentences: sentences)
      }
    }
    return nil
  }

  /// The sentences of the answer to a question on a subject; nil if it isn't answered well.
  func goodAnswer(to question: SubjectTopic.Question, on topic: SubjectTopic) -> [Int]? {
    let answer = answer(question.text, limit: 0)
    guard answer.isAnswered, answer.confidence >= Self.leastConfidenceOffered,
      let best = answer.quotes.max(by: { $0.score < $1.score }),
      index.narrative.text(ofSentence: best.sentence).lowercased().contains(topic.phrase.core),
      question.cues.map({ holds($0, inSentence: best.sentence) }) ?? true
    else { return nil }
    return answer.quotes.map(\.sentence)
  }

  private func holds(_ words: Set<String>, inSentence sentence: Int) -> Bool {
    index.tokens(ofSentence: sentence).contains { words.contains($0.word) }
  }
}

/// A question that a story answers well.
struct AnsweredQuestion {
  /// The question.
  let text: String

  /// The sentences of its answer.
  let sentences: [Int]
}
