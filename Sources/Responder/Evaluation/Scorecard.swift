internal import Narrative

/// The figures of an evaluation, as they add up question by question.
package struct Scorecard: Sendable {
  /// All questions.
  package private(set) var questions = 0

  /// Those the text answers.
  package private(set) var answerable = 0

  /// Right answers and right refusals.
  package private(set) var right = 0

  /// Right answers.
  package private(set) var hits = 0

  /// Answerable questions whose best sentence holds an expected part.
  package private(set) var firstHits = 0

  /// Answerable questions with an expected part in the best three sentences.
  package private(set) var thirdHits = 0

  /// Answerable questions that were refused.
  package private(set) var refusedAnswerable = 0

  /// Unanswerable questions that were answered.
  package private(set) var answeredUnanswerable = 0

  /// How well the confidences foretold what was right.
  package private(set) var calibration = Calibration()

  private var reciprocalRanks = 0.0
  private var words = 0
  private var answered = 0

  /// Starts at nothing.
  package init() {}

  /// Adds a question with what came of it.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - answer: What the bot said.
  ///   - ranked: The texts of the ranked sentences, best first.
  /// - Returns: Whether it was right.
  @discardableResult
  package mutating func add(
    _ question: EvaluationQuestion, answer: Answer, ranked: [String]
  ) -> Bool {
    questions += 1
    let wordCount = WordCount.of(answer.words)
    if answer.isAnswered {
      answered += 1
      words += wordCount
    }
    guard question.isAnswerable else {
      calibration.add(confidence: answer.confidence, isRight: false)
      if answer.isAnswered { answeredUnanswerable += 1 } else { right += 1 }
      return !answer.isAnswered
    }
    answerable += 1
    let match = GoldMatch(question.gold)
    if let rank = ranked.firstIndex(where: match.isIn) {
      if rank == 0 { firstHits += 1 }
      if rank < 3 { thirdHits += 1 }
      reciprocalRanks += 1 / Double(rank + 1)
    }
    if !answer.isAnswered { refusedAnswerable += 1 }
    let isHit =
      answer.isAnswered && wordCount <= GoldMatch.mostWords && match.isIn(answer.words)
    let isFirstRight = ranked.first.map(match.isIn) ?? false
    calibration.add(
      confidence: answer.confidence, isRight: answer.isAnswered ? isHit : isFirstRight)
    if isHit {
      hits += 1
      right += 1
    }
    return isHit
  }

  /// Right over all.
  package var joint: Double { ratio(right, questions) }

  /// Right over answerable.
  package var hitRate: Double { ratio(hits, answerable) }

  /// The share of answerable questions whose best sentence is right.
  package var precisionAtOne: Double { ratio(firstHits, answerable) }

  /// The share of answerable questions with a right one in the best three sentences.
  package var hitAtThree: Double { ratio(thirdHits, answerable) }

  /// The mean over answerable questions of 1 / rank of the first right sentence.
  package var meanReciprocalRank: Double {
    answerable == 0 ? 0 : reciprocalRanks / Double(answerable)
  }

  /// The share of answerable questions that were refused.
  package var refusedShare: Double { ratio(refusedAnswerable, answerable) }

  /// The share of unanswerable questions that were answered.
  package var wronglyAnsweredShare: Double {
    ratio(answeredUnanswerable, questions - answerable)
  }

  /// The words of an answer on average.
  package var meanWords: Double { ratio(words, answered) }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
