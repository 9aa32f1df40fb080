import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct TurnFeatureTests {
  private static let story = """
    One came. Two came. Three came. Four came.

    Five came. Six came.

    Seven came.

    Eight came.

    Nine came.

    Ten came.
    """

  private let narrative: Narrative

  init() throws { narrative = try NarrativeIndex(texts: Self.story).narrative }

  private func flags(of sentence: Int, in context: Context) -> Set<TurnFeature> {
    let values = TurnFeature.features(
      of: sentence, meaningAlone: 0, likenessToAnswer: 0, in: context, of: narrative)
    return Set(TurnFeature.allCases.filter { values[$0.rawValue] == 1 })
  }

  @Test(
    arguments: [
      (0, [.isEarlier]), (1, [.isSame, .isSaid]), (2, [.isNext, .isInAnswer, .isSaid]),
      (3, [.isLater]), (4, [.isInNextPassage, .isSaid]), (5, [.isInNextPassage]),
      (6, [.isFurtherOn]), (8, [.isFurtherOn]), (9, []),
    ] as [(Int, Set<TurnFeature>)])
  func `a sentence is told by its place to the last answer`(
    sentence: Int, expected: Set<TurnFeature>
  ) {
    let context = Context(line: "Who came?", best: 1, answer: [1, 2], said: [1, 2, 4])
    #expect(flags(of: sentence, in: context) == expected)
  }

  @Test(
    arguments: [
      (0, [.isInPassageBefore]), (4, [.isEarlier]), (5, [.isSame]),
    ] as [(Int, Set<TurnFeature>)])
  func `so is one before it`(sentence: Int, expected: Set<TurnFeature>) {
    let context = Context(line: "Who came?", best: 5, answer: [5], said: [])
    #expect(flags(of: sentence, in: context) == expected)
  }

  @Test func `where nothing was answered a sentence has no place`() {
    let context = Context(line: "Who came?", best: nil, answer: [], said: [])
    for sentence in narrative.sentences.indices { #expect(flags(of: sentence, in: context) == []) }
  }

  @Test func `what it means alone and beside the answer is taken as it is`() {
    let context = Context(line: "Who came?", best: 1, answer: [1], said: [])
    let values = TurnFeature.features(
      of: 9, meaningAlone: 0.25, likenessToAnswer: -0.5, in: context, of: narrative)
    #expect(values[TurnFeature.meaningAlone.rawValue] == 0.25)
    #expect(values[TurnFeature.likenessToAnswer.rawValue] == -0.5)
    #expect(values.count == TurnFeature.allCases.count)
  }
}
