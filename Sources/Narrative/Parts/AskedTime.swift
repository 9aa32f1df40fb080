/// When something was written that a question asks about: a day, a week, a month, a season or a year.
package struct AskedTime: Equatable {
  /// How a text tells the time of its entries.
  private enum Measure: Equatable {
    /// By dates or parts of them.
    case date(hasMonth: Bool)

    /// By the day of the week.
    case weekday

    /// By numbers from the first day or week on.
    case count
  }

  /// The words by which entries of that time are found; each entry has those of one of them.
  package let keys: [String]

  /// The same without the year, for entries that name none.
  private let yearlessKeys: [String]

  /// Whether it is a day, and no longer time.
  package let isDay: Bool

  /// Whether it comes again each week, so that what speaks of it may mean any other.
  package var isWeekday: Bool { if case .weekday = measure { true } else { false } }

  /// The date in words that may stand in the question, such as the name of a feast.
  package let names: String

  private let measure: Measure

  /// Reads what a question asks about.
  ///
  /// - Returns: Nil if it names no time.
  /// - Complexity: O(n) in the length of the text.
  package init?(in text: String) {
    var found: [EntryDate] = []
    var named = ""
    if let date = EntryDate(in: text) {
      let days = Self.distance(in: text)
      found = [days == 0 ? date : date.moved(byDays: days)]
      named = date.context
    } else if let counted = CountedTime(in: text) {
      (keys, yearlessKeys, isDay, names) = ([counted.key], [], true, "")
      measure = .count
      return
    } else if let dates = Self.months(in: text) {
      found = dates
    } else if let weekday = Self.weekday(in: text) {
      (keys, yearlessKeys, isDay, names) = ([weekday], [], true, "")
      measure = .weekday
      return
    } else {
      return nil
    }
    let isFeast = found[0].afterEaster != nil
    keys = found.map { $0.season == nil ? $0.key : $0.context }
    yearlessKeys = found.filter { $0.year != nil && ($0.month != nil || $0.season != nil) }
      .map {
        $0.season == nil ? $0.key(hasYear: false) : DateNames.seasonNames[$0.season ?? 0] ?? ""
      }
    isDay = found[0].day != nil || isFeast
    names = named
    measure = .date(hasMonth: found[0].month != nil || isFeast)
  }

  /// Whether an entry with such words around it was written then.
  package func fits(_ context: String) -> Bool {
    if keys.contains(where: context.holds) { return true }
    return !yearlessKeys.isEmpty && !context.holdsYear
      && yearlessKeys.contains(where: context.holds)
  }

  /// Whether words around an entry tell when it was written in the way that the question does: a day of
  /// the week says nothing of the year.
  package func isComparable(with context: String) -> Bool {
    switch measure {
    case .date(let hasMonth):
      context.holdsYear
        || hasMonth
          && (DateNames.english + DateNames.seasonNames.values).contains(where: context.holds)
    case .weekday: DateNames.weekdays.contains(where: context.holds)
    case .count:
      keys.contains { key in
        let name = key.prefix { $0 != " " }
        return context.ranges(of: "\(name) ").contains {
          context[$0.upperBound...].first?.isNumber ?? false
        }
      }
    }
  }

  /// Whether a sentence speaks of that time, whenever it was written.
  package func isNamed(in sentence: String) -> Bool {
    keys.contains(where: sentence.holds) || AskedTime(in: sentence) == self
  }

  /// Whether a word in small letters tells a time.
  package static func mayHold(_ word: String) -> Bool {
    EntryDate.mayHold(word) || DateNames.season(word) != nil || partsOfTimes.contains(word)
      || CountedTime.mayHold(word)
  }

  /// How many days off the date in a text the day is that it means: "the day after Christmas".
  private static func distance(in text: String) -> Int {
    let words = " \(text.lowercased().split { !$0.isLetter }.joined(separator: " ")) "
    return distances.first { words.contains(" \($0.name) ") }?.number ?? 0
  }

  /// The English name of the day of the week on which a text asks what was: "on Friday", "on the Monday".
  private static func weekday(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
      .filter { !partsOfTimes.contains($0) }
    return zip(words, words.dropFirst()).lazy
      .compactMap { beforeWeekdays.contains($0) ? DateNames.weekday($1) : nil }.first
      .map { DateNames.weekdays[$0] }
  }

  /// The months that a text names without a day, or the season, or the year.
  private static func months(in text: String) -> [EntryDate]? {
    if let found = EntryDate.eastAsian(in: text) { return [found.date] }
    let words = withoutParts(
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        .map(String.init))
    var date = EntryDate()
    var season: Int?
    for (word, next) in zip(words, words.dropFirst()) {
      if date.month == nil, beforeMonths.contains(word) { date.month = DateNames.month(next) }
      let mayBeYear = beforeYears.contains(word) || DateNames.season(word) != nil
      if date.year == nil, mayBeYear { date.takeYear(next) }
      if season == nil, beforeMonths.contains(word) { season = DateNames.season(next) }
    }
    if date.year != nil {
      season = season ?? words.lazy.compactMap { DateNames.season($0) }.first
    }
    guard let season else { return date.month == nil && date.year == nil ? nil : [date] }
    return months(ofSeason: season, date.year)
  }

  /// The months of a season, and the season itself.
  private static func months(ofSeason season: Int, _ year: Int?) -> [EntryDate] {
    let months = (season..<season + 3).flatMap { number in
      var month = EntryDate()
      month.month = (number - 1) % 12 + 1
      // Winter lasts from one year to the next, and is called after either.
      let years = year.map { number > 12 ? [$0, $0 + 1] : [$0] } ?? [nil]
      return years.map { year in
        month.year = year
        return month
      }
    }
    var whole = EntryDate()
    whole.season = season
    whole.year = year
    return months + [whole]
  }

  /// Words without those between a preposition and the name of a time: "in early May".
  private static func withoutParts(_ words: [String]) -> [String] {
    var kept: [String] = []
    for word in words {
      let isBetween =
        kept.last.map { beforeMonths.contains($0) || beforeYears.contains($0) } ?? false
      if !isBetween || !partsOfTimes.contains(word) { kept.append(word) }
    }
    return kept
  }

  private static let distances = ReadingWords.numbers("words for days beside another")

  private static let beforeMonths = ReadingWords.words("words before a month")

  private static let beforeWeekdays = ReadingWords.words("words before a day of the week")

  private static let beforeYears = ReadingWords.words("words before a year")

  private static let partsOfTimes = ReadingWords.words("words for a part of a time")
}

extension AskedTime {
  /// Whether a question asks for the first entry of a diary, 1, or for the last one, -1; nil if it is
  /// about something else.
  package static func place(in text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return zip(words, words.dropFirst()).lazy
      .compactMap { entries.contains($1) ? places[$0] : nil }.first
  }

  /// The words that tell which entry a question asks for.
  package static var namesOfOrder: String { (Array(places.keys) + entries).joined(separator: " ") }

  private static let places = Dictionary(
    ReadingWords.numbers("words for the order of entries").map { ($0.name, $0.number) },
    uniquingKeysWith: { one, _ in one })

  private static let entries = ReadingWords.words("words for entries")
}

extension EntryDate {
  /// The day before or after a day; any other date stays as it is.
  fileprivate func moved(byDays days: Int) -> EntryDate {
    guard let day, let month else { return self }
    var date = self
    let lengths = [
      31, year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? false ? 29 : 28,
      31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]
    date.day = day + days
    if day + days < 1 {
      date.month = (month + 10) % 12 + 1
      date.day = lengths[(month + 10) % 12]
      if month == 1 { date.year = year.map { $0 - 1 } }
    } else if day + days > lengths[month - 1] {
      date.month = month % 12 + 1
      date.day = 1
      if month == 12 { date.year = year.map { $0 + 1 } }
    }
    return date
  }
}

extension String {
  /// Whether words stand in it, no letter or digit beside them.
  fileprivate func holds(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let isBound = range.upperBound == endIndex || !self[range.upperBound].isAlphanumeric
      guard range.lowerBound > startIndex else { return isBound }
      return isBound && !self[index(before: range.lowerBound)].isAlphanumeric
    }
  }
}

extension String {
  /// Whether the number of a year stands in it.
  fileprivate var holdsYear: Bool {
    split { !$0.isLetter && !$0.isNumber }
      .contains { $0.utf8.count == 4 && Int($0).map { (1000...2199).contains($0) } ?? false }
  }
}

extension Character {
  fileprivate var isAlphanumeric: Bool { isLetter || isNumber }
}
