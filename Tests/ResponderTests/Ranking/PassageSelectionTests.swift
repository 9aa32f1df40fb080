import Retrieval
import Testing

@testable import Responder

@Suite struct PassageSelectionTests {
  /// A hundred paragraphs of which the numbers that seven divides tell of kites.
  private static let story = (0..<100).map { number in
    number.isMultiple(of: 7) ? "We sold kites to a friend." : "The road went uphill."
  }.joined(separator: "\n\n")

  @Test(arguments: [1, 5, 14, 15])
  func `passages with words of the question go first, up to the limit`(limit: Int) throws {
    let chosen = try passages(for: "Did you sell kites?", limit: limit)
    #expect(chosen.count == limit)
    #expect(chosen.allSatisfy { $0.isMultiple(of: 7) })
    #expect(Set(chosen).count == limit)
  }

  @Test func `passages with nothing of the question stay out`() throws {
    #expect(try passages(for: "Did you sell kites?", limit: 99).count == 15)
  }

  @Test func `where there are no more than the limit all are taken`() throws {
    #expect(try passages(for: "Did you sell kites?", limit: 100) == Array(0..<100))
  }

  @Test(arguments: ["doorknob", "你好", "", "qxzvkjw"])
  func `where none has anything there is still one to look at`(question: String) throws {
    #expect(try passages(for: question, limit: 5) == [0])
  }

  @Test func `a passage can be found by meaning alone`() throws {
    let story = Self.story + "\n\nA banker refused us."
    #expect(try passages(for: "Were you rejected?", limit: 1, of: story) == [100])
  }

  private func passages(
    for text: String, limit: Int, of story: String = story
  ) throws -> [Int] {
    let responder = try Responder(index: NarrativeIndex(texts: story))
    let question = responder.read(text)
    var scorer = EvidenceScorer(question: question, story: responder.story)
    return PassageSelection(story: responder.story, limit: limit)
      .passages(for: question, scorer: &scorer)
  }
}
