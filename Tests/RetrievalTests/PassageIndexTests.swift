import Narrative
import Testing
import Weighting

@testable import Retrieval

@Suite struct PassageIndexTests {
  /// The index of passages of some words each.
  private func index(_ passages: [[String]]) throws -> PassageIndex {
    let text = passages.map { $0.joined(separator: " ") + "." }.joined(separator: "\n\n")
    let source = try SourceText(name: "units.txt", rawBytes: Array(text.utf8))
    return try Corpus(reading: [source], language: Language("xx")).passages
  }

  private let passages = [
    ["apple", "pear"], ["apple", "fig", "fig"], ["plum", "pear", "pear"], ["plum"],
  ].map { $0 + Array(repeating: "filler", count: 40 - $0.count) }

  @Test func `document frequencies count passages, not uses`() throws {
    let index = try index(passages)
    #expect(["apple", "pear", "fig", "kiwi"].map(index.documentFrequency) == [2, 2, 1, 0])
    #expect(index.passageCount == 4)
    #expect(Set(index.allTerms) == ["apple", "pear", "plum", "fig", "filler"])
  }

  @Test func `rarer terms weigh more`() throws {
    let index = try index(passages)
    let weights = ["filler", "apple", "fig", "kiwi"].map(index.inverseDocumentFrequency)
    #expect(weights == weights.sorted(by: <))
    #expect(weights.allSatisfy { $0 > 0 })
  }

  @Test func `the passage with the most of the query comes first`() throws {
    #expect(try index(passages).search(["pear": 1], limit: 5).map(\.unit) == [2, 0])
  }

  @Test func `passages that share nothing with the query are not found`() throws {
    let index = try index(passages)
    #expect(index.search(["kiwi": 1], limit: 5) == [])
    #expect(index.search([:], limit: 5) == [])
    #expect(index.search(["plum": 0], limit: 5) == [])
  }

  @Test(arguments: [0, 1, 3, 100])
  func `no more passages than wanted come back, equal ones in their order`(limit: Int) throws {
    let same = Array(repeating: "same", count: 40)
    let index = try index(Array(repeating: same, count: 20))
    let found = index.search(["same": 1], limit: limit)
    #expect(found.map(\.unit) == Array((0..<20).prefix(limit)))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `scores are those of BM25`(seed: UInt64) throws {
    var random = RandomUnits(seed: seed)
    // Long enough that no passage is joined with its neighbours.
    let units = random.units().map { $0 + Array(repeating: "filler", count: 40) }
    let index = try index(units)
    let reference = WeightedUnits(units: units, scheme: .saturated)
    for limit in [1, 3, 100] {
      let query = random.query()
      let scores = reference.scores(query)
      let found = index.search(query, limit: limit)
      #expect(found.count == min(scores.count { $0 > 0 }, limit))
      for unit in found {
        #expect(abs(unit.score - scores[unit.unit]) <= 0.0001 * max(1, unit.score))
      }
      let least = found.last?.score ?? 0
      let missed = scores.indices.filter { unit in !found.contains { $0.unit == unit } }
      #expect(missed.allSatisfy { scores[$0] <= least + 0.0001 * max(1, least) })
    }
  }
}
