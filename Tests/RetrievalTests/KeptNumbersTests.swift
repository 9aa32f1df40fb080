import Narrative
import Testing

@testable import Retrieval

@Suite struct KeptNumbersTests {
  private let folder = TemporaryFolder()

  private func kept(digest: UInt64 = 7) -> KeptNumbers {
    KeptNumbers(besideIndexAt: "\(folder.path)/one.index", digest: digest)
  }

  @Test(arguments: [[], [1], [0, .max, 1 << 40, 3]])
  func `numbers are the same the next time`(numbers: [UInt64]) {
    kept().keep(numbers, named: "quotes", rule: 2)
    #expect(kept().numbers(named: "quotes", rule: 2) == numbers)
    #expect(folder.names == ["one.quotes"])
  }

  @Test func `numbers of another text, rule or name aren't met`() {
    kept().keep([1, 2] as [UInt64], named: "quotes", rule: 2)
    #expect(kept(digest: 8).numbers(named: "quotes", rule: 2) == nil)
    #expect(kept().numbers(named: "quotes", rule: 3) == nil)
    #expect(kept().numbers(named: "others", rule: 2) == nil)
  }

  @Test func `the last numbers count`() {
    kept().keep([1, 2] as [UInt64], named: "quotes", rule: 2)
    kept(digest: 8).keep([3] as [UInt64], named: "quotes", rule: 2)
    #expect(kept().numbers(named: "quotes", rule: 2) == nil)
    #expect(kept(digest: 8).numbers(named: "quotes", rule: 2) == [3])
  }

  @Test func `a damaged file holds no numbers`() {
    _ = folder.write("no numbers at all", to: "one.quotes")
    #expect(kept().numbers(named: "quotes", rule: 2) == nil)
    kept().keep([5] as [UInt64], named: "quotes", rule: 2)
    #expect(kept().numbers(named: "quotes", rule: 2) == [5])
  }

  @Test func `a folder that isn't there keeps nothing`() {
    let kept = KeptNumbers(besideIndexAt: "\(folder.path)/missing/one.index", digest: 1)
    kept.keep([5] as [UInt64], named: "quotes", rule: 2)
    #expect(kept.numbers(named: "quotes", rule: 2) == nil)
  }

  @Test func `numbers go with the index they are kept beside`() {
    for name in ["one.index", "one.quotes", "two.index", "two.quotes"] {
      _ = folder.write("any", to: name)
    }
    CacheFolder.evict(
      in: folder.path, besides: "\(folder.path)/two.index",
      // A file's time may be a moment ahead of the clock's.
      by: EvictionPolicy(longestUnused: -60, mostBytes: 0, safeFor: -60))
    #expect(folder.names == ["two.index", "two.quotes"])
  }
}
