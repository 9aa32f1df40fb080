/// Who speaks, as it stands in front of what is said: `ANN LEE:`, `Q.`, `[10:22] <ann>`,
/// `3/1/24, 10:22 - Ann Lee:`, `Ann Lee  0:03` on a line of its own.
struct SpeakerLabel {
  /// The name as it is written.
  let name: String

  /// The bytes from the beginning of the line to what is said.
  private(set) var length: Int

  /// Whether a time or a nick's brackets stand with the name, as people put in no other lines.
  let isStamped: Bool

  /// Whether a time stands in front and nothing after the name, as it may with a title as well:
  /// "[5/3/2024 10:32] annlee".
  private(set) var mayBeTitle = false

  /// Whether a place might stand there in place of the name: "Paris, 12 May 2019 at 21:04".
  private(set) var mayBePlace = false

  /// Whether a dash stands after the name, as it may after anything else: "Ann Lee – I was".
  private(set) var isDashed = false

  /// What somebody does in the talk, in brackets after the name: "Ann Lee (host):".
  private(set) var office: String?

  /// The longest label with what stands around it, in bytes.
  static let longest = 90

  /// The most words of a name.
  static let mostWords = 5

  /// Reads the label with which a line begins, or returns nil if it has none.
  ///
  /// - Parameter takesDashes: Whether a dash after a name makes it one, as it does in few texts.
  /// - Complexity: O(1).
  init?(in bytes: Span<UInt8>, _ line: Range<Int>, takesDashes: Bool = false) {
    let limit = min(line.upperBound, line.lowerBound + Self.longest)
    let start = Self.afterBlanks(bytes, line.lowerBound, limit)
    let stampEnd = Self.stamp(bytes, start, limit)
    let inFront = start - line.lowerBound
    let line = start..<line.upperBound
    guard
      let label = Self.nickLabel(bytes, line, stampEnd, limit)
        ?? Self.tabbed(bytes, line, stampEnd, limit) ?? Self.addressed(bytes, line, stampEnd)
        ?? Self.bracketed(bytes, line, limit) ?? Self.letter(bytes, line, stampEnd)
        ?? Self.dashed(bytes, line, stampEnd, limit) ?? Self.named(bytes, line, stampEnd, limit)
        ?? Self.head(bytes, line) ?? (takesDashes ? Self.dashedName(bytes, line, limit) : nil)
    else { return nil }
    self = label
    length += inFront
  }

  /// `<ann> I am here.`, perhaps after a time.
  private static func nickLabel(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ limit: Int
  ) -> SpeakerLabel? {
    guard start < limit, bytes[start] == UInt8(ascii: "<"),
      let close = bytes.firstIndex(of: UInt8(ascii: ">"), or: 0x0A, in: start..<limit),
      bytes[close] == UInt8(ascii: ">"), close + 1 < limit,
      bytes[close + 1] == UInt8(ascii: " "), let name = nick(bytes, start + 1..<close)
    else { return nil }
    return SpeakerLabel(name: name, length: close + 2 - line.lowerBound, isStamped: true)
  }

  /// A nick between tabs after a time, as WeeChat keeps what is written.
  private static func tabbed(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ limit: Int
  ) -> SpeakerLabel? {
    guard start > line.lowerBound, bytes[start - 1] == 0x09,
      let tab = bytes.firstIndex(of: 0x09, or: 0x0A, in: start..<limit), bytes[tab] == 0x09,
      tab + 1 < line.upperBound, let name = nick(bytes, start..<tab)
    else { return nil }
    return SpeakerLabel(name: name, length: tab + 1 - line.lowerBound, isStamped: true)
  }

  /// `From Ann Lee to Everyone:` after a time, as Zoom keeps what is written.
  private static func addressed(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int
  ) -> SpeakerLabel? {
    let limit = line.prefix(start - line.lowerBound + 120).upperBound
    guard start > line.lowerBound, start + 5 < limit, bytes[start] == UInt8(ascii: "F"),
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"), or: 0x0A, in: start..<limit),
      bytes[colon] == UInt8(ascii: ":")
    else { return nil }
    let words = bytes.string(in: start..<colon).split(separator: " ")
    let name = words.dropFirst().prefix { $0 != "to" }.joined(separator: " ")
    guard words[0] == "From", isNick(name) else { return nil }
    return SpeakerLabel(
      name: name, length: afterBlanks(bytes, colon + 1, line.upperBound) - line.lowerBound,
      isStamped: true)
  }

  /// The letter in `Q. Where were you born?`.
  private static func letter(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int
  ) -> SpeakerLabel? {
    guard start + 2 < line.upperBound, bytes[start + 1] == UInt8(ascii: "."),
      bytes[start] == UInt8(ascii: "Q") || bytes[start] == UInt8(ascii: "A"),
      bytes[start + 2] == UInt8(ascii: " "),
      // "A. L.:" are initials.
      !(start + 5 < line.upperBound && bytes[start + 4] == UInt8(ascii: ".")
        && bytes[start + 5] == UInt8(ascii: ":"))
    else { return nil }
    let name = bytes[start] == UInt8(ascii: "Q") ? "Q" : "A"
    return SpeakerLabel(name: name, length: start + 3 - line.lowerBound)
  }

  /// `MR. HOBBS—Tell us how you began.`: capitals and a dash, as minutes of meetings have them; perhaps
  /// the manner stands between, as in `THE JUDGE (severely)--Tell us how you began.`.
  private static func dashed(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ limit: Int
  ) -> SpeakerLabel? {
    var index = start
    var capitals = 0
    while index < limit, bytes[index] != UInt8(ascii: "-"), bytes[index] != 0xE2,
      bytes[index] != UInt8(ascii: "(")
    {
      if bytes[index].isASCIIUppercase { capitals += 1 }
      guard bytes[index].isASCIIUppercase || " .'".utf8.contains(bytes[index]) else {
        // The small letters of "Mr. HOBBS".
        guard bytes[index].isASCIILowercase, index < start + 4 else { return nil }
        index += 1
        continue
      }
      index += 1
    }
    guard capitals >= 3 else { return nil }
    let wordsEnd = index
    if index < limit, bytes[index] == UInt8(ascii: "(") {
      guard let close = bytes.firstIndex(of: UInt8(ascii: ")"), or: 0x0A, in: index..<limit),
        bytes[close] == UInt8(ascii: ")")
      else { return nil }
      index = close + 1
      while index < limit, bytes[index] == UInt8(ascii: " ") { index += 1 }
    }
    guard index + 3 < limit else { return nil }
    let isLong = bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x94
    let isDouble =
      bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == UInt8(ascii: "-")
      && bytes[index + 2] != UInt8(ascii: "-")
    guard isLong || isDouble else { return nil }
    var nameEnd = wordsEnd
    while nameEnd > start, " .".utf8.contains(bytes[nameEnd - 1]) { nameEnd -= 1 }
    let name = bytes.string(in: start..<nameEnd)
    guard isName(name) else { return nil }
    index += isLong ? 3 : 2
    while index < line.upperBound, bytes[index].isASCIIWhitespace { index += 1 }
    return SpeakerLabel(name: name, length: index - line.lowerBound)
  }

  /// `Ann Lee – I kept bees.`: a name and a dash between spaces.
  private static func dashedName(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ limit: Int
  ) -> SpeakerLabel? {
    guard !bytes[line.lowerBound].isASCIILowercase else { return nil }
    var index = line.lowerBound
    while index + 5 < limit, index < line.lowerBound + 40 {
      if bytes[index] == UInt8(ascii: " ") {
        let isLong =
          bytes[index + 1] == 0xE2 && bytes[index + 2] == 0x80
          && (0x93...0x94).contains(bytes[index + 3])
        let isShort = bytes[index + 1] == UInt8(ascii: "-")
        let end = index + (isLong ? 4 : 2)
        if isLong || isShort, bytes[end] == UInt8(ascii: " ") {
          let name = bytes.string(in: line.lowerBound..<index)
          guard isName(name), name.allSatisfy({ $0.isLetter || " .'’".contains($0) }) else {
            return nil
          }
          var label = SpeakerLabel(name: name, length: end + 1 - line.lowerBound)
          label.isDashed = true
          return label
        }
      }
      guard mayBeName(bytes[index]) else { return nil }
      index += 1
    }
    return nil
  }

  /// `Ann Lee:`, `Ann Lee (00:12):`, or `Ann Lee  0:03` on a line of its own.
  private static func named(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ start: Int, _ limit: Int
  ) -> SpeakerLabel? {
    var nameEnd = start
    while nameEnd < limit, mayBeName(bytes[nameEnd]) { nameEnd += 1 }
    let isStampedInFront = start > line.lowerBound
    if let end = degreesEnd(bytes, nameEnd, limit), !isStampedInFront {
      return SpeakerLabel(
        bytes.string(in: start..<nameEnd), end, time: .none, isStampedInFront: false, bytes, line,
        limit)
    }
    if let (office, end) = officeAfter(bytes, nameEnd, limit), nameEnd > start {
      var label = SpeakerLabel(
        bytes.string(in: trimmed(bytes, start..<nameEnd)), end, time: .none,
        isStampedInFront: isStampedInFront, bytes, line, limit)
      label?.office = office
      return label
    }
    if isStampedInFront, bytes[line.lowerBound] == UInt8(ascii: "["),
      let name = surnameFirst(bytes, start..<line.upperBound)
    {
      return SpeakerLabel(headNamed: name, length: line.count)
    }
    // Most lines are prose, told by the first mark in them.
    if !isStampedInFront, nameEnd < line.upperBound {
      guard nameEnd < limit, mayFollowName(bytes, nameEnd, limit) else { return nil }
    }
    let (name, end, time) = nameAndTime(bytes, start..<nameEnd, limit)
    guard !name.isEmpty else { return nil }
    return SpeakerLabel(
      bytes.string(in: name), end, time: time, isStampedInFront: isStampedInFront, bytes, line,
      limit)
  }

  /// Whether a mark after words lets these be a speaker's name.
  private static func mayFollowName(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["): true
    // "Ann Lee, [05.03.2024 10:32]"
    case UInt8(ascii: ","): index + 2 < limit && bytes[index + 2] == UInt8(ascii: "[")
    case 0xEF: index + 1 < limit && bytes[index + 1] == 0xBC
    default: false
    }
  }

  /// Where a time stands with a name.
  private enum Time {
    case none
    case bare
    case bracketed
  }

  /// Parts a name from the time after it: "Ann Lee (00:12)", "Ann Lee  0:03".
  private static func nameAndTime(
    _ bytes: Span<UInt8>, _ words: Range<Int>, _ limit: Int
  ) -> (name: Range<Int>, end: Int, time: Time) {
    let start = words.lowerBound
    let name = trimmed(bytes, words)
    // A time without brackets was taken for a part of the name; the number of "Speaker 1 (00:12)" is one.
    var back = name.upperBound
    while back > start, bytes[back - 1].isASCIIDigit { back -= 1 }
    let isTime = back < name.upperBound && back > start && bytes[back - 1] == UInt8(ascii: " ")
    let next = words.upperBound < limit ? bytes[words.upperBound] : 0
    if isTime, next != UInt8(ascii: "("), next != UInt8(ascii: "[") {
      let end = stamp(bytes, back, limit)
      return end > name.upperBound
        ? (trimmed(bytes, start..<back), end, .bare) : (name, words.upperBound, .none)
    }
    let end = withoutColon(bytes, stamp(bytes, words.upperBound, limit), from: words.upperBound)
    let isSetOff = words.upperBound > name.upperBound || "([,".utf8.contains(next)
    return end > words.upperBound && isSetOff
      ? (name, end, .bracketed) : (name, words.upperBound, .none)
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ words: Range<Int>) -> Range<Int> {
    var end = words.upperBound
    while end > words.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return words.lowerBound..<end
  }

  /// Takes what stands after a name and a time: a colon, or nothing.
  private init?(
    _ name: String, _ end: Int, time: Time, isStampedInFront: Bool, _ bytes: Span<UInt8>,
    _ line: Range<Int>, _ limit: Int
  ) {
    isStamped = isStampedInFront || time != .none
    var rest = end
    while rest < limit, bytes[rest] == UInt8(ascii: " ") { rest += 1 }
    let isAlone = rest >= line.upperBound
    let isColon = rest < limit && bytes[rest] == UInt8(ascii: ":")
    let isFullWidth =
      rest + 2 < limit && bytes[rest] == 0xEF && bytes[rest + 1] == 0xBC && bytes[rest + 2] == 0x9A
    if isColon || isFullWidth {
      rest += isColon ? 1 : 3
      guard rest >= line.upperBound || bytes[rest].isASCIIWhitespace || isFullWidth,
        isStamped ? Self.isNick(name) : Self.isName(name)
      else { return nil }
    } else if isStamped, isAlone, time != .none {
      guard Self.isName(name) else { return nil }
    } else if isStamped, isAlone, bytes[line.lowerBound] == UInt8(ascii: "[") {
      guard Self.isNick(name), name.split(separator: " ").count <= 3 else { return nil }
      mayBeTitle = true
    } else {
      return nil
    }
    self.name = name
    length = Self.afterBlanks(bytes, rest, line.upperBound) - line.lowerBound
  }

  /// The form in which labels are compared.
  static func key(_ name: String) -> String { name.lowercased() }

  private init(name: String, length: Int, isStamped: Bool = false) {
    self.name = name
    self.length = length
    self.isStamped = isStamped
  }

  /// Takes a name with a time beside it and nothing after them.
  init(headNamed name: String, length: Int, mayBePlace: Bool = false) {
    self.init(name: name, length: length, isStamped: true)
    mayBeTitle = true
    self.mayBePlace = mayBePlace
  }

  /// A name between brackets, as in `[Host]: Where were you born?`.
  private static func bracketed(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ limit: Int
  ) -> SpeakerLabel? {
    guard line.count > 4, bytes[line.lowerBound] == UInt8(ascii: "["),
      let close = bytes.firstIndex(
        of: UInt8(ascii: "]"), or: 0x0A, in: line.lowerBound + 1..<limit),
      close + 2 < limit, bytes[close] == UInt8(ascii: "]"),
      bytes[close + 1] == UInt8(ascii: ":"), bytes[close + 2] == UInt8(ascii: " ")
    else { return nil }
    let name = bytes.string(in: line.lowerBound + 1..<close)
    guard isName(name) else { return nil }
    return SpeakerLabel(name: name, length: close + 3 - line.lowerBound)
  }

  /// Takes a heading as the name of who speaks under it.
  init?(heading range: Range<Int>, in bytes: Span<UInt8>) {
    if let label = SpeakerLabel(in: bytes, range), label.isStamped,
      label.length == range.count
    {
      self = label
      return
    }
    guard range.count <= 40 else { return nil }
    let name = bytes.string(in: range)
    guard Self.isName(name) || Self.isTelephone(name) else { return nil }
    self.name = name
    length = range.count
    isStamped = false
  }
}
