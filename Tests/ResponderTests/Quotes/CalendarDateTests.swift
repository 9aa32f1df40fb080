import Testing

@testable import Responder

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2026-11-22", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2026-02-28",
    "2026-04-30",
  ])
  func `a day is read as it is written`(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-01",
    "2026-01-00",
    "2026-01-32", "0000-01-01", "10000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "20260101",
    "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "+026-01-01", "-026-01-01", "２０２６-01-01", "",
    "today", "2026-01", "--",
  ])
  func `what isn't a day, or isn't written like one, is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, -1), (.max, 1, 1),
  ])
  func `numbers beyond the calendar are refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("0001-01-01", 0), ("1970-01-01", 719_162), ("2000-01-01", 730_119), ("9999-12-31", 3_652_058),
  ])
  func `days are counted from the first of year 1`(text: String, number: Int) throws {
    #expect(try #require(CalendarDate(text)).dayNumber == number)
  }

  @Test(arguments: [1, 4, 100, 400, 1582, 1899, 1900, 1999, 2000, 2024, 2025, 2100, 9996])
  func `each day has the number after the one before`(year: Int) throws {
    let days = (year...year + 3).flatMap { year in
      (1...12).flatMap { month in
        (1...31).compactMap { CalendarDate(year: year, month: month, day: $0) }
      }
    }
    let first = try #require(days.first).dayNumber
    #expect(days.map(\.dayNumber) == Array(first..<first + days.count))
  }

  @Test func `every year follows on the one before`() {
    let broken = (1..<9999).filter { year in
      let last = CalendarDate(year: year, month: 12, day: 31)
      let next = CalendarDate(year: year + 1, month: 1, day: 1)
      return (last?.dayNumber).map { $0 + 1 } != next?.dayNumber
    }
    #expect(broken == [])
    #expect(CalendarDate.first.dayNumber == 0)
  }
}
