import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct CandidateScorerTests {
  private static let story = """
    We sold kites in Bristol. It rained there.

    [The kites in Bristol, as Ann drew them.]

    Did Tom fly a kite? “He did!”
    """

  private let responder: Responder

  init() throws { responder = try Responder(Self.story) }

  /// The candidates of all passages for a line, whose likeness to the sentences is that of the test.
  private func candidates(_ line: String, model: LinearModel? = nil) -> [Candidate] {
    let narrative = responder.index.narrative
    let scorer = CandidateScorer(
      responder.line(line), index: responder.index, traits: responder.traits,
      likeness: Likeness(all: [0.5, 0.125, 0.75, 0.25, 0.375]), passageScores: [0: 1, 2: 0.5],
      subjectLikelihood: 0.5)
    return scorer.candidates(
      in: Array(narrative.passages.indices), model: model ?? responder.understanding.models.ranking)
  }

  private func values(_ feature: RankingFeature, of line: String) -> [Float] {
    candidates(line).map { $0[feature] }
  }

  @Test func `every sentence that is prose is a candidate, passage by passage`() {
    #expect(candidates("Did you sell kites?").map(\.sentence) == [0, 1, 3, 4])
  }

  @Test func `meaning is told for the sentence, its neighbours and its paragraph`() {
    let line = "Did you sell kites?"
    let mean: Float = 0.4
    #expect(values(.meaning, of: line) == [0.5, 0.125, 0.25, 0.375])
    #expect(values(.meaningBefore, of: line) == [mean, 0.5, mean, 0.25])
    #expect(values(.meaningAfter, of: line) == [0.125, mean, 0.375, mean])
    #expect(values(.meaningOfPassage, of: line) == [0.5, 0.5, 0.375, 0.375])
  }

  @Test func `a leaning sentence has the meaning of the one before it`() {
    let line = "Did you sell kites?"
    #expect(values(.leans, of: line) == [0, 1, 0, 1])
    #expect(values(.meaningLeanedOn, of: line) == [0, 0.5, 0, 0.25])
  }

  @Test func `words are told by their weight, for the sentence and for its paragraph`() {
    let (own, around) = (
      values(.words, of: "Who sold kites?"), values(.wordsOfPassage, of: "Who sold kites?")
    )
    #expect(own[0] == 1 && own[1] == 0 && own[3] == 0)
    #expect(own[2] > 0 && own[2] < 1)
    #expect(around == [1, 1, own[2], own[2]])
    #expect(values(.words, of: "Who?") == [0, 0, 0, 0])
  }

  @Test func `names and numbers must be there`() {
    let line = "Did you go to Bristol to see Tom?"
    #expect(values(.names, of: line) == [0.5, 0, 0.5, 0])
    #expect(values(.missingName, of: line) == [1, 1, 1, 1])
    #expect(values(.missingName, of: "Did you ever see Tom?") == [1, 1, 0, 1])
    // Where none is asked for none is missing.
    #expect(values(.missingName, of: "Did you sell kites?") == [0, 0, 0, 0])
    #expect(values(.names, of: "Did you sell kites?") == [0, 0, 0, 0])
  }

  @Test func `length, form and the paragraph's own score are told`() {
    let line = "Did you sell kites?"
    #expect(values(.length, of: line).map { ($0 * $0).rounded() } == [6, 4, 6, 3])
    #expect(values(.isQuestion, of: line) == [0, 0, 1, 0])
    #expect(values(.passageScore, of: line) == [1, 1, 0.5, 0.5])
  }

  @Test func `a score is the weighted sum`() {
    let weights = RankingFeature.allCases.map { $0 == .meaning ? Float(4) : 0 }
    let scores = candidates("kites", model: LinearModel(weights: weights, bias: 1)).map(\.score)
    #expect(scores == [3, 1.5, 2, 2.5])
  }

  @Test func `the words of a subject count as far as the line names one`() {
    let line = "Did you sell kites?"
    #expect(values(.wordsOfSubject, of: line) == values(.words, of: line).map { $0 / 2 })
  }
}
