import Testing

@testable import Responder

@Suite struct DailyOrderTests {
  private static let newYear2026 = 739_616

  private func keys(_ count: Int) -> [UInt64] {
    (0..<count).map { StableHash.hash("quote \($0)") }.sorted()
  }

  /// The keys of the quotes of some days.
  private func shown(_ keys: [UInt64], from start: Int, count: Int) -> [UInt64] {
    let order = DailyOrder(keys: keys)
    return (start..<start + count).compactMap { order.place(ofDay: $0) }.map { keys[$0] }
  }

  @Test func `rounds are counted from the first day of 2026`() throws {
    #expect(try #require(CalendarDate("2026-01-01")).dayNumber == Self.newYear2026)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 9, 10, 33, 70])
  func `every quote comes once in a round, and never soon after itself`(count: Int) throws {
    let keys = keys(count)
    for start in [0, Self.newYear2026 - count, Self.newYear2026, Self.newYear2026 + 37 * count] {
      let offset = start - Self.newYear2026
      let first = start - (offset % count + count) % count
      let days = shown(keys, from: max(first, 0), count: 3 * count)
      if first >= 0 { #expect(Set(days.prefix(count)).count == count) }
      for (place, key) in days.enumerated() {
        let again = days[(place + 1)...].firstIndex(of: key) ?? .max
        #expect(again == .max || again - place > count / 2 - 1)
      }
    }
  }

  @Test(arguments: [1, 2, 9, 70])
  func `a round is the days it is made of`(count: Int) {
    let keys = keys(count)
    let order = DailyOrder(keys: keys)
    let round = order.round(holding: Self.newYear2026 + count / 2)
    #expect(round == (0..<count).compactMap { order.place(ofDay: Self.newYear2026 + $0) })
  }

  @Test func `a round of many quotes has each of them`() {
    let order = DailyOrder(keys: keys(1200))
    let round = order.round(holding: Self.newYear2026)
    #expect(round.sorted() == Array(0..<1200))
    for day in [0, 299, 300, 1199] {
      #expect(order.place(ofDay: Self.newYear2026 + day) == round[day])
    }
  }

  @Test func `without quotes there are no days`() {
    let order = DailyOrder(keys: [])
    #expect(order.place(ofDay: 5) == nil)
    #expect(order.round(holding: 5) == [])
  }

  @Test func `consecutive rounds go in different orders`() {
    let keys = keys(30)
    let first = shown(keys, from: Self.newYear2026, count: 30)
    let second = shown(keys, from: Self.newYear2026 + 30, count: 30)
    #expect(first != second)
    #expect(Set(first) == Set(second))
  }

  @Test(arguments: [(20, 0.15), (70, 0.6), (200, 0.8)])
  func `one quote more leaves days of the year as they were, most where there are many`(
    count: Int, least: Double
  ) {
    let all = keys(count + 1)
    var kept = 0
    let days = 365
    for missing in [0, count / 3, count] {
      var fewer = all
      fewer.remove(at: missing)
      let before = shown(fewer, from: Self.newYear2026, count: days)
      let after = shown(all, from: Self.newYear2026, count: days)
      kept += zip(before, after).count { $0 == $1 }
    }
    #expect(Double(kept) / Double(3 * days) >= least)
  }

  @Test(arguments: [0, 1, 3_652_058])
  func `the first and last days of the calendar have quotes`(day: Int) {
    #expect(DailyOrder(keys: keys(9)).place(ofDay: day) != nil)
  }
}
