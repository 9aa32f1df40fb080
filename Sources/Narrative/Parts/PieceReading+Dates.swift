/// Entries of diaries and letters, told by the dates above them or in front of them.
extension PieceReading {
  /// Takes the date of the whole text, which the file's name or the text itself says.
  mutating func openBase() {
    let stem = FileName.stem(of: text.name)
    if let date = EntryDate(fileName: stem) {
      sections.base = (stem, date.context)
    } else if let date = EntryDate(path: text.name) {
      sections.base = (date.written, date.context)
    } else if let date = structure.date.flatMap({ EntryDate(in: $0) }), date.day != nil {
      sections.base = (date.written, date.context)
    }
  }

  /// Opens the section under a heading.
  mutating func openSection(level: Int, _ words: String) {
    let heading = EntryDate(heading: words)?.ordered(isMonthFirst: isMonthFirst)
    let part = EntryDate(partOf: words)
    let count = CountedTime(heading: words)
    let outer = sections.dates(above: level, of: heading ?? part)
    var date = heading?.within(outer)
    var text = words
    var isEntry = heading != nil
    let hasNumber = words.utf8.contains(where: \.isASCIIDigit)
    // "5" or "Tuesday 5th" under "March 2024".
    if hasNumber, heading?.month == nil, let day = part?.within(outer),
      day.day != nil, day.month != nil
    {
      (text, date, isEntry) = (day.written, day, true)
    } else if let heading, heading.isWhole {
      text = words.withoutField.withoutTime
    } else if let heading, heading.day != nil {
      text = citation(words.withoutField, of: heading, under: outer)
    } else if hasNumber, let stamp = EntryDate.stamp(words) {
      (text, date, isEntry) = (stamp.date.written, stamp.date, true)
    } else if hasNumber, date == nil, words.utf8.count <= Self.longestDated,
      let whole = EntryDate(in: words)?.ordered(isMonthFirst: isMonthFirst), whole.isWhole
    {
      (date, isEntry) = (whole, true)
    } else if date == nil, count == nil, let part = part ?? EntryDate(yearOpening: words) {
      date = part.within(outer)
    }
    sections.open(
      level: level, text: text,
      context: [date?.context, count?.key].compactMap(\.self).joined(separator: " "),
      isDated: date != nil || count != nil, isEntry: isEntry, date: date)
    paragraphsInSection = 0
  }

  /// The longest heading that names the day of an entry among other words, in bytes.
  private static let longestDated = 40

  /// Opens the section of a block that is a date and nothing else, or the fields of an entry.
  ///
  /// - Returns: Whether it is one.
  mutating func openDated(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, let entry = dateHeading(index) ?? dateField(index) else {
      return false
    }
    openEntry(entry)
    return true
  }

  /// Opens the section of the letter that begins with a block, where its date stands below it.
  mutating func openLetter(_ index: Int) {
    guard let words = letterDates[index],
      let date = EntryDate(heading: words)?.ordered(isMonthFirst: isMonthFirst)
    else { return }
    openEntry((words.withoutTime.filter { !"_*".contains($0) }, date))
  }

  private mutating func openEntry(_ entry: (text: String, date: EntryDate)) {
    let outer = sections.dates(above: Self.entryLevel)
    let date = entry.date.within(outer)
    let text =
      entry.date.month == nil && date.month != nil
      ? date.written : citation(entry.text, of: entry.date, under: outer)
    sections.open(
      level: Self.entryLevel, text: text, context: date.context, isDated: true, date: date)
    paragraphsInSection = 0
  }

  /// The words of a date as they are cited: with the year of the headings above where they have none.
  private func citation(_ words: String, of date: EntryDate, under outer: [EntryDate]) -> String {
    let above = date.within(outer)
    return above.year == date.year ? words : "\(words), \(above.year ?? 0)"
  }

  /// Opens the section of the messages of a day, unless it is open.
  mutating func openDay(_ text: String, _ date: EntryDate) {
    guard sections.current?.text != text else { return }
    sections.open(
      level: Self.entryLevel, text: text, context: date.context, isDated: true, date: date)
    paragraphsInSection = 0
  }

  /// The level of a date that isn't a heading by its form.
  private static let entryLevel = 9

  /// The date that a block is and nothing else.
  private func dateHeading(_ index: Int) -> (text: String, date: EntryDate)? {
    let piece = pieces[index]
    guard piece.kind == .paragraph, piece.byteRange.count <= 80,
      piece.byteRange.contains(where: { bytes[$0].isASCIIDigit }) || mayBeWeekday(piece)
    else { return nil }
    let words = words(of: piece)
    guard let date = EntryDate(heading: words)?.ordered(isMonthFirst: isMonthFirst),
      date.day ?? date.namedWeekday != nil
    else { return nil }
    return (words.withoutField.withoutTime.filter { !"_*".contains($0) }, date)
  }

  /// Whether a block may be the name of a day of the week, perhaps with the time of day: it is short and
  /// ends no sentence, and nobody says it.
  private func mayBeWeekday(_ piece: Piece) -> Bool {
    dialogue == nil && piece.byteRange.count <= 24
      && !SentenceEnd.closes(bytes.span, piece.byteRange)
  }

  /// The date of a block that holds fields and nothing else: "Date: 5 March 2024", "Weather: cold".
  private func dateField(_ index: Int) -> (text: String, date: EntryDate)? {
    let piece = pieces[index]
    // Looking for a colon takes no strings, which most paragraphs would make in vain.
    guard piece.kind == .paragraph, piece.byteRange.count <= 600,
      bytes[piece.byteRange].contains(UInt8(ascii: ":"))
    else { return nil }
    var date: EntryDate?
    var lines = LineScanner(from: piece.byteRange.lowerBound, limit: piece.byteRange.upperBound)
    while let line = lines.next(in: bytes.span) {
      let words = text.collapsedText(in: line.clamped(to: piece.byteRange))
      let name = words.prefix { $0 != ":" }
      guard name.utf8.count < min(words.utf8.count, 20), name.first?.isUppercase ?? false,
        name.allSatisfy({ $0.isLetter || $0 == " " })
      else { return nil }
      if DateNames.fields.contains(name.lowercased()) {
        date =
          date
          ?? EntryDate(in: String(words.dropFirst(name.count + 1)))?
          .ordered(isMonthFirst: isMonthFirst)
      }
    }
    return date.flatMap { $0.day == nil ? nil : ($0.written, $0) }
  }

  /// Whether enough paragraphs open with dates to be entries.
  ///
  /// Nothing else begins as a stamp between brackets does, of which two are enough, or one in front of
  /// all; or as a whole date does. One is enough where a heading is a day, and two where nothing else is there.
  func hasOpeningDates() -> Bool {
    var count = 0
    var others = 0
    var outer: EntryDate?
    for (index, piece) in pieces.prefix(2000).enumerated() {
      if piece.isHeading {
        let heading = words(of: piece, atMost: 80)
        outer = EntryDate(partOf: heading) ?? outer
        if EntryDate(heading: heading)?.day != nil { count += 2 }
      } else if let opening = dateOpening(of: piece, within: [outer].compactMap(\.self)) {
        let isStamp = bytes[piece.byteRange.lowerBound] == UInt8(ascii: "[")
        count += opening.date.isWhole ? (isStamp && index == 0 ? 3 : 2) : 1
        if count >= 3 { return true }
        outer = opening.date
      } else {
        others += 1
      }
    }
    return count >= 2 && others == 0
  }

  private func dateOpening(
    of piece: Piece, within outer: [EntryDate]
  ) -> (text: String, date: EntryDate, length: Int)? {
    guard piece.byteRange.count > 12,
      piece.byteRange.prefix(24).contains(where: { bytes[$0].isASCIIDigit })
    else { return nil }
    let range = piece.byteRange.prefix(80)
    let line = bytes[range.lowerBound..<range.upperBound.floor(in: bytes.span)]
      .prefix { !$0.isLineEnd }
    let raw = String(decoding: line, as: UTF8.self)
    if let whole = EntryDate.opening(raw) {
      let text = String(decoding: raw.utf8.prefix(whole.length), as: UTF8.self)
      let date = whole.date.ordered(isMonthFirst: isMonthFirst)
      return (
        citation(
          text.trimmingStops.withoutTime, of: date, under: sections.dates(above: Self.entryLevel)),
        date.within(outer), whole.length
      )
    }
    // Under the heading of a day "1st." numbers something else.
    guard !sections.dates(above: Self.entryLevel).contains(where: { $0.day != nil }) else {
      return nil
    }
    if let part = EntryDate.opening(raw, within: outer) {
      return (part.date.written, part.date, part.length)
    }
    guard let stamp = EntryDate.stamp(raw) else { return nil }
    let date = stamp.date.ordered(isMonthFirst: isMonthFirst)
    let title = raw.utf8.dropFirst(stamp.length)
    let isTitled =
      line.endIndex < piece.byteRange.upperBound && title.count <= Self.longestDated
      && !SentenceEnd.closes(raw.unicodeScalars)
    return (date.written, date, isTitled ? raw.utf8.count : stamp.length)
  }

  /// Takes the date off the front of a paragraph and opens its section.
  mutating func openEntry(_ piece: Piece) -> Range<Int>? {
    guard let opening = dateOpening(of: piece, within: sections.dates(above: Self.entryLevel + 1))
    else { return nil }
    sections.open(
      level: Self.entryLevel, text: opening.text, context: opening.date.context, isDated: true,
      date: opening.date)
    paragraphsInSection = 0
    // jrnl puts an asterisk after the title of an entry that somebody marked.
    let isMarked = bytes[..<piece.byteRange.upperBound].suffix(2).elementsEqual(" *".utf8)
    let start = piece.byteRange.lowerBound + opening.length
    return start..<max(start, piece.byteRange.upperBound - (isMarked ? 2 : 0))
  }
}

extension PieceReading {
  /// Whether the text has the number of the month in front of that of the day in its dates.
  static func isMonthFirst(in pieces: [Piece], of text: SourceText) -> Bool? {
    let bytes = text.bytes
    let openings = pieces.lazy.compactMap { piece -> String? in
      let range = piece.byteRange.prefix(longestDated)
      guard range.contains(where: { bytes[$0].isASCIIDigit }) else { return nil }
      return text.collapsedText(in: range.lowerBound..<range.upperBound.floor(in: bytes.span))
    }
    return ChatDates(openings).isMonthFirst
  }
}

extension String {
  /// The words of a date after the name of its field: "date: 3 May 1944".
  fileprivate var withoutField: String {
    guard let colon = firstIndex(of: ":"),
      DateNames.fields.contains(self[..<colon].lowercased())
    else { return self }
    return String(self[index(after: colon)...].drop { $0 == " " })
  }

  /// The words of a date in front of the time of day.
  fileprivate var withoutTime: String {
    let words = split(separator: " ")
    let end = words.firstIndex { $0.first?.isNumber ?? false && $0.contains(":") } ?? words.count
    return end == 0 ? self : words[..<end].joined(separator: " ").trimmingStops
  }
}
