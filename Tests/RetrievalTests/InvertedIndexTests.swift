import Testing

@testable import Retrieval

@Suite struct InvertedIndexTests {
  private let units = [
    ["apple", "pear"], ["apple"], [], ["pear", "apple", "pear"], ["plum"],
  ]

  @Test func `document frequencies count units, not uses`() {
    let index = InvertedIndex(units: units)
    #expect(["apple", "pear", "plum", "fig"].map(index.documentFrequency) == [3, 2, 1, 0])
    #expect(index.unitCount == 5)
    #expect(Set(index.terms) == ["apple", "pear", "plum"])
  }

  @Test func `rarer terms weigh more`() {
    let index = InvertedIndex(units: units)
    let weights = ["apple", "pear", "plum", "fig"].map(index.inverseDocumentFrequency)
    #expect(weights == weights.sorted(by: <))
    #expect(weights.allSatisfy { $0 > 0 })
  }

  @Test func `the unit with the most of the query comes first`() {
    let found = InvertedIndex(units: units).search(["pear": 1], limit: 5).map(\.unit)
    #expect(found == [3, 0])
  }

  @Test func `units that share nothing with the query are not found`() {
    let index = InvertedIndex(units: units)
    #expect(index.search(["fig": 1], limit: 5) == [])
    #expect(index.search([:], limit: 5) == [])
    #expect(index.search(["plum": 0], limit: 5) == [])
    #expect(InvertedIndex(units: []).search(["plum": 1], limit: 5) == [])
  }

  @Test(arguments: [0, 1, 3, 100])
  func `no more units than wanted come back, equal ones in their order`(limit: Int) {
    let index = InvertedIndex(units: Array(repeating: ["same", "words"], count: 20))
    let found = index.search(["same": 1], limit: limit)
    #expect(found.map(\.unit) == Array((0..<20).prefix(limit)))
  }

  @Test(arguments: WeightingScheme.named.map(\.scheme), 1...4 as ClosedRange<UInt64>)
  func `a search finds what looking at every unit finds`(scheme: WeightingScheme, seed: UInt64) {
    var random = RandomUnits(seed: seed)
    let units = random.units()
    let index = InvertedIndex(units: units, scheme: scheme)
    let reference = ReferenceScores(units: units, scheme: scheme)
    for limit in [1, 3, 100] {
      let query = random.query()
      let scores = reference.scores(query)
      let found = index.search(query, limit: limit)
      #expect(found.count == min(scores.count { $0 > 0 }, limit))
      for (rank, unit) in found.enumerated() {
        #expect(abs(unit.score - scores[unit.unit]) <= 0.0001 * max(1, unit.score))
        let isInOrder =
          rank == 0 || found[rank - 1].score > unit.score
          || (found[rank - 1].score == unit.score && found[rank - 1].unit < unit.unit)
        #expect(isInOrder)
      }
      let least = found.last?.score ?? 0
      let missed = scores.indices.filter { unit in !found.contains { $0.unit == unit } }
      #expect(missed.allSatisfy { scores[$0] <= least + 0.0001 * max(1, least) })
    }
  }

  @Test(arguments: WeightingScheme.named.map(\.scheme))
  func `what the terms add is the score`(scheme: WeightingScheme) {
    var random = RandomUnits(seed: 7)
    let index = InvertedIndex(units: random.units(), scheme: scheme)
    for _ in 0..<20 {
      let query = random.query()
      for unit in index.search(query, limit: 10) {
        let explanation = index.explanation(of: unit.unit, for: query)
        let sum = explanation.reduce(0) { $0 + $1.score }
        #expect(abs(sum - unit.score) < 0.0001 * max(1, unit.score))
        #expect(explanation.map(\.score) == explanation.map(\.score).sorted(by: >))
        #expect(explanation.allSatisfy { query[$0.term] != nil })
      }
    }
  }

  @Test func `a unit without any of the terms has nothing to explain`() {
    let index = InvertedIndex(units: units)
    #expect(index.explanation(of: 4, for: ["apple": 1, "fig": 1]) == [])
  }

  @Test func `the same index is built every time`() {
    var random = RandomUnits(seed: 3)
    let units = random.units()
    let query = random.query()
    #expect(InvertedIndex(units: units).scores(query) == InvertedIndex(units: units).scores(query))
  }
}
