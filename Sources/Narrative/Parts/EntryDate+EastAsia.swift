/// Dates as Chinese, Japanese and Korean write them: 1931年12月24日, 昭和六年十二月二十四日, 1931년 12월 24일.
extension EntryDate {
  /// The most characters of the weather and the like beside such a date.
  private static let longestWeather = 14

  /// Reads a line that is such a date, perhaps with the day of the week and the weather, and nothing
  /// else.
  ///
  /// - Returns: Nil if it is anything else, such as a sentence.
  init?(eastAsianHeading line: String) {
    guard let (date, range) = Self.eastAsian(in: line), date.month != nil, date.day != nil,
      line[..<range.lowerBound].allSatisfy(Self.separates)
    else { return nil }
    var rest = line[range.upperBound...]
    if let weekday = ["星期", "礼拜", "禮拜", "周", "週"].first(where: rest.hasPrefix) {
      rest = rest.dropFirst(weekday.count + 1)
    } else if let second = rest.dropFirst().first, "曜요".contains(second) {
      rest = rest.dropFirst(2).drop { "日일".contains($0) }
    }
    guard rest.first.map(Self.separates) ?? true, rest.count <= Self.longestWeather,
      !rest.unicodeScalars.contains(where: SentenceEnd.isDefinite)
    else { return nil }
    self = date
  }

  /// Finds the first such date in a text, or a part of one.
  ///
  /// - Returns: Nil if there is none.
  /// - Complexity: O(n) in the length of the text.
  static func eastAsian(in text: String) -> (date: EntryDate, range: Range<String.Index>)? {
    guard text.utf8.contains(where: { $0 >= 0xE0 }) else { return nil }
    var date = EntryDate()
    var number: (words: String, start: String.Index)?
    var found: Range<String.Index>?
    for index in text.indices {
      let character = text[index]
      if number != nil || found != nil, separates(character), character != "（", character != "(" {
        continue
      }
      if numerals.contains(character) {
        number = ((number?.words ?? "") + String(character), number?.start ?? index)
      } else if let (words, start) = number, let value = value(of: words),
        date.takeEastAsian(value, character, after: text[..<start])
      {
        let era = date.month == nil ? eraLength(before: text[..<start]) : 0
        let begin = found?.lowerBound ?? text.index(start, offsetBy: -era)
        found = begin..<text.index(after: index)
        number = nil
      } else if found != nil {
        break
      } else {
        number = nil
      }
    }
    return found.map { (date, $0) }
  }

  private mutating func takeEastAsian(
    _ value: Int, _ unit: Character, after before: Substring
  ) -> Bool {
    switch unit {
    case "年", "년":
      let base = Self.eras.first { before.hasSuffix($0.name) }?.number ?? 0
      guard year == nil, month == nil, (1000...2199).contains(base + value) else { return false }
      year = base + value
    case "月", "월":
      guard month == nil, day == nil, (1...12).contains(value) else { return false }
      month = value
    case "日", "号", "號", "일":
      guard day == nil, month != nil, (1...31).contains(value) else { return false }
      day = value
    default: return false
    }
    return true
  }

  private static func eraLength(before text: Substring) -> Int {
    eras.first { text.hasSuffix($0.name) }?.name.count ?? 0
  }

  /// The number that digits or numerals write, or nil.
  private static func value(of numerals: String) -> Int? {
    if numerals == "元" { return 1 }
    var (sum, digits) = (0, 0)
    for character in numerals {
      if let digit = character.wholeNumberValue, digit < 10 {
        guard digits < 1000 else { return nil }
        digits = digits * 10 + digit
      } else if character == "〇" {
        guard digits < 1000 else { return nil }
        digits *= 10
      } else if let tens = ["十": 1, "廿": 2, "卅": 3][character] {
        sum = (digits == 0 ? tens : digits) * 10
        digits = 0
      } else {
        return nil
      }
    }
    return sum + digits
  }

  private static let numerals = Set("0123456789０１２３４５６７８９〇零一二三四五六七八九十廿卅元")

  /// The year before the first one of each era.
  private static let eras = ReadingWords.numbers("eras")

  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace || "（(，,、·".contains(character)
  }
}
