/// Dates and times beside the names of speakers.
extension SpeakerLabel {
  /// The end of a date or time with the brackets and dashes around it, at an offset or after it.
  ///
  /// - Parameter opensWithWords: Whether a word may stand first, as in "Today at 9:04".
  static func stamp(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, opensWithWords: Bool = false
  ) -> Int {
    var index = start
    var digits = 0
    var marks = 0
    var hasWords = false
    scan: while index < limit {
      switch bytes[index] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: ":"), UInt8(ascii: "/"): marks += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: " "),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: ">"):
        break
      case UInt8(ascii: "T")
      where digits >= 8 && index + 1 < limit && bytes[index + 1].isASCIIDigit:
        break
      default:
        var length = blankLength(bytes, index, limit)
        if length == 0 {
          length = wordLength(bytes, index, limit)
          let word = bytes.string(in: index..<index + length).lowercased()
          let isHalf = digits > 1 && halves.contains(word)
          guard isHalf || (digits > 0 || opensWithWords) && isOfTime(word) else { break scan }
          hasWords = hasWords || !isHalf
        }
        index += length - 1
      }
      index += 1
    }
    guard digits >= 3, marks > 0, !hasWords || hasClock(bytes, start..<index) else { return start }
    // The colon that follows a name isn't the time's.
    return index
  }

  /// The bytes of the letters at an offset.
  private static func wordLength(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index].isASCIILetter || bytes[index] >= 0x80 { index += 1 }
    return index - start
  }

  /// Whether a word in small letters may stand among the numbers of a time.
  private static func isOfTime(_ word: String) -> Bool {
    word.utf8.count > 1
      && (DateNames.month(word) != nil || DateNames.weekday(word) != nil || times.contains(word))
  }

  private static let halves: Set<String> = ["am", "pm"]
  private static let times = ReadingWords.words("words in the times of messages")

  /// Whether a time of day stands in a range: a colon between digits.
  private static func hasClock(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.dropFirst().dropLast().contains { index in
      bytes[index] == UInt8(ascii: ":") && bytes[index - 1].isASCIIDigit
        && bytes[index + 1].isASCIIDigit
    }
  }

  /// The end of a time without the colon that belongs to the name before it: "(10:32):".
  static func withoutColon(_ bytes: Span<UInt8>, _ end: Int, from start: Int) -> Int {
    var index = end
    while index > start, bytes[index - 1] == UInt8(ascii: ":") || bytes[index - 1] == 0x20 {
      index -= 1
    }
    return index
  }

  /// Whether a line is a day with a time and nothing else, but for what stands in brackets after them:
  /// "Mar 12, 2021  9:05:40 PM (Read 9:06 PM)".
  static func isTime(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let limit = line.prefix(longest).upperBound
    let end = stamp(bytes, line.lowerBound, limit, opensWithWords: true)
    guard end > line.lowerBound, hasClock(bytes, line.lowerBound..<end) else { return false }
    return end >= line.upperBound
      || bytes[end - 1] == UInt8(ascii: "(") && bytes[line.upperBound - 1] == UInt8(ascii: ")")
  }

  /// A name and a time on a line of their own: `ann [9:04 AM]`, `ann — Today at 9:04 PM`,
  /// `Ann Lee, 12 Mar 2021 at 21:04`.
  static func head(_ bytes: Span<UInt8>, _ line: Range<Int>) -> SpeakerLabel? {
    guard line.count <= longest, let words = Paragraphs.trimmed(bytes, line),
      mayEndTime(bytes[words.upperBound - 1]), hasClock(bytes, words)
    else { return nil }
    for index in words.dropFirst() {
      let length = separatorLength(bytes, index, words.upperBound)
      guard length > 0 else { continue }
      let time = index + length..<words.upperBound
      guard stamp(bytes, time.lowerBound, time.upperBound, opensWithWords: true) == time.upperBound,
        let name = Paragraphs.trimmed(bytes, words.lowerBound..<index)
      else { continue }
      let text = bytes.string(in: name)
      guard isNick(text), text.split(separator: " ").count <= 3, text.first?.isLetter ?? false
      else { return nil }
      return SpeakerLabel(
        headNamed: text, length: line.count, mayBePlace: bytes[index] == UInt8(ascii: ","))
    }
    return nil
  }

  private static func mayEndTime(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.lowercasedASCII == UInt8(ascii: "m")
      || [UInt8(ascii: "]"), UInt8(ascii: ")")].contains(byte)
  }

  /// The bytes of what parts a name from the time after it, at an offset: a comma, two spaces, a dash
  /// between spaces, a space before a bracket; 0 for none.
  private static func separatorLength(
    _ bytes: Span<UInt8>, _ index: Int, _ limit: Int
  ) -> Int {
    guard index + 4 < limit else { return 0 }
    let next = bytes[index + 1]
    switch bytes[index] {
    case 0x09: return 1
    case UInt8(ascii: ","): return next == UInt8(ascii: " ") ? 2 : 0
    case UInt8(ascii: " "):
      if [UInt8(ascii: " "), UInt8(ascii: "["), UInt8(ascii: "(")].contains(next) { return 1 }
      if next == UInt8(ascii: "-"), bytes[index + 2] == UInt8(ascii: " ") { return 3 }
      let isDash =
        next == 0xE2 && bytes[index + 2] == 0x80 && (0x93...0x94).contains(bytes[index + 3])
      return isDash && bytes[index + 4] == UInt8(ascii: " ") ? 5 : 0
    default: return 0
    }
  }
}
