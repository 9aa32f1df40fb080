/// Headings that number a part of a book.
///
/// Such as "CHAPTER IV.", "Part Two: The Mill", "第三章" and "XII."
enum ChapterNumber {
  /// Whether a line is such a heading.
  static func opens(_ line: String) -> Bool {
    let spaced =
      line.contains("-") || line.contains("—")
      ? line.replacing("--", with: " — ").replacing("—", with: " — ") : line
    var words = spaced.split(separator: " ")
    guard let first = words.first else { return false }
    // "CHAPTER THE FIRST."
    if words.count >= 3, words[1].lowercased() == "the" { words.remove(at: 1) }
    if words.count == 1, isNumber(first), first.utf8.last != UInt8(ascii: ")") {
      // "Two." is as likely an answer in a dialogue, "II." is not.
      return first.utf8.last != UInt8(ascii: ".") || !isNumberWord(first)
    }
    if isChineseOrJapanese(first) { return line.unicodeScalars.count <= 30 }
    let name = first.lowercased().trimmingStops
    if endings.contains(line.lowercased().trimmingStops) { return true }
    guard partNames.contains(name), words.count >= 2, isNumber(words[1]) else { return false }
    let rest = words.dropFirst(2).joined(separator: " ")
    return rest.isEmpty || HeadingRule.capitalisedShare(of: rest) >= 0.6
      || Synopsis.follows(words[1], rest)
  }

  /// Whether a line numbers a day of a journey, perhaps with a place: "Day 3 - Lisbon".
  static func numbersDay(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count >= 2, dayNames.contains(words[0].lowercased()), isNumber(words[1]),
      !SentenceEnd.closes(line.unicodeScalars)
    else { return false }
    return HeadingRule.capitalisedShare(of: words.dropFirst(2).joined(separator: " ")) >= 0.6
      || words.count == 2
  }

  /// Whether such a heading is as likely the beginning of a sentence: "I" and "One" are, "II" and "I."
  /// are not.
  static func isAlsoAWord(_ line: String) -> Bool {
    line == "I" || (line.last?.isLetter ?? false) && isNumberWord(Substring(line))
  }

  private static let openings: Set<String> = ["by", "list", "table", "footnote", "anmerkungen"]

  /// Whether a word in ASCII letters may begin such a heading, the author's name or a note.
  static func mayOpen(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count < 12, let first = word.first, "ABCDFGJKLPSTV".utf8.contains(first & 0xDF)
    else { return false }
    let lowercased = String(decoding: word.map(\.lowercasedASCII), as: UTF8.self)
    return openings.contains(lowercased) || partNames.contains(lowercased)
      || dayNames.contains(lowercased)
  }

  private static let endings: Set<String> = ["the end", "finis", "fin", "ende", "fine", "конец"]

  private static let partNames: Set<String> = ReadingWords.words(
    "parts of a book that have numbers")

  private static let dayNames: Set<String> = ReadingWords.words("names of days that have numbers")

  private static let numberWords: Set<String> = ReadingWords.words("numbers of parts in words")

  private static func isNumber(_ word: Substring) -> Bool {
    let bare = String(word).trimmingStops
    guard !bare.isEmpty else { return false }
    if bare.unicodeScalars.allSatisfy({ $0.properties.numericType == .decimal }) { return true }
    let isCapital = bare.first?.isUppercase ?? false
    if isCapital, bare.utf8.allSatisfy({ "IVXLC".utf8.contains($0) }) { return true }
    return isNumberWord(word)
  }

  private static func isNumberWord(_ word: Substring) -> Bool {
    let bare = String(word).trimmingStops.lowercased()
    return numberWords.contains(bare) && bare != "the"
  }

  private static func isChineseOrJapanese(_ word: Substring) -> Bool {
    guard word.first == "第" else { return false }
    let number = word.dropFirst().prefix { "0123456789０１２３４５６７８９一二三四五六七八九十百零〇".contains($0) }
    guard !number.isEmpty, let sign = word.dropFirst(1 + number.count).first else { return false }
    return "章回節节話话部卷篇編".contains(sign)
  }
}

extension String {
  /// The text without stops, colons and dashes at its ends.
  var trimmingStops: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, Self.isStop(first) { scalars.removeFirst() }
    while let last = scalars.last, Self.isStop(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ":", ",", ";", "—", "–", "-", "_", "*": true
    default: false
    }
  }
}
