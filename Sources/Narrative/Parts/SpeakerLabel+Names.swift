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
  static func blankLength(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Int {
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

  /// What somebody does in a talk, in brackets after the name and before a colon: "(host):".
  ///
  /// - Returns: The words in small letters, and where the colon stands.
  static func officeAfter(
    _ bytes: Span<UInt8>, _ nameEnd: Int, _ limit: Int
  ) -> (office: String, end: Int)? {
    guard nameEnd + 3 < limit, bytes[nameEnd] == UInt8(ascii: "("),
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), or: 0x0A, in: nameEnd..<limit),
      bytes[close] == UInt8(ascii: ")"), close - nameEnd > 1, close + 1 < limit,
      bytes[close + 1] == UInt8(ascii: ":"),
      (nameEnd + 1..<close).allSatisfy({
        bytes[$0].isASCIILetter || bytes[$0] >= 0x80 || " ,.'-/".utf8.contains(bytes[$0])
      })
    else { return nil }
    return (bytes.string(in: nameEnd + 1..<close).lowercased(), close + 1)
  }

  /// The name that a line is in which the surname stands first: "Lee, Ann".
  static func surnameFirst(_ bytes: Span<UInt8>, _ line: Range<Int>) -> String? {
    guard let words = Paragraphs.trimmed(bytes, line), words.count <= 40 else { return nil }
    let parts = bytes.string(in: words).split(separator: ",")
    guard parts.count == 2, parts[1].first == " ", parts.allSatisfy({ isName(String($0).trimmed) })
    else { return nil }
    return "\(String(parts[1]).trimmed) \(parts[0])"
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

  /// Whether words are the number of a telephone, which chats have in place of names that they don't know.
  static func isTelephone(_ name: String) -> Bool {
    name.first == "+" && name.count(where: \.isNumber) >= 7
      && name.dropFirst().allSatisfy { $0.isNumber || " ()-".contains($0) }
  }

  static let particles: Set<Substring> =
    Set(ReadingWords.entries("small words of speakers' names").map { $0[...] })
}
