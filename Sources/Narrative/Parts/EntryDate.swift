/// A date that heads an entry of a diary, a letter or a note: "Monday, 3 January 1944", "2024-03-05".
struct EntryDate: Equatable {
  private(set) var day: Int?
  private(set) var month: Int?
  private(set) var year: Int?

  /// Whether a day of the week is named.
  private(set) var hasWeekday = false

  /// Words that find the entry: the date in the ways it is asked for.
  var context: String {
    var words: [String] = []
    if let day {
      words.append("\(day) \(Self.ordinal(day))")
    }
    if let month { words.append(DateNames.english[month - 1]) }
    if let year { words.append(String(year)) }
    if let weekday { words.append(weekday) }
    if let month, let day, let feast = DateNames.feasts[month * 100 + day] { words.append(feast) }
    return words.joined(separator: " ")
  }

  private var weekday: String? {
    guard let day, let month, let year, (1...12).contains(month) else { return nil }
    // Sakamoto's method; 0 is Sunday.
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let shifted = month < 3 ? year - 1 : year
    let sum = shifted + shifted / 4 - shifted / 100 + shifted / 400 + offsets[month - 1] + day
    return DateNames.weekdays[sum % 7]
  }

  private static func ordinal(_ day: Int) -> String {
    switch day {
    case 1, 21, 31: "\(day)st"
    case 2, 22: "\(day)nd"
    case 3, 23: "\(day)rd"
    default: "\(day)th"
    }
  }

  private init() {}

  /// The longest line that may be a date and nothing else, in bytes.
  private static let longest = 80

  /// Reads a line that is a date, perhaps with a place and a time of day, and nothing else.
  ///
  /// - Returns: Nil if it is anything else.
  init?(heading line: String) {
    guard line.utf8.count <= Self.longest, line.utf8.count >= 3 else { return nil }
    var bare = line[...]
    // What stands in brackets after a date says something about it: "January 1st (Lord's day)".
    if let open = bare.firstIndex(where: { "([".contains($0) }), open != bare.startIndex {
      bare = bare[..<open]
    }
    var others = 0
    self.init()
    for word in bare.split(whereSeparator: { " ,;—–_*#|:\t()".contains($0) && $0 != ":" }) {
      switch take(word) {
      case .part: break
      case .filler: break
      case .other:
        guard word.first.map({ $0.isUppercase || !$0.isLetter && !$0.isNumber }) ?? false else {
          return nil
        }
        others += 1
      case .none: return nil
      }
    }
    // A place may stand beside a whole date only.
    guard others == 0 ? isDate : (day != nil && month != nil && others <= 4) else { return nil }
  }

  /// Reads a date with which a paragraph opens, set off by a stop, a colon or a dash.
  ///
  /// - Returns: Nil if there is none; else the date and the bytes it takes with what sets it off.
  static func opening(_ line: String) -> (date: EntryDate, length: Int)? {
    var date = EntryDate()
    var length = 0
    var rest = line[...]
    var isSetOff = false
    var words = 0
    scan: while let word = rest.split(separator: " ", maxSplits: 1).first, words < 6 {
      let bare = String(word).trimmingDateMarks
      if bare.isEmpty {
        guard words > 0 else { return nil }
        isSetOff = true
      } else {
        guard case .part = date.take(Substring(bare)) else { break scan }
        isSetOff = word.utf8.last.map { ".:,".utf8.contains($0) } ?? false || word.hasSuffix("—")
      }
      words += 1
      let start = line.utf8.distance(from: line.startIndex, to: word.endIndex)
      length = start
      rest = line[word.endIndex...].drop { $0 == " " }
      if let dash = word.firstIndex(of: "—"), word.index(after: dash) != word.endIndex {
        return nil
      }
    }
    // "Jan. 3.—We walked": the dash has no spaces around it.
    if let word = rest.split(separator: " ", maxSplits: 1).first,
      let dash = word.firstIndex(where: { "—–".contains($0) }),
      case .part = date.take(Substring(String(word[..<dash]).trimmingDateMarks))
    {
      isSetOff = true
      length = line.utf8.distance(from: line.startIndex, to: word.index(after: dash))
      rest = line[line.utf8.index(line.startIndex, offsetBy: length)...]
    }
    guard isSetOff, date.day != nil, date.month != nil,
      let first = rest.first(where: { $0 != " " }), !first.isLowercase, rest.utf8.count > 10
    else { return nil }
    return (date, length)
  }

  /// Reads a file's name that is a date: "2024-03-05", perhaps with words after it.
  init?(fileName stem: String) {
    self.init()
    let parts = stem.split(whereSeparator: { !$0.isNumber }).prefix(3)
    guard parts.count == 3, parts[0].count == 4, stem.hasPrefix(parts[0]),
      takeNumeric(parts.joined(separator: "-")[...])
    else { return nil }
  }

  private var isDate: Bool {
    if day != nil { return month != nil || hasWeekday }
    return (month != nil && year != nil) || (hasWeekday && year == nil && month == nil)
  }

  private enum Taken {
    case part
    case filler
    case other
    case none
  }

  private mutating func take(_ word: Substring) -> Taken {
    let lower = word.lowercased()
    let bare = String(lower.filter { !".'’".contains($0) })
    guard let first = bare.utf8.first else { return .filler }
    if first.isASCIIDigit {
      if takeNumeric(lower[...]) { return .part }
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
      if (1000...2199).contains(number), suffix.isEmpty, year == nil {
        year = number
        return .part
      }
      return .none
    }
    if let number = DateNames.month(bare), month == nil {
      month = number
      return .part
    }
    if DateNames.isWeekday(bare) {
      hasWeekday = true
      return .part
    }
    return DateNames.fillers.contains(bare) ? .filler : .other
  }

  /// Takes a date in numbers: 2024-03-05, 05.03.2024, 5/3/2024, 2024-03-05T10:00.
  private mutating func takeNumeric(_ word: Substring) -> Bool {
    let date = word.prefix { $0 != "t" }
    let parts = date.split(whereSeparator: { "-./".contains($0) })
    guard parts.count == 3, month == nil, let first = Int(parts[0]), let second = Int(parts[1]),
      let third = Int(parts[2])
    else { return false }
    let isISO = parts[0].utf8.count == 4
    guard isISO || parts[2].utf8.count == 4 || parts[2].utf8.count == 2 else { return false }
    var (newYear, newMonth, newDay) = isISO ? (first, second, third) : (third, second, first)
    if !isISO, newMonth > 12 { (newMonth, newDay) = (newDay, newMonth) }
    guard (1...12).contains(newMonth), (1...31).contains(newDay) else { return false }
    if parts[isISO ? 0 : 2].utf8.count == 2 { newYear += newYear < 70 ? 2000 : 1900 }
    (year, month, day) = (newYear, newMonth, newDay)
    return true
  }
}

extension String {
  /// The text without the marks that stand around a date.
  fileprivate var trimmingDateMarks: String {
    var scalars = Substring(self)
    while let last = scalars.last, ".,:;—–-_*()[]".contains(last) { scalars.removeLast() }
    while let first = scalars.first, "_*([—–".contains(first) { scalars.removeFirst() }
    return String(scalars)
  }
}
