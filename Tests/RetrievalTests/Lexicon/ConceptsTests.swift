import Testing

@testable import Retrieval

@Suite struct ConceptsTests {
  private let concepts = Concepts()

  @Test func `concepts are found by their names`() throws {
    #expect(concepts.count > 100)
    for concept in 0..<concepts.count {
      let name = concepts.name(of: concept)
      #expect(!name.isEmpty)
      #expect(concepts.number(named: name) == concept)
    }
    #expect(
      ["", "universit", "universityy", "no such"].allSatisfy { concepts.number(named: $0) == nil })
  }

  @Test func `concepts near one are others, each named once`() {
    for concept in 0..<concepts.count {
      let near = concepts.near(concept)
      #expect(Set(near).count == near.count)
      #expect(near.allSatisfy { (0..<concepts.count).contains($0) && $0 != concept })
    }
  }

  @Test(arguments: [
    ("university", "university", 1), ("uni", "university", 1), ("college", "university", 1),
    ("colleges", "university", 1), ("degree", "university", 0.55), ("rejected", "rejection", 1),
    ("declines", "rejection", 0.55), ("varsity", "university", 1), ("setbacks", "failure", 1),
    ("lost", "failure", 0.55),
    ("wrote", "writing", 1),
  ])
  func `a word stands for a concept in any of its forms`(
    word: String, concept: String, weight: Float
  ) throws {
    let number = try #require(concepts.number(named: concept))
    let found = concepts.concepts(of: word, stem: Analyzer().stem(word))
    #expect(found.first { $0.concept == number }?.weight == weight)
    #expect(Set(found.map(\.concept)).count == found.count)
    #expect(found.allSatisfy { $0.weight > 0 && $0.weight <= 1 })
  }

  /// "Universe" has the stem of "university" but not its meaning.
  @Test(arguments: [
    ("universe", "university"), ("universal", "university"), ("youth", "university"),
  ])
  func `a word marked as exact stands for nothing in other forms`(
    word: String, concept: String
  ) throws {
    let number = try #require(concepts.number(named: concept))
    let found = concepts.concepts(of: word, stem: Analyzer().stem(word))
    #expect(!found.contains { $0.concept == number })
  }

  @Test(arguments: ["", "xyzzy", "=", "alibaba", "你好"])
  func `a word that stands for nothing has none`(word: String) {
    #expect(concepts.concepts(of: word, stem: word).isEmpty)
  }
}
