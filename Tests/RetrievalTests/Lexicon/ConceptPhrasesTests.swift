import Testing

@testable import Retrieval

@Suite struct ConceptPhrasesTests {
  private let concepts = Concepts()

  @Test(arguments: [
    ("they turned me down", "rejection", [1, 3]), ("turned down", "rejection", [0, 1]),
    ("i was turned flatly and firmly down", nil, []), ("turned it all down", "rejection", [0, 3]),
    ("i fell in love", "courtship", [1, 2, 3]), ("it was smooth sailing", nil, [2, 3]),
    ("fell", nil, []), ("down turned", nil, []), ("", nil, []),
  ])
  func `phrases are found with up to two words where they allow them`(
    text: String, concept: String?, places: [Int]
  ) throws {
    let matches = matches(in: text)
    if let concept {
      let number = try #require(concepts.number(named: concept))
      #expect(matches.contains { $0.concept == number && $0.places == places })
    } else {
      #expect(Set(matches.map(\.places)) == (places.isEmpty ? [] : [places]))
    }
    #expect(matches.allSatisfy { $0.weight > 0 && $0.weight <= 1 })
    #expect(matches.allSatisfy { (0..<concepts.count).contains($0.concept) })
  }

  @Test(arguments: ["", "xyzzy", "alibaba", "|", "~down"])
  func `few words begin a phrase`(stem: String) {
    #expect(ConceptPhrases().group(beginningWith: stem) == nil)
  }

  @Test func `of matches that share words the longest stay`() {
    func match(_ places: Int..., concept: Int = 0) -> ConceptPhrases.Match {
      ConceptPhrases.Match(places: places, concept: concept, weight: 1)
    }
    let matches = [
      match(0, 1), match(0, 1, 2), match(1, 2), match(2, 3), match(0, 1, 2, concept: 1),
      match(5, 9),
    ]
    #expect(
      ConceptPhrases.longest(of: matches)
        == [match(0, 1, 2), match(2, 3), match(0, 1, 2, concept: 1), match(5, 9)])
    #expect(ConceptPhrases.longest(of: []).isEmpty)
  }

  private func matches(in text: String) -> [ConceptPhrases.Match] {
    let analyzer = Analyzer()
    let stems = analyzer.tokens(in: text).map { analyzer.stem($0.word) }
    let phrases = ConceptPhrases()
    return stems.indices.flatMap { start in
      phrases.group(beginningWith: stems[start]).map {
        phrases.matches(of: $0, in: stems, at: start)
      } ?? []
    }
  }
}
