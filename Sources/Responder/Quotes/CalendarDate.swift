/// A day of the proleptic Gregorian calendar, years 1 to 9999.
package struct CalendarDate: Equatable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int

  /// The month, 1 to 12.
  package let month: Int

  /// The day of the month, from 1.
  package let day: Int

  /// 1 January of year 1.
  package static let first = CalendarDate(checkedYear: 1, month: 1, day: 1)

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes a day of its numbers.
  ///
  /// - Returns: Nil if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// Reads a day written as ISO 8601 has it: "2026-11-22".
  ///
  /// - Returns: Nil if it is written otherwise, or there is no such day.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days since 1 January of year 1, which is 0.
  package var dayNumber: Int {
    let before = year - 1
    let days = before * 365 + before / 4 - before / 100 + before / 400
    return days + (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) } + day - 1
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as ISO 8601 has it.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
