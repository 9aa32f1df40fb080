import Retrieval
import Testing

@testable import Responder

@Suite struct TurnRankerTests {
  private static let story = """
    I founded a school in Hangzhou. It was small at first. In spring we hired a cook.

    The school moved to the harbour. There it grew.

    I met my friend Tom at a dance in Shanghai. The dance was long.
    """

  private static let context = Context(
    line: "What was the school?", best: 0, answer: [0], said: [0])

  /// How the sentences are ranked for a turn, and how they are for the turn alone.
  private func rank(
    _ turn: String, by models: TestModels, in context: Context = context
  ) throws -> (outcome: TurnRanker.Outcome, alone: Ranking) {
    let responder = try Responder(Self.story, by: models)
    let (line, ranker) = (responder.line(turn), responder.sentenceRanker)
    let models = responder.understanding.models
    let vector = responder.meanings.vector(of: turn)
    let outcome = TurnRanker(
      ranker: ranker, turnModel: models.turn, leaningModel: models.leaning,
      reader: responder.reader
    ).rank(line, vector: vector, in: context)
    return (outcome, ranker.rank(line, vector: vector))
  }

  @Test(arguments: ["Where did you meet your friend Tom?", "Did a cook come in spring?", "why?"])
  func `a turn that doesn't lean is ranked as it is alone`(turn: String) throws {
    let models = TestModels(turn: [.isNext: 20], leaning: -20)
    let (outcome, alone) = try rank(turn, by: models)
    #expect(outcome.ranking.candidates.first?.sentence == alone.candidates.first?.sentence)
    #expect(outcome.leaning < 0.001)
  }

  @Test func `"why?" stays near what was said`() throws {
    let models = TestModels(
      ranking: [:], turn: [.isSame: -5, .isNext: 5, .isLater: 4, .isInNextPassage: 3], leaning: 20)
    let (outcome, _) = try rank("why?", by: models)
    #expect(outcome.ranking.candidates.map(\.sentence).prefix(2) == [1, 2])
    #expect(outcome.leaning > 0.999)
  }

  @Test func `a turn in doubt has the best of both readings in front`() throws {
    let models = TestModels(turn: [.isSame: -20, .isNext: 20], leaning: 0)
    let (outcome, _) = try rank("Where did you meet your friend Tom?", by: models)
    #expect(outcome.leaning == 0.5)
    #expect(Set(outcome.ranking.candidates.prefix(2).map(\.sentence)) == [1, 5])
  }

  @Test func `each sentence is ranked once, best first, and each time the same`() throws {
    let models = TestModels(turn: [.isNext: 3, .likenessToAnswer: 2], leaning: 0.3)
    let candidates = try rank("did it grow?", by: models).outcome.ranking.candidates
    let again = try rank("did it grow?", by: models).outcome.ranking.candidates
    #expect(candidates.map(\.score) == candidates.map(\.score).sorted(by: >))
    #expect(candidates.map(\.sentence) == again.map(\.sentence))
    #expect(candidates.map(\.score) == again.map(\.score))
    #expect(candidates.map(\.sentence).sorted() == Array(0..<7))
  }

  @Test func `what speaks for leaning is told by numbers`() throws {
    let features = try rank("and then, you two?", by: TestModels()).outcome.leaningFeatures
    #expect(features.count == LeaningFeature.allCases.count)
    #expect(features[LeaningFeature.length.rawValue] == 2)
    #expect(features[LeaningFeature.isUnanswered.rawValue] == 0)
    let unanswered = Context(line: "What was the mill?", best: nil, answer: [], said: [])
    let first = try rank("and then?", by: TestModels(), in: unanswered).outcome.leaningFeatures
    #expect(first[LeaningFeature.isUnanswered.rawValue] == 1)
  }
}
