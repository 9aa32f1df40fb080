/// What the calendar says of a date.
extension EntryDate {
  /// The day of the week by the date, from 0 for Sunday; nil where that isn't whole.
  var weekday: Int? {
    guard let day, let month, let year, (1...12).contains(month) else { return nil }
    // Sakamoto's method.
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let shifted = month < 3 ? year - 1 : year
    let sum = shifted + shifted / 4 - shifted / 100 + shifted / 400 + offsets[month - 1] + day
    return sum % 7
  }

  /// How many days after Easter Sunday the date is; nil where it isn't whole.
  var daysAfterEaster: Int? {
    guard let day, let month, let year else { return nil }
    return Self.dayNumber(month, day, isLeapYear: Self.isLeapYear(year)) - Self.easter(of: year)
  }

  /// Takes the day of a feast that moves with Easter, where the year is known by now.
  mutating func takeEaster() {
    guard let afterEaster, let year, month == nil, day == nil else { return }
    let number = Self.easter(of: year) + afterEaster
    let isLeapYear = Self.isLeapYear(year)
    month = (2...12).first { Self.dayNumber($0, 1, isLeapYear: isLeapYear) > number }.map { $0 - 1 }
    day = month.map { number - Self.dayNumber($0, 1, isLeapYear: isLeapYear) + 1 }
  }

  private static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Which day of its year a day is, from 1.
  private static func dayNumber(_ month: Int, _ day: Int, isLeapYear: Bool) -> Int {
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    return before + day + (isLeapYear && month > 2 ? 1 : 0)
  }

  /// Which day of a year Easter Sunday is, from 1, after the Gregorian calendar.
  private static func easter(of year: Int) -> Int {
    // Butcher's method.
    let (century, rest) = (year / 100, year % 100)
    let golden = year % 19
    let epact =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return dayNumber(sum / 31, sum % 31 + 1, isLeapYear: isLeapYear(year))
  }
}
