/// When something was written that a question asks about: a day, a month, a season or a year.
package struct AskedTime: Equatable {
  /// The words by which entries of that time are found; each entry has those of one of them.
  package let keys: [String]

  /// Whether it is a day, and no longer time.
  package let isDay: Bool

  /// The date in words that may stand in the question, such as the name of a feast.
  package let names: String

  /// Reads what a question asks about.
  ///
  /// - Returns: Nil if it names no time.
  /// - Complexity: O(n) in the length of the text.
  package init?(in text: String) {
    if let date = EntryDate(in: text) {
      let days = Self.distance(in: text)
      let asked = days == 0 ? date : date.moved(byDays: days)
      keys = [asked.key]
      isDay = asked.day != nil
      names = date.context
      return
    }
    guard let dates = Self.months(in: text) else { return nil }
    keys = dates.map(\.key)
    isDay = false
    names = ""
  }

  /// Whether an entry with such words around it was written then.
  package func fits(_ context: String) -> Bool { keys.contains { context.holds($0) } }

  /// Whether a word in small letters tells a time.
  package static func mayHold(_ word: String) -> Bool {
    EntryDate.mayHold(word) || seasons[word] != nil
  }

  /// How many days off the date in a text the day is that it means: "the day after Christmas".
  private static func distance(in text: String) -> Int {
    let words = " \(text.lowercased().split { !$0.isLetter }.joined(separator: " ")) "
    return distances.first { words.contains(" \($0.name) ") }?.number ?? 0
  }

  /// The months that a text names without a day, or the year.
  private static func months(in text: String) -> [EntryDate]? {
    if let found = EntryDate.eastAsian(in: text) { return [found.date] }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    var date = EntryDate()
    for (word, next) in zip(words.map(String.init), words.dropFirst().map(String.init)) {
      if date.month == nil, beforeMonths.contains(word) { date.month = DateNames.month(next) }
      let mayBeYear = beforeYears.contains(word) || seasons[word] != nil
      if date.year == nil, mayBeYear { date.takeYear(next) }
    }
    guard let year = date.year, let season = words.lazy.compactMap({ seasons[String($0)] }).first
    else { return date.month == nil && date.year == nil ? nil : [date] }
    return (season..<season + 3).flatMap { number in
      var month = EntryDate()
      month.month = (number - 1) % 12 + 1
      // Winter lasts from one year to the next, and is called after either.
      return (number > 12 ? [year, year + 1] : [year]).map { year in
        month.year = year
        return month
      }
    }
  }

  private static let distances = ReadingWords.numbers("words for days beside another")

  private static let beforeMonths = ReadingWords.words("words before a month")

  private static let beforeYears = ReadingWords.words("words before a year")

  private static let seasons = Dictionary(
    ReadingWords.numbers("seasons").map { ($0.name, $0.number) },
    uniquingKeysWith: { one, _ in one })
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

extension Character {
  fileprivate var isAlphanumeric: Bool { isLetter || isNumber }
}
