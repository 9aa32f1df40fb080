import Retrieval
import Testing

@testable import Responder

@Suite struct ExplanationTests {
  private static let story = """
    I founded a school in Hangzhou in 1995. The school taught English to merchants.

    I met my friend Tom at a dance in Shanghai.
    """

  private let conversation: Conversation

  init() throws {
    conversation = Conversation(
      with: try Responder(index: NarrativeIndex(texts: Self.story)))
  }

  @Test func `before the first turn there is none`() {
    #expect(conversation.explanationOfLastTurn() == nil)
  }

  @Test func `it tells where in the talk the best sentence stands`() throws {
    try #require(conversation.answer("Did you found a school in Hangzhou?").isAnswered)
    #expect(try #require(conversation.explanationOfLastTurn()).place == nil)
    _ = conversation.answer("and then?")
    let sequel = try #require(conversation.explanationOfLastTurn())
    #expect(sequel.sentence == 2)
    #expect(sequel.place == .nearLastAnswer)
    _ = conversation.answer("Did you meet Tom at a dance?")
    #expect(try #require(conversation.explanationOfLastTurn()).place == .lastAnswer)
  }

  @Test func `it tells how each word was met, and what made the confidence`() throws {
    _ = conversation.answer("Did the schol teach English in Paris?")
    let explanation = try #require(conversation.explanationOfLastTurn())
    let words = Dictionary(
      explanation.words.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(words["english"]?.match == .found)
    #expect(words["school"]?.spelling == "schol")
    #expect(words["paris"]?.match == .missing)
    let effects = explanation.reasons.map { abs($0.effect) }
    #expect(effects == effects.sorted(by: >) && !effects.isEmpty)
  }
}
