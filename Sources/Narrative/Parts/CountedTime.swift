/// A day or a week that is counted from the beginning of a journey or a log: "Day 12", "Week Three".
struct CountedTime: Equatable {
  /// What is counted, in English.
  enum Unit: String, CaseIterable {
    case day
    case week
  }

  let unit: Unit
  let number: Int

  /// The words that find it, and that a question about it is compared with.
  var key: String { "\(unit.rawValue) \(number)" }

  /// Reads a heading that begins with it, and goes on with nothing or after a mark: "Day 3 - Lisbon".
  init?(heading: String) {
    let words = heading.split { " \t#*_".contains($0) }
    guard words.count >= 2, let unit = Self.units[words[0].lowercased()] else { return nil }
    let second = words[1].lowercased()
    let bare = second.trimmingStops
    guard let number = Self.number(bare) else { return nil }
    if words.count > 2, second == bare {
      guard let next = words[2].first, !next.isLetter, !next.isNumber else { return nil }
    }
    (self.unit, self.number) = (unit, number)
  }

  /// Reads what a question names: "on day 12", "on the twelfth day", "in week three".
  init?(in text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(
      String.init)
    for (word, next) in zip(words, words.dropFirst()) {
      if let unit = Self.units[word], let number = Self.number(next) {
        (self.unit, self.number) = (unit, number)
        return
      }
      if let unit = Self.units[next], let number = Self.ordinal(word) {
        (self.unit, self.number) = (unit, number)
        return
      }
    }
    return nil
  }

  /// Whether a word in small letters is part of such a time.
  static func mayHold(_ word: String) -> Bool {
    units[word] != nil || DateNames.ordinal(word) != nil
  }

  private static func number(_ word: String) -> Int? {
    word.utf8.count <= 4 ? Int(word) ?? DateNames.cardinal(word) : DateNames.cardinal(word)
  }

  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    guard !digits.isEmpty else { return DateNames.ordinal(word) }
    let ending = String(word.dropFirst(digits.count))
    return !ending.isEmpty && DateNames.ordinalEndings.contains(ending) ? Int(digits) : nil
  }

  private static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    for name in ReadingWords.entries("names of days that have numbers") { units[name] = .day }
    for name in ReadingWords.entries("names of weeks that have numbers") { units[name] = .week }
    return units
  }()
}
