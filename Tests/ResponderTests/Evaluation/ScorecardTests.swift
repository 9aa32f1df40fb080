import Testing

@testable import Responder

@Suite struct ScorecardTests {
  @Test func `an empty card has no figure but 0`() {
    let card = Scorecard()
    #expect(card.questions == 0)
    for figure in [
      card.joint, card.hitRate, card.precisionAtOne, card.hitAtThree, card.meanReciprocalRank,
      card.refusedShare, card.wronglyAnsweredShare, card.meanWords,
    ] {
      #expect(figure == 0)
    }
  }

  @Test func `figures add up question by question`() {
    var card = Scorecard()
    let verdicts = [
      card.add(answerable, answer: answered("gold and two more"), ranked: ["gold", "b"]),
      card.add(
        answerable, answer: answered("six words that say it not"), ranked: ["a", "b", "gold"]),
      card.add(answerable, answer: refused, ranked: ["a", "b", "c", "gold"]),
      card.add(unanswerable, answer: refused, ranked: ["gold"]),
      card.add(unanswerable, answer: answered("gold not wanted here it is"), ranked: []),
    ]
    #expect(verdicts == [true, false, false, true, false])
    #expect(card.questions == 5)
    #expect(card.answerable == 3)
    #expect(card.joint == 2.0 / 5)
    #expect(card.hitRate == 1.0 / 3)
    #expect(card.precisionAtOne == 1.0 / 3)
    #expect(card.hitAtThree == 2.0 / 3)
    #expect(abs(card.meanReciprocalRank - (1 + 1.0 / 3 + 1.0 / 4) / 3) < 1e-12)
    #expect(card.refusedShare == 1.0 / 3)
    #expect(card.wronglyAnsweredShare == 1.0 / 2)
    #expect(card.meanWords == 16.0 / 3)
  }

  @Test(arguments: [(75, true), (76, false)])
  func `an answer of more than 75 words is wrong whatever it holds`(words: Int, isRight: Bool) {
    var card = Scorecard()
    let text = Array(repeating: "gold", count: words).joined(separator: " ")
    let verdict = card.add(answerable, answer: answered(text), ranked: [])
    #expect(verdict == isRight)
    #expect(card.hits == (isRight ? 1 : 0))
    #expect(card.precisionAtOne == 0)
  }

  private let answerable = EvaluationQuestion(
    id: "1", question: "?", kind: "direct", isAnswerable: true, gold: ["gold"])
  private let unanswerable = EvaluationQuestion(
    id: "2", question: "?", kind: "direct", isAnswerable: false, gold: [])

  private var refused: Answer {
    var answer = Answer(question: "?", kind: .about)
    answer.outcome = .refused(.noSuchFact)
    answer.statement = "gold"
    return answer
  }

  private func answered(_ words: String) -> Answer {
    var answer = Answer(question: "?", kind: .about)
    answer.outcome = .answered
    answer.confidence = 1
    answer.words = words
    return answer
  }
}
