/// The names of months and days.
enum DateNames {
  /// The months in English.
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The days of the week in English, from Sunday.
  static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// Days that have names, by a hundred times the month and the day.
  static let feasts: [Int: String] = [
    101: "New Year's Day", 214: "Valentine's Day", 317: "St Patrick's Day", 401: "April Fools' Day",
    704: "Independence Day Fourth of July", 1031: "Halloween", 1101: "All Saints' Day",
    1224: "Christmas Eve", 1225: "Christmas Day", 1226: "Boxing Day", 1231: "New Year's Eve",
  ]

  /// The day of a year that a text names by its feast, as a hundred times the month and the day.
  static func feast(in text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .map { String($0).replacing("’", with: "'") }
    guard words.contains(where: { feastOpenings.contains($0.suffixOfElision) }) else {
      return nil
    }
    let whole =
      " \(words.joined(separator: " ").replacing("l'", with: "").replacing("d'", with: "")) "
    return feastNames.first { whole.contains(" \($0.name) ") }?.number
  }

  /// The first words of those names, of which most texts have none.
  private static let feastOpenings = Set(feastNames.map { $0.name.prefix { $0 != " " } })

  /// Names of days in the languages of Europe, longer ones before those they begin with.
  private static let feastNames = ReadingWords.numbers("feasts")

  /// What programs for diaries write in front of an entry's date.
  static let fields: Set<String> = [
    "date", "created", "created at", "day", "when", "datum", "fecha", "data", "дата",
  ]

  /// What may stand after the number of a day.
  static let ordinalEndings =
    ReadingWords.words("endings of the numbers of days").union([""])

  /// Words between the parts of a date.
  static let fillers: Set<String> = ReadingWords.words("words between the parts of a date")

  /// The number of a month by its name or the beginning of it, in small letters without stops.
  static func month(_ word: String) -> Int? { months[word] }

  /// Whether the word at an offset is the name of a month, as "Januar" in a date.
  static func monthBegins(at start: Int, in bytes: Span<UInt8>, before limit: Int) -> Bool {
    var word: [UInt8] = []
    var index = start
    while index < limit, word.count < 20, bytes[index].isASCIILetter || bytes[index] >= 0x80 {
      word.append(bytes[index])
      index += 1
    }
    return word.count >= 3 && month(String(decoding: word, as: UTF8.self).lowercased()) != nil
  }

  /// Whether a word in small letters is a day of the week, or short for one.
  static func isWeekday(_ word: String) -> Bool { days.contains(word) }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (name, month) in ReadingWords.numbers("months") { months[name] = month }
    for (index, name) in english.enumerated() {
      months[name.lowercased()] = index + 1
      for length in 3...4 where name.count > length {
        months[String(name.lowercased().prefix(length))] = index + 1
      }
    }
    return months
  }()

  private static let days =
    ReadingWords.words("days of the week").union(weekdays.map { $0.lowercased() })
}

extension String {
  /// The word without the article that French writes with an apostrophe in front of it.
  fileprivate var suffixOfElision: Substring {
    hasPrefix("l'") || hasPrefix("d'") ? dropFirst(2) : self[...]
  }
}
