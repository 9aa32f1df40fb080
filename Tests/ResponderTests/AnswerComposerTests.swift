import Retrieval
import Testing

@testable import Responder

@Suite struct AnswerComposerTests {
  @Test func `a leaning sentence brings the one before it`() throws {
    let index = try NarrativeIndex(texts: "We met doubt. But I went on. My team was great.")
    #expect(AnswerComposer(index: index).compose([(1, 1)]) == [0, 1])
    #expect(AnswerComposer(index: index).compose([(2, 1)]) == [2])
    #expect(AnswerComposer(index: index).compose([(0, 1)]) == [0])
  }

  @Test func `what it brings brings its own, up to three sentences`() throws {
    let index = try NarrativeIndex(texts: "We met doubt. It grew. But we stayed. And they left.")
    #expect(AnswerComposer(index: index).compose([(2, 1)]) == [0, 1, 2])
    #expect(AnswerComposer(index: index).compose([(3, 1)]) == [1, 2, 3])
  }

  @Test func `nothing is brought from the paragraph before`() throws {
    let index = try NarrativeIndex(texts: "We met doubt.\n\nBut I went on.")
    #expect(AnswerComposer(index: index).compose([(1, 1)]) == [1])
  }

  @Test func `sentences stand in the order of the story`() throws {
    let index = try NarrativeIndex(texts: "I grew up poor. My team was great. I founded a school.")
    #expect(AnswerComposer(index: index).compose([(2, 1), (0, 1)]) == [0, 2])
  }

  @Test func `a much weaker second stays out`() throws {
    let index = try NarrativeIndex(texts: "I grew up poor. My team was great.")
    #expect(AnswerComposer(index: index).compose([(1, 1), (0, 0.3)]) == [1])
  }

  @Test func `no candidates, no answer`() throws {
    #expect(try AnswerComposer(index: NarrativeIndex(texts: "One two.")).compose([]) == [])
  }

  @Test(arguments: [10, 30, 37, 38, 60, 74, 75])
  func `an answer never has more than three sentences or 75 words`(length: Int) throws {
    let sentence = Array(repeating: "word", count: length - 1).joined(separator: " ")
    let text = ["Some", "But", "It", "Our", "Then", "They"].map { "\($0) \(sentence)." }
      .joined(separator: " ")
    let index = try NarrativeIndex(texts: text)
    let composer = AnswerComposer(index: index)
    for best in 0..<6 {
      for second in 0..<6 where second != best {
        let chosen = composer.compose([(best, 1), (second, 1)])
        let words = chosen.map { index.sentenceTexts[$0].split(separator: " ").count }
        #expect(chosen.contains(best))
        #expect((1...3).contains(chosen.count))
        #expect(words.reduce(0, +) <= 75)
      }
    }
  }
}
