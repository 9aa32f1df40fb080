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

  /// A feast that a text names.
  struct Feast {
    /// The day of the year, as a hundred times the month and the day; nil for one that moves.
    let day: Int?

    /// How many days after Easter Sunday one is that moves with it.
    let afterEaster: Int?

    /// Whether the text is its name and nothing else.
    let isAll: Bool
  }

  /// The feast that a text names, or nil.
  static func feast(in text: String) -> Feast? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
      .map { String($0).replacing("’", with: "'") }
    guard words.contains(where: { feastOpenings.contains($0.suffixOfElision) }) else {
      return nil
    }
    let whole =
      " \(words.joined(separator: " ").replacing("l'", with: "").replacing("d'", with: "")) "
    func named(_ feast: (name: String, number: Int)) -> Bool { whole.contains(" \(feast.name) ") }
    func isAll(_ name: String) -> Bool { whole.utf8.count == name.utf8.count + 2 }
    if let (name, number) = feastNames.first(where: named) {
      return Feast(day: number, afterEaster: nil, isAll: isAll(name))
    }
    return movingFeasts.first(where: named).map { name, number in
      Feast(day: nil, afterEaster: number, isAll: isAll(name))
    }
  }

  /// The name by which a feast is found that is some days after Easter Sunday, or nil.
  static func feast(afterEaster days: Int) -> String? {
    movingFeasts.first { $0.number == days }?.name
  }

  /// The first words of those names, of which most texts have none.
  private static let feastOpenings = Set(
    (feastNames + movingFeasts).map { $0.name.prefix { $0 != " " } })

  /// Names of days in the languages of Europe, longer ones before those they begin with.
  private static let feastNames = ReadingWords.numbers("feasts")

  /// The same, of days that move with Easter.
  private static let movingFeasts = ReadingWords.numbers("feasts beside easter")

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

  /// The day of the week that a word in small letters is, or is short for, from 0 for Sunday.
  static func weekday(_ word: String) -> Int? { days[word] }

  /// The number that an ordinal in small letters tells: "third".
  static func ordinal(_ word: String) -> Int? { ordinals[word] }

  /// The number that a word in small letters tells: "three".
  static func cardinal(_ word: String) -> Int? { cardinals[word] }

  /// The month in which the season begins that a word in small letters names.
  static func season(_ word: String) -> Int? { seasons[word] }

  /// The name by which entries of a season are found, by the month in which it begins.
  static let seasonNames = [12: "winter", 3: "spring", 6: "summer", 9: "autumn"]

  private static let ordinals = table("ordinal numbers in words")
  private static let cardinals = table("numbers in words")
  private static let seasons = table("seasons")

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

  private static let days = table("days of the week").merging(
    weekdays.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { one, _ in one })

  /// The entries of a list that end with a number, by their words.
  private static func table(_ name: String) -> [String: Int] {
    Dictionary(
      ReadingWords.numbers(name).map { ($0.name, $0.number) }, uniquingKeysWith: { one, _ in one })
  }
}

extension String {
  /// The word without the article that French writes with an apostrophe in front of it.
  fileprivate var suffixOfElision: Substring {
    hasPrefix("l'") || hasPrefix("d'") ? dropFirst(2) : self[...]
  }
}
