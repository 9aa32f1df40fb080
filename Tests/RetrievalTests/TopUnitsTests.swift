import Testing

@testable import Retrieval

@Suite struct TopUnitsTests {
  @Test(arguments: 0...8)
  func `the best are kept in whatever order they come`(limit: Int) {
    let units = [(0, 1.0), (1, 3.0), (2, 2.0), (3, 3.0), (4, 1.0), (5, 0.5)]
      .map { ScoredUnit(unit: $0, score: $1) }
    for rotation in units.indices {
      var best = TopUnits(limit: limit)
      for unit in units[rotation...] + units[..<rotation] { best.insert(unit) }
      #expect(best.sorted().map(\.unit) == Array([1, 3, 2, 0, 4, 5].prefix(limit)))
    }
  }

  @Test func `of equal scores the earlier unit is the greater`() {
    #expect(ScoredUnit(unit: 2, score: 1) < ScoredUnit(unit: 1, score: 1))
    #expect(ScoredUnit(unit: 1, score: 1) < ScoredUnit(unit: 2, score: 1.5))
  }
}
