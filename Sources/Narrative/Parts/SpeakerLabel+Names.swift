/// How the names of speakers and the times beside them are written.
extension SpeakerLabel {
  static func mayBeName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || (byte >= 0x80 && byte != 0xEF)
      || " .'-_#&/@+~".utf8.contains(byte)
  }

  /// The first offset that holds no white space, none that doesn't break or is narrow, and no mark of no
  /// width, which chats put around stamps.
  static func afterBlanks(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, case let length = blankLength(bytes, index, limit), length > 0 {
      index += length
    }
    return index
  }

  /// The bytes of such a character at an offset, or 0.
  private static func blankLength(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Int {
    switch bytes[index] {
    case let byte where byte.isASCIIWhitespace: 1
    case 0xC2 where index + 1 < limit && bytes[index + 1] == 0xA0: 2
    case 0xE2
    where index + 2 < limit && bytes[index + 1] == 0x80
      && ((0x8B...0x8F).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF):
      3
    default: 0
    }
  }

  /// The end of a date or time with the brackets and dashes around it, at an offset or after it.
  static func stamp(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
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
      default:
        let blank = blankLength(bytes, index, limit)
        guard blank > 0 else { break scan }
        index += blank - 1
      }
      index += 1
    }
    guard digits >= 3, marks > 0 else { return start }
    // The colon that follows a name isn't the time's.
    return index
  }

  /// The end of a time without the colon that belongs to the name before it: "(10:32):".
  static func withoutColon(_ bytes: Span<UInt8>, _ end: Int, from start: Int) -> Int {
    var index = end
    while index > start, bytes[index - 1] == UInt8(ascii: ":") || bytes[index - 1] == 0x20 {
      index -= 1
    }
    return index
  }

  /// The end of degrees after a name with the colon of a label after them: `Ann Lee, Ph.D., RN:`.
  static func degreesEnd(_ bytes: Span<UInt8>, _ nameEnd: Int, _ limit: Int) -> Int? {
    var index = nameEnd
    while index + 1 < limit, bytes[index] == UInt8(ascii: ","), bytes[index + 1] == 0x20 {
      index += 2
      let start = index
      while index < limit, bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: ".") {
        index += 1
      }
      let degree = start..<index
      let capitals = degree.count { bytes[$0].isASCIIUppercase }
      let stops = degree.count { bytes[$0] == UInt8(ascii: ".") }
      guard (2...8).contains(degree.count), bytes[start].isASCIIUppercase, capitals + stops >= 2
      else { return nil }
    }
    return index > nameEnd && index < limit && bytes[index] == UInt8(ascii: ":") ? index : nil
  }

  static func nick(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    let name = bytes.string(in: range).drop { "@+% ".contains($0) }
    return isNick(String(name)) && !name.contains(" ") ? String(name) : nil
  }

  static func isNick(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (1...mostWords).contains(words.count) && name.contains(where: \.isLetter)
      && name.utf8.count <= 40
  }

  /// Whether words are written as a name is: each begins with a capital, or is a small word of names.
  static func isName(_ name: String) -> Bool {
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

  static let particles: Set<Substring> =
    Set(ReadingWords.entries("small words of speakers' names").map { $0[...] })
}
