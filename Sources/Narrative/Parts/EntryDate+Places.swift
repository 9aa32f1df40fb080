/// Dates where texts have them: in headings, at the beginning of paragraphs, in names of files.
extension EntryDate {
  /// The longest line that may be a date and nothing else, in bytes.
  private static let longest = 80

  /// Reads a line that is a date, perhaps with a place and a time of day, and nothing else.
  ///
  /// - Returns: Nil if it is anything else.
  init?(heading line: String) {
    guard line.utf8.count <= Self.longest, line.utf8.count >= 3 else { return nil }
    if let date = EntryDate(eastAsianHeading: line) {
      self = date
      return
    }
    // Without a number it is a day of the week or a feast alone.
    guard line.utf8.count <= 40 || line.utf8.contains(where: \.isASCIIDigit) else { return nil }
    self.init()
    guard let others = takeHeading(line) else { return nil }
    // A place may stand beside a whole date only.
    guard others == 0 ? isDate : (day != nil && month != nil && others <= 4) else { return nil }
  }

  /// Takes the words of a line that may be a date and nothing else.
  ///
  /// - Returns: How many words there are besides, such as the name of a place; nil if the line is
  ///   anything else.
  private mutating func takeHeading(_ line: String) -> Int? {
    self = EntryDate()
    // What stands in brackets after a date says something about it: "January 1st (Lord's day)".
    let bare = line.withoutBracketsAfterWords
    var others = 0
    var ordinal: Int?
    for word in bare.split(whereSeparator: { " ,;—–_*#|\t()".contains($0) }) {
      // "Entry #3: 5 May": the number counts entries.
      if word.startIndex > bare.startIndex, bare[bare.index(before: word.startIndex)] == "#",
        word.first?.isNumber ?? false
      {
        continue
      }
      let word = word.last == ":" ? word.dropLast() : word
      if word.endIndex < bare.endIndex, bare[word.endIndex] == ":",
        DateNames.fields.contains(word.lowercased())
      {
        continue
      }
      switch take(word) {
      case .part, .filler: break
      case .other:
        if ordinal == nil, let number = DateNames.ordinal(word.lowercased()) {
          ordinal = number
          continue
        }
        guard word.first.map({ $0.isUppercase || !$0.isLetter && !$0.isNumber }) ?? false else {
          return nil
        }
        others += 1
      case .none: return nil
      }
    }
    if let ordinal {
      // "Third of May" is a day, "Third Rule" is none.
      if month != nil, day == nil { day = ordinal } else { others += 1 }
    }
    if month == nil, day == nil, let feast = DateNames.feast(in: line),
      year != nil || feast.isAll
    {
      take(feast)
      if feast.isAll { return 0 }
    }
    return others
  }

  /// Takes the day of a feast.
  private mutating func take(_ feast: DateNames.Feast) {
    afterEaster = feast.afterEaster
    if let number = feast.day { (month, day) = (number / 100, number % 100) }
    takeEaster()
  }

  /// Reads a heading that says only a part of a date: "March", "2024", "January 1660-61".
  init?(partOf heading: String) {
    let words = heading.split { " ,;#|:\t().".contains($0) }
    guard (1...4).contains(words.count), heading.utf8.count <= 40 else { return nil }
    self.init()
    for word in words {
      switch take(word) {
      case .part, .filler: break
      case .other, .none: return nil
      }
    }
    guard day != nil || month != nil || year != nil, day == nil || season == nil else { return nil }
  }

  /// Reads a heading that opens with the number of a year, set off by a colon or a dash: "1950 — I moved
  /// to York".
  init?(yearOpening heading: String) {
    let digits = heading.prefix(while: \.isNumber)
    let rest = heading.dropFirst(digits.count)
    let mark = rest.first == " " ? rest.dropFirst().first : rest.first
    guard digits.utf8.count == 4, let mark, mark == ":" && rest.first == ":" || "—–".contains(mark)
    else { return nil }
    self.init()
    takeYear(String(digits))
    guard year != nil else { return nil }
  }

  /// Reads a date with which a paragraph opens, set off by a stop, a colon or a dash.
  ///
  /// - Returns: Nil if there is none; else the date and the bytes it takes with what sets it off.
  static func opening(
    _ line: String, within outer: [EntryDate] = []
  ) -> (date: EntryDate, length: Int)? {
    // What stands between brackets is a stamp.
    guard line.first != "[" else { return nil }
    var date = EntryDate()
    var length = 0
    var rest = line[...]
    var isSetOff = false
    var isTime = false
    var words = 0
    scan: while let word = rest.split(separator: " ", maxSplits: 1).first, words < 6 {
      let bare = String(word).trimmingDateMarks
      if bare.isEmpty {
        guard words > 0 else { return nil }
        isSetOff = true
      } else {
        switch date.take(Substring(bare)) {
        case .part: isTime = false
        // "2024-03-05 08:12 Planted trees": the time sets the date off, as numbers do.
        case .filler where date.isWhole && (isTime || bare.contains(":")): isTime = true
        default: break scan
        }
        isSetOff =
          isTime || (words == 0 && date.isWhole) || word.hasSuffix("—")
          || word.utf8.last.map { ".:,".utf8.contains($0) } ?? false
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
      let dash = word.firstIndex(where: { "—–".contains($0) }) ?? word.doubleHyphen,
      case .part = date.take(Substring(String(word[..<dash]).trimmingDateMarks))
    {
      isSetOff = true
      let end = word[dash...].drop { "—–-".contains($0) }.startIndex
      length = line.utf8.distance(from: line.startIndex, to: end)
      rest = line[line.utf8.index(line.startIndex, offsetBy: length)...]
    }
    // "5th (Lord's day). We planted": what stands in brackets says something about the day.
    if date.day != nil, rest.first == "(", let close = rest.prefix(40).firstIndex(of: ")") {
      length = line.utf8.distance(from: line.startIndex, to: close) + 1
      rest = rest[rest.index(after: close)...]
      if let stop = rest.first, ".:,".contains(stop) {
        isSetOff = true
        length += 1
        rest = rest.dropFirst()
      }
    }
    // A day alone is one under a month, and has the ending of one: "3d."
    if date.month == nil, line.first?.isNumber ?? false,
      line.prefix(while: { !".:, ".contains($0) }).contains(where: \.isLetter)
    {
      date = date.within(outer)
    }
    guard isSetOff, date.day != nil, date.month != nil,
      let first = rest.first(where: { $0 != " " }), !first.isLowercase,
      rest.utf8.count > 10 || SentenceEnd.closes(rest.unicodeScalars)
    else { return nil }
    return (date, length)
  }

  /// Reads folders and a file that are a date together: "2024/03/05.md".
  init?(path: String) {
    let parts = path.split(separator: "/").suffix(3)
    guard parts.count == 3, parts[parts.startIndex].utf8.count == 4 else { return nil }
    let day = parts[parts.endIndex - 1].prefix(while: \.isNumber)
    self.init()
    guard takeNumeric((parts.dropLast() + [day]).joined(separator: "-")[...]) else { return nil }
  }

  /// Reads the date between brackets with which an entry begins: "[2024-03-05 09:12] Trees".
  ///
  /// - Returns: Nil if there is none; else the date and the bytes of the brackets.
  static func stamp(_ line: String) -> (date: EntryDate, length: Int)? {
    guard line.first == "[", let close = line.prefix(40).firstIndex(of: "]"),
      let date = EntryDate(in: String(line[..<close].dropFirst())), date.day != nil
    else { return nil }
    let end = line.index(after: close)
    let rest = line[end...].drop { $0 == " " }
    guard rest.startIndex != end || rest.isEmpty else { return nil }
    return (date, line.utf8.distance(from: line.startIndex, to: rest.startIndex))
  }

  /// Reads a file's name that is a date: "2024-03-05" or "20240305", perhaps with words after it.
  init?(fileName stem: String) {
    self.init()
    let digits = stem.prefix(while: \.isNumber)
    if digits.utf8.count == 8, (1000...2199).contains(Int(digits.prefix(4)) ?? 0) {
      let parts = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)]
      guard takeNumeric(parts.joined(separator: "-")[...]) else { return nil }
      return
    }
    if let date = EntryDate(heading: stem), date.day != nil, date.month != nil {
      self = date
      return
    }
    let parts = stem.split(whereSeparator: { !$0.isNumber }).prefix(3)
    guard parts.count == 3, parts[0].count == 4, stem.hasPrefix(parts[0]),
      takeNumeric(parts.joined(separator: "-")[...])
    else { return nil }
  }

  /// Reads the first date in a text of any kind, such as "the entry of 5 March".
  ///
  /// - Returns: Nil if there is none that tells a day, or a month of a year.
  package init?(in text: String) {
    if let date = Self.eastAsian(in: text)?.date, date.day ?? date.year != nil, date.month != nil {
      self = date
      return
    }
    let words = text.split(whereSeparator: { " ,;?!()\"“”\t\n".contains($0) })
      .map { $0.drop { $0 == "'" }.trimmingPrefix("l'").trimmingPrefix("l’") }
      .filter { !DateNames.fillers.contains($0.lowercased()) || $0.first?.isNumber ?? false }
    self.init()
    for (place, word) in words.enumerated() where word.utf8.count <= 24 {
      let bare = String(word).trimmingDateMarks
      if bare.first?.isNumber ?? false, takeNumeric(bare.lowercased()[...]) { return }
      guard let month = DateNames.month(bare.lowercased()) else { continue }
      self.month = month
      let next = words[(place + 1)...].prefix(2).map { String($0).trimmingDateMarks }
      takeDay(place > 0 ? String(words[place - 1]) : "")
      if day == nil { takeDay(next.first ?? "") }
      for word in next where year == nil { takeYear(word) }
      if day != nil || year != nil { return }
      self = EntryDate()
    }
    guard let feast = DateNames.feast(in: text) else { return nil }
    year = words.lazy.compactMap { Int($0) }.first { (1000...2199).contains($0) }
    take(feast)
  }
}

extension String {
  /// The text without what stands in brackets, but for brackets at its beginning.
  fileprivate var withoutBracketsAfterWords: String {
    var depth = 0
    return String(
      filter { character in
        if "([".contains(character), depth > 0 || first != character { depth += 1 }
        defer { if ")]".contains(character), depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }
}

extension Substring {
  /// Where two hyphens stand in it, or nil.
  fileprivate var doubleHyphen: Index? {
    indices.dropLast().first { self[$0] == "-" && self[index(after: $0)] == "-" }
  }
}
