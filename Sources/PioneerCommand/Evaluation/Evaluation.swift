internal import Narrative
internal import Responder
internal import Retrieval

/// A run over a file of questions.
struct Evaluation {
  /// A question that went wrong.
  struct Miss {
    /// The question.
    let question: EvaluationQuestion

    /// What was said instead.
    let answer: Answer
  }

  /// The figures of all questions.
  private(set) var total = Scorecard()

  /// The figures by the kind of question.
  private(set) var kinds: [String: Scorecard] = [:]

  /// What went wrong, in the order of the file.
  private(set) var misses: [Miss] = []

  /// How long a question took on average, in seconds.
  private(set) var secondsPerQuestion = 0.0

  /// The sentences that are ranked, for the mean reciprocal rank.
  private static let depth = 20

  /// Asks all questions; those of a dialogue in one conversation.
  init(_ dialogues: [[EvaluationQuestion]], responder: Responder, showsProgress: Bool) {
    var progress = Progress(
      total: dialogues.reduce(0) { $0 + $1.count }, isShown: showsProgress)
    let clock = ContinuousClock()
    var spent = Duration.zero
    for dialogue in dialogues {
      let conversation = Conversation(with: responder)
      for question in dialogue {
        let start = clock.now
        let answer =
          dialogue.count == 1
          ? responder.answer(question.question, limit: Self.depth)
          : conversation.answer(question.question, limit: Self.depth)
        spent += clock.now - start
        add(question, answer, responder)
        progress.advance()
      }
    }
    progress.finish()
    secondsPerQuestion = (spent / .seconds(1)) / Double(max(total.questions, 1))
  }

  private mutating func add(
    _ question: EvaluationQuestion, _ answer: Answer, _ responder: Responder
  ) {
    let ranked = answer.sentences.map {
      responder.index.narrative.text(ofSentence: $0.sentence)
    }
    let isRight = total.add(question, answer: answer, ranked: ranked)
    kinds[question.kind, default: Scorecard()].add(question, answer: answer, ranked: ranked)
    if !isRight { misses.append(Miss(question: question, answer: answer)) }
  }
}
