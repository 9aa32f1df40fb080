import Retrieval
import Testing

@testable import Responder

@Suite struct AnswerComposerTests {
  @Test func `a leaning sentence brings the one before it`() throws {
    let text = "We met doubt. But I went on. My team was great."
    #expect(try composed([(1, 1)], of: text) == [0, 1])
    #expect(try composed([(2, 1)], of: text) == [2])
    #expect(try composed([(0, 1)], of: text) == [0])
  }

  @Test func `what it brings brings its own, up to three sentences`() throws {
    let text = "We met doubt. It grew. But we stayed. And they left."
    #expect(try composed([(2, 1)], of: text) == [0, 1, 2])
    #expect(try composed([(3, 1)], of: text) == [1, 2, 3])
  }

  @Test func `nothing is brought from the paragraph before`() throws {
    #expect(try composed([(1, 1)], of: "We met doubt.\n\nBut I went on.") == [1])
  }

  @Test func `sentences of a paragraph stand in the order of the story`() throws {
    let text = "I grew up poor. My team was great. I founded a school."
    #expect(try composed([(2, 1), (0, 1)], of: text) == [0, 2])
  }

  @Test func `the paragraph of the best sentence comes first`() throws {
    let text = "I grew up poor.\n\nMy team was great.\n\nI founded a school."
    #expect(try composed([(2, 1), (0, 1)], of: text) == [2, 0])
  }

  @Test func `a much weaker second stays out`() throws {
    let text = """
      I grew up poor. My team was great and loyal to me in all the long years of doubt and debt.
      """
    #expect(try composed([(1, 9), (0, 7)], of: text) == [1])
    #expect(try composed([(1, 9), (0, 8)], of: text) == [0, 1])
  }

  @Test func `what comes behind a short sentence carries it on`() throws {
    let text = "I grew up poor. My team was great.\n\nI founded a school."
    #expect(try composed([(0, 9), (1, 4)], of: text) == [0, 1])
    #expect(try composed([(0, 9), (1, 2)], of: text) == [0])
    // Not from another paragraph.
    #expect(try composed([(1, 9), (2, 4)], of: text) == [1])
  }

  @Test func `no candidates, no answer`() throws {
    #expect(try composed([], of: "One two.") == [])
  }

  @Test(arguments: [10, 30, 37, 38, 60, 74, 75])
  func `an answer never has more than three sentences or 75 words`(length: Int) throws {
    let sentence = Array(repeating: "word", count: length - 1).joined(separator: " ")
    let text = ["Some", "But", "It", "Our", "Then", "They"].map { "\($0) \(sentence)." }
      .joined(separator: " ")
    let index = try NarrativeIndex(texts: text)
    let composer = AnswerComposer(story: StoryProfile(index: index))
    for best in 0..<6 {
      for second in 0..<6 where second != best {
        let chosen = composer.compose([candidate(best, 1), candidate(second, 1)])
        let words = chosen.map { index.sentenceTexts[$0].split(separator: " ").count }
        #expect(chosen.contains(best))
        #expect((1...3).contains(chosen.count))
        #expect(words.reduce(0, +) <= 75)
      }
    }
  }

  private func composed(_ candidates: [(Int, Float)], of text: String) throws -> [Int] {
    let story = try StoryProfile(index: NarrativeIndex(texts: text))
    return AnswerComposer(story: story).compose(candidates.map(candidate))
  }

  private func candidate(_ sentence: Int, _ score: Float) -> SentenceRanker.Candidate {
    SentenceRanker.Candidate(sentence: sentence, evidence: Evidence(), score: score)
  }
}
