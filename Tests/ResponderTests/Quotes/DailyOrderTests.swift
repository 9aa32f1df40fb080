import Testing

@testable import Responder

@Suite struct DailyOrderTests {
  private static let newYear2026 = 739_616

  private func keys(_ count: Int) -> [UInt64] {
    (0..<count).map { StableHash.hash("quote \($0)") }.sorted()
  }

  /// An order of some quotes, every other of which is better, but for a few.
  private func order(_ count: Int, better: Int) -> DailyOrder {
    DailyOrder(keys: keys(count), better: Set((0..<better).map { ($0 * 2 + 1) % max(count, 1) }))
  }

  @Test func `rounds are counted from the first day of 2026`() throws {
    #expect(try #require(CalendarDate("2026-01-01")).dayNumber == Self.newYear2026)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 9, 10, 11, 16, 33, 70, 141])
  func `each has its days in a round, and none comes again within a third of it`(count: Int) {
    for better in Set([0, count / 4, count / 2]) {
      let order = order(count, better: better)
      let length = order.length
      for start in [Self.newYear2026 - 2 * length, Self.newYear2026 + 37 * length] {
        let days = (start..<start + 4 * length).compactMap { order.quote(ofDay: $0) }
        let counts = days.prefix(length).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        #expect(counts.count == count)
        #expect(counts.values.count { $0 == 2 } == length - count)
        #expect(counts.values.allSatisfy { $0 <= 2 })
        for (place, quote) in days.enumerated() where count > 1 {
          let again = days[(place + 1)...].firstIndex(of: quote) ?? .max
          #expect(again == .max || 3 * (again - place) > length, "\(count) \(better) \(place)")
        }
      }
    }
  }

  @Test(arguments: [1, 2, 4, 9, 70])
  func `a round is the days it is made of`(count: Int) {
    let order = order(count, better: count / 2)
    let round = order.round(holding: Self.newYear2026 + order.length / 2)
    #expect(
      round == (0..<order.length).compactMap { order.quote(ofDay: Self.newYear2026 + $0) })
  }

  @Test func `a round of many quotes has each of them`() {
    let order = order(5000, better: 2500)
    let round = order.round(holding: Self.newYear2026)
    #expect(Set(round) == Set(0..<5000))
    #expect(round.count == 7500)
    for day in [0, 299, 300, 7499] {
      #expect(order.quote(ofDay: Self.newYear2026 + day) == round[day])
    }
  }

  @Test func `without quotes there are no days`() {
    let order = DailyOrder(keys: [])
    #expect(order.quote(ofDay: 5) == nil)
    #expect(order.round(holding: 5) == [])
  }

  @Test func `consecutive rounds go in different orders`() {
    let order = order(30, better: 15)
    let first = order.round(holding: Self.newYear2026)
    let second = order.round(holding: Self.newYear2026 + order.length)
    #expect(first != second)
    #expect(first.sorted() == second.sorted())
  }

  @Test(arguments: [0, 1, 3_652_058])
  func `the first and last days of the calendar have quotes`(day: Int) {
    #expect(order(9, better: 4).quote(ofDay: day) != nil)
  }
}
