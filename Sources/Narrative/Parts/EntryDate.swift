/// A date that heads an entry of a diary, a letter or a note: "Monday, 3 January 1944", "2024-03-05".
package struct EntryDate: Equatable {
  var day: Int?
  var month: Int?
  var year: Int?

  /// The day of the week that is named, from 0 for Sunday.
  var namedWeekday: Int?

  /// The month in which the season begins that is named.
  var season: Int?

  /// How many days after Easter Sunday the feast is that is named, where no year says the day.
  var afterEaster: Int?

  /// Whether the date is in numbers of which the first may be that of the day or of the month.
  var isInAmbiguousNumbers = false

  /// Words that find the entry: the date in the ways it is asked for.
  package var context: String {
    var words: [String] = []
    if let day {
      words.append("\(day) \(Self.ordinal(day))")
    }
    if let month { words.append(DateNames.english[month - 1]) }
    if let season, let name = DateNames.seasonNames[season] { words.append(name) }
    if let year { words.append(String(year)) }
    if let weekday = weekday ?? namedWeekday { words.append(DateNames.weekdays[weekday]) }
    if let month, let day, let feast = DateNames.feasts[month * 100 + day] { words.append(feast) }
    if let days = afterEaster ?? daysAfterEaster, let feast = DateNames.feast(afterEaster: days) {
      words.append(feast)
    }
    return words.joined(separator: " ")
  }

  /// The part of those words that tells the day, and without one the month.
  package var key: String { key(hasYear: true) }

  /// The same, with the year or without.
  func key(hasYear: Bool) -> String {
    if day == nil, month == nil, let afterEaster {
      return DateNames.feast(afterEaster: afterEaster) ?? ""
    }
    let numbers = day.map { "\($0) \(Self.ordinal($0)) " } ?? ""
    let year = hasYear ? year : nil
    let names = [month.map { DateNames.english[$0 - 1] }, year.map(String.init)].compactMap(\.self)
    return numbers + names.joined(separator: " ")
  }

  private static func ordinal(_ day: Int) -> String {
    switch day {
    case 1, 21, 31: "\(day)st"
    case 2, 22: "\(day)nd"
    case 3, 23: "\(day)rd"
    default: "\(day)th"
    }
  }

  /// Starts with nothing known.
  init() {}

  /// The date, with the month and year of those it stands under where it has none.
  ///
  /// January follows a day in December of the year before.
  func within(_ outer: [EntryDate]) -> EntryDate {
    var date = self
    for outer in outer.reversed() {
      date.month = date.month ?? outer.month
      guard date.year == nil, let year = outer.year else { continue }
      let isNextYear = outer.day != nil && (date.month ?? 12) < (outer.month ?? 1)
      date.year = isNextYear ? year + 1 : year
    }
    date.takeEaster()
    return date
  }

  /// The date with the numbers of day and month in the order that a text has them in.
  func ordered(isMonthFirst: Bool?) -> EntryDate {
    guard isInAmbiguousNumbers, isMonthFirst == true else { return self }
    var date = self
    (date.day, date.month) = (month, day)
    return date
  }

  /// The date as it is written for a reader: "5 March 2024".
  var written: String {
    [day.map(String.init), month.map { DateNames.english[$0 - 1] }, year.map(String.init)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Takes the number of a day, with its ending if it has one, or in words.
  mutating func takeDay(_ word: String) {
    if let number = DateNames.ordinal(word.lowercased()) {
      day = number
      return
    }
    let digits = word.prefix(while: \.isNumber)
    guard let number = Int(digits), (1...31).contains(number),
      DateNames.ordinalEndings.contains(word.dropFirst(digits.count).lowercased().trimmingDateMarks)
    else { return }
    day = number
  }

  /// Takes the number of a year.
  mutating func takeYear(_ word: String) {
    guard let number = Int(word), (1000...2199).contains(number) else { return }
    year = number
  }

  /// Whether a word in small letters is part of a date, or stands between the parts.
  package static func mayHold(_ word: String) -> Bool {
    DateNames.month(word) != nil || DateNames.weekday(word) != nil
      || DateNames.fillers.contains(word) || word.first?.isNumber ?? false
  }

  /// Whether it tells the day of a year.
  var isWhole: Bool { day != nil && month != nil && year != nil }

  /// Whether it tells enough to be a date.
  var isDate: Bool {
    if day != nil { return month != nil || namedWeekday != nil }
    if year != nil, month != nil || season != nil { return true }
    return namedWeekday != nil && year == nil && month == nil
  }

  /// What a word is to a date.
  enum Taken {
    /// A part of it, which was taken.
    case part

    /// What may stand between the parts, or a time of day.
    case filler

    /// Some other word.
    case other

    /// A number that can't be in a date.
    case none
  }

  /// Takes a word for a part of the date that isn't known yet.
  mutating func take(_ word: Substring) -> Taken {
    let lower = word.lowercased()
    let bare = String(lower.filter { !".'’".contains($0) })
    guard let first = bare.utf8.first else { return .filler }
    if first.isASCIIDigit {
      if takeNumeric(lower[...]) { return .part }
      if day != nil, Self.isTime(lower) { return .filler }
      let digits = bare.prefix { $0.isNumber }
      let suffix = bare.dropFirst(digits.count)
      guard let number = Int(digits), digits.utf8.count <= 4 else { return .none }
      if suffix.hasPrefix(":") || suffix == "am" || suffix == "pm" || suffix == "h" {
        return .filler
      }
      if (1...31).contains(number), digits.utf8.count <= 2, day == nil,
        DateNames.ordinalEndings.contains(String(suffix))
      {
        day = number
        return .part
      }
      // "1660-61": the year began in March.
      let isOldStyle = suffix.utf8.count == 3 && "-/".contains(suffix.first ?? " ")
      if (1000...2199).contains(number), suffix.isEmpty || isOldStyle, year == nil {
        year = number
        return .part
      }
      return .none
    }
    if let number = DateNames.month(bare), month == nil {
      month = number
      return .part
    }
    if let weekday = DateNames.weekday(bare) {
      namedWeekday = weekday
      return .part
    }
    if let season = DateNames.season(bare), self.season == nil {
      self.season = season
      return .part
    }
    return DateNames.fillers.contains(bare) ? .filler : .other
  }

  /// Whether a word is a time of day with a stop between hours and minutes: "5.30".
  private static func isTime(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
      return false
    }
    return parts[1].utf8.count == 2 && hour < 24 && minute < 60
  }

  /// Takes a date in numbers: 2024-03-05, 05.03.2024, 5/3/2024, 2024-03-05T10:00.
  mutating func takeNumeric(_ word: Substring) -> Bool {
    let date = word.prefix { $0 != "t" }
    let parts = date.split(whereSeparator: { "-./".contains($0) })
    guard parts.count == 3, month == nil, let first = Int(parts[0]),
      let second = Int(parts[1]) ?? DateNames.month(String(parts[1])) ?? Self.romanMonth(parts[1]),
      let third = Int(parts[2])
    else { return false }
    let isISO = parts[0].utf8.count == 4
    guard isISO || parts[2].utf8.count == 4 || parts[2].utf8.count == 2 else { return false }
    var (newYear, newMonth, newDay) = isISO ? (first, second, third) : (third, second, first)
    if !isISO, newMonth > 12 { (newMonth, newDay) = (newDay, newMonth) }
    guard (1...12).contains(newMonth), (1...31).contains(newDay) else { return false }
    if parts[isISO ? 0 : 2].utf8.count == 2 { newYear += newYear < 70 ? 2000 : 1900 }
    (year, month, day) = (newYear, newMonth, newDay)
    isInAmbiguousNumbers = !isISO && first <= 12 && second <= 12 && Int(parts[1]) != nil
    return true
  }

  /// The number of a month in Roman numerals in small letters: "3.v.1944".
  private static func romanMonth(_ word: Substring) -> Int? {
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].firstIndex(of: word)
      .map { $0 + 1 }
  }
}

extension String {
  /// The text without the marks that stand around a date.
  var trimmingDateMarks: String {
    var scalars = Substring(self)
    while let last = scalars.last, ".,:;—–-_*()[]".contains(last) { scalars.removeLast() }
    while let first = scalars.first, "_*([—–".contains(first) { scalars.removeFirst() }
    return String(scalars)
  }
}
