/// Who speaks, as it stands in front of what is said: `ANN LEE:`, `Q.`, `[10:22] <ann>`,
/// `3/1/24, 10:22 - Ann Lee:`, `Ann Lee  0:03` on a line of its own.
struct SpeakerLabel {
  /// The name as it is written.
  let name: String

  /// The bytes from the beginning of the line to what is said.
  let length: Int

  /// Whether a time or a nick's brackets stand with the name, as people put in no other lines.
  let isStamped: Bool

  /// Whether a time stands in front and nothing after the name, as it may with a title as well:
  /// "[5/3/2024 10:32] annlee".
  private(set) var mayBeTitle = false

  /// The longest label with what stands around it, in bytes.
  private static let longest = 90

  /// The most words of a name.
  private static let mostWords = 5

  /// Reads the label with which a line begins, or returns nil if it has none.
  ///
  /// - Complexity: O(1).
  init?(in bytes: Span<UInt8>, _ line: Range<Int>) {
    let limit = min(line.upperBound, line.lowerBound + Self.longest)
    var index = line.lowerBound
    while index < limit, bytes[index].isASCIIWhitespace { index += 1 }
    let stampEnd = Self.stamp(bytes, index, limit)
    index = stampEnd
    if index < limit, bytes[index] == UInt8(ascii: "<") {
      // `<ann> I am here.`
      guard let close = bytes.firstIndex(of: UInt8(ascii: ">"), or: 0x0A, in: index..<limit),
        bytes[close] == UInt8(ascii: ">"), close + 1 < limit,
        bytes[close + 1] == UInt8(ascii: " "),
        let name = Self.nick(bytes, index + 1..<close)
      else { return nil }
      self.name = name
      length = close + 2 - line.lowerBound
      isStamped = true
      return
    }
    if let bracketed = Self.bracketed(bytes, line, limit) {
      self = bracketed
      return
    }
    let start = index
    if start + 2 < line.upperBound, bytes[start + 1] == UInt8(ascii: "."),
      bytes[start] == UInt8(ascii: "Q") || bytes[start] == UInt8(ascii: "A"),
      bytes[start + 2] == UInt8(ascii: " ")
    {
      // "Q. Where were you born?"
      name = bytes[start] == UInt8(ascii: "Q") ? "Q" : "A"
      length = start + 3 - line.lowerBound
      isStamped = false
      return
    }
    var nameEnd = index
    while index < limit, Self.mayBeName(bytes[index]) { index += 1 }
    nameEnd = index
    var isStamped = stampEnd > line.lowerBound + 1
    // Most lines are prose, told by the first mark in them.
    if !isStamped, index < line.upperBound {
      guard index < limit else { return nil }
      switch bytes[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["): break
      // "Ann Lee, [05.03.2024 10:32]"
      case UInt8(ascii: ",") where index + 2 < limit && bytes[index + 2] == UInt8(ascii: "["): break
      case 0xEF where index + 1 < limit && bytes[index + 1] == 0xBC: break
      default: return nil
      }
    }
    // "Ann Lee (00:12):", "Ann Lee  0:03".
    while nameEnd > start, bytes[nameEnd - 1] == UInt8(ascii: " ") { nameEnd -= 1 }
    // A time without brackets was taken for a part of the name.
    var back = nameEnd
    while back > start, bytes[back - 1].isASCIIDigit { back -= 1 }
    if back < nameEnd, back > start, bytes[back - 1] == UInt8(ascii: " ") {
      let end = Self.stamp(bytes, back, limit)
      if end > nameEnd {
        nameEnd = back
        while nameEnd > start, bytes[nameEnd - 1] == UInt8(ascii: " ") { nameEnd -= 1 }
        index = end
        isStamped = true
      }
    } else {
      let end = Self.withoutColon(bytes, Self.stamp(bytes, index, limit), from: index)
      if end > index,
        index > nameEnd || "([,".utf8.contains(bytes[index])
      {
        index = end
        isStamped = true
      }
    }
    guard nameEnd > start else { return nil }
    var rest = index
    while rest < limit, bytes[rest] == UInt8(ascii: " ") { rest += 1 }
    let isAlone = rest >= line.upperBound
    let isColon = rest < limit && bytes[rest] == UInt8(ascii: ":")
    let isFullWidth =
      rest + 2 < limit && bytes[rest] == 0xEF && bytes[rest + 1] == 0xBC && bytes[rest + 2] == 0x9A
    let name = Self.string(bytes, start..<nameEnd)
    if isColon || isFullWidth {
      rest += isColon ? 1 : 3
      guard rest >= line.upperBound || bytes[rest].isASCIIWhitespace || isFullWidth else {
        return nil
      }
      guard isStamped ? Self.isNick(name) : Self.isName(name) else { return nil }
    } else if isStamped, isAlone, back < nameEnd || index > nameEnd {
      guard Self.isName(name) else { return nil }
    } else if isStamped, isAlone, bytes[line.lowerBound] == UInt8(ascii: "[") {
      guard Self.isNick(name), name.split(separator: " ").count <= 3 else { return nil }
      mayBeTitle = true
    } else {
      return nil
    }
    while rest < line.upperBound, bytes[rest].isASCIIWhitespace { rest += 1 }
    self.name = name
    length = rest - line.lowerBound
    self.isStamped = isStamped
  }

  /// The form in which labels are compared.
  static func key(_ name: String) -> String { name.lowercased() }

  private static func mayBeName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || (byte >= 0x80 && byte != 0xEF)
      || " .'-_#&/@+~".utf8.contains(byte)
  }

  /// The end of a date or time with the brackets and dashes around it, at an offset or after it.
  private static func stamp(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var index = start
    var digits = 0
    var marks = 0
    scan: while index < limit {
      switch bytes[index] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: ":"), UInt8(ascii: "/"): marks += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: " "),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: ">"):
        break
      case UInt8(ascii: "A"), UInt8(ascii: "P"), UInt8(ascii: "a"), UInt8(ascii: "p"):
        // "10:22 AM".
        guard digits > 1, index + 1 < limit, bytes[index + 1].lowercasedASCII == UInt8(ascii: "m"),
          index + 2 >= limit || !bytes[index + 2].isASCIILetter
        else { break scan }
        index += 1
      case UInt8(ascii: "T")
      where digits >= 8 && index + 1 < limit && bytes[index + 1].isASCIIDigit:
        break
      default: break scan
      }
      index += 1
    }
    guard digits >= 3, marks > 0 else { return start }
    // The colon that follows a name isn't the time's.
    return index
  }

  private init(name: String, length: Int) {
    self.name = name
    self.length = length
    isStamped = false
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
    let name = string(bytes, line.lowerBound + 1..<close)
    guard isName(name) else { return nil }
    return SpeakerLabel(name: name, length: close + 3 - line.lowerBound)
  }

  /// The end of a time without the colon that belongs to the name before it: "(10:32):".
  private static func withoutColon(_ bytes: Span<UInt8>, _ end: Int, from start: Int) -> Int {
    var index = end
    while index > start, bytes[index - 1] == UInt8(ascii: ":") || bytes[index - 1] == 0x20 {
      index -= 1
    }
    return index
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
    let name = Self.string(bytes, range)
    guard Self.isName(name) else { return nil }
    self.name = name
    length = range.count
    isStamped = false
  }

  private static func nick(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    let name = string(bytes, range).drop { "@+% ".contains($0) }
    return isNick(String(name)) && !name.contains(" ") ? String(name) : nil
  }

  private static func isNick(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (1...mostWords).contains(words.count) && name.contains(where: \.isLetter)
      && name.utf8.count <= 40
  }

  /// Whether words are written as a name is: each begins with a capital, or is a small word of names.
  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...mostWords).contains(words.count), name.utf8.count <= 40,
      words[0].first.map({ $0.isUppercase || ($0.isLetter && !$0.isLowercase) }) ?? false
    else { return false }
    return words.allSatisfy { word in
      guard let first = word.first else { return false }
      return first.isUppercase || first.isNumber || (first.isLetter && !first.isLowercase)
        || particles.contains(word)
    }
  }

  private static let particles: Set<Substring> = [
    "de", "von", "van", "der", "la", "du", "of", "the", "da", "di", "del", "bin", "al", "el", "le",
    "&", "and", "-",
  ]

  private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var buffer: [UInt8] = []
    for index in range { buffer.append(bytes[index]) }
    return String(decoding: buffer, as: UTF8.self)
  }
}
