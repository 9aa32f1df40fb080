import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct ExplanationTests {
  private static let story = """
    I founded a school in Hangzhou in 1995. The school taught English to merchants.

    I met my friend Tom at a dance in Shanghai.
    """

  @Test func `before the first turn there is none`() throws {
    #expect(Conversation(with: try Responder(Self.story)).explanationOfLastTurn() == nil)
  }

  @Test(arguments: [
    ([TurnFeature.isSame: 20], 0, Explanation.Place.lastAnswer),
    ([.isSame: -20, .isNext: 20], 1, .nearLastAnswer),
    ([.isSame: -20, .isInNextPassage: 20], 2, .nearLastAnswer),
  ])
  func `it tells where in the talk the best sentence stands`(
    turn: [TurnFeature: Float], sentence: Int, place: Explanation.Place
  ) throws {
    let conversation = Conversation(
      with: try Responder(Self.story, by: TestModels(turn: turn, leaning: 20)))
    try #require(conversation.answer("Did you found a school in Hangzhou?").isAnswered)
    let first = try #require(conversation.explanationOfLastTurn())
    #expect(first.sentence == 0)
    #expect(first.place == nil && first.leaning == 0)
    _ = conversation.answer("why?")
    let next = try #require(conversation.explanationOfLastTurn())
    #expect(next.sentence == sentence)
    #expect(next.place == place)
    #expect(next.leaning > 0.99)
  }

  @Test func `it tells how each word was met, and how close the sentence is`() throws {
    let explanation = try Responder(Self.story).explanation(
      of: "Did the schol in Hangzhou teach English in Paris?")
    let words = Dictionary(
      explanation.words.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(words["english"]?.match == .found)
    #expect(words["school"]?.match == .found)
    #expect(words["school"]?.spelling == "schol")
    #expect(words["hangzhou"]?.match == .nearby)
    #expect(words["hangzhou"]?.spelling == nil)
    #expect(words["paris"]?.match == .missing)
    #expect(explanation.words.allSatisfy { $0.carried != nil })
    #expect((-1...1).contains(try #require(explanation.meaning)))
    // The models of the test don't look at neighbours.
    #expect(explanation.neighbours == 0)
  }

  @Test func `it tells what made the confidence, the strongest first`() throws {
    let models = TestModels(
      confidence: [.words: 2, .unknownNames: -3, .length: 0.01], certainty: 0)
    let explanation = try Responder(Self.story, by: models)
      .explanation(of: "Did the school teach English in Paris?")
    #expect(
      explanation.reasons.map(\.name) == [
        ConfidenceFeature.unknownNames.name, ConfidenceFeature.words.name,
      ])
    #expect(abs(explanation.reasons[0].effect + 3) < 0.01)
    #expect(explanation.confidence < 0.5)
  }

  @Test(arguments: ["", "?!", "🙂"])
  func `where nothing can be looked for there is nothing to tell`(line: String) throws {
    let explanation = try Responder(Self.story).explanation(of: line)
    #expect(explanation.sentence == nil)
    #expect(explanation.words.isEmpty && explanation.reasons.isEmpty)
    #expect(explanation.confidence == 0)
  }

  @Test func `where words alone count there is no meaning`() throws {
    let sample = try #require(LanguageSample.all.first { $0.tag == "es" })
    let explanation = try Responder(sample.text).explanation(of: sample.questions[0].text)
    #expect(explanation.sentence != nil)
    #expect(explanation.meaning == nil && explanation.neighbours == nil)
    #expect(explanation.words.contains { $0.match == .found })
    #expect(explanation.words.allSatisfy { $0.carried == nil })
    #expect(!explanation.reasons.isEmpty)
  }
}
