import Testing

@testable import Retrieval

@Suite struct EvictionPolicyTests {
  private let policy = EvictionPolicy(longestUnused: 100, mostBytes: 1000, safeFor: 10)

  private func evicted(_ entries: [(String, size: Int, age: Int64)], newest: Int = 0)
    -> [String]
  {
    policy.evicted(
      of: entries.map { EvictionPolicy.Entry(name: $0.0, size: $0.size, lastUsed: 5000 - $0.age) },
      besides: newest, now: 5000)
  }

  @Test func `keeps what was used and fits`() {
    #expect(evicted([("a", 400, 100), ("b", 400, 20)], newest: 200) == [])
  }

  @Test func `lets go what wasn't used for long`() {
    #expect(evicted([("a", 1, 101), ("b", 1, 20)]) == ["a"])
  }

  @Test func `lets go what wasn't used for longest where there is too much`() {
    #expect(evicted([("a", 400, 50), ("b", 400, 20), ("c", 500, 30)]) == ["a"])
    #expect(evicted([("a", 400, 50), ("b", 400, 20)], newest: 700) == ["b", "a"])
  }

  @Test func `keeps what was used just now, be there too much`() {
    #expect(evicted([("a", 4000, 10), ("b", 400, -3), ("c", 1, 11)], newest: 2000) == ["c"])
  }
}
