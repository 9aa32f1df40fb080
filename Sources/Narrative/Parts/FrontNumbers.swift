/// Numbers of sections, verses and items in front of paragraphs: `XLV.`, `1:3`, `[3]`, `(6)`, `¶ 8`,
/// `Rule 4:`, `②`.
struct FrontNumbers {
  /// How a number is written.
  private enum Form: Hashable {
    /// A word before the number: "Rule 4:", "SECT. II."; each is one more than the last.
    case label(String)

    /// A letter: "(b)".
    case letter

    /// "4 - "
    case dash

    case roman
    case point
    case bracket
    case square
    case verse
    case sign
    case bare

    /// A number of three parts, `1.2.1`, one in a ring, or small Roman ones in brackets: nothing else is
    /// written so.
    case certain

    /// Whether each must be one more than the last, as the words are more common than the numbers.
    var countsOn: Bool {
      switch self {
      case .label, .letter, .dash: true
      default: false
      }
    }
  }

  private let forms: Set<Form>

  /// Finds which forms number the blocks of a text: those that stand in front of several and grow.
  ///
  /// - Complexity: O(n) in the number of blocks.
  init(_ blocks: [Paragraphs.Block], in bytes: Span<UInt8>) {
    var last: [Form: Int] = [:]
    var growing: [Form: Int] = [:]
    var all: [Form: Int] = [:]
    for block in blocks {
      guard let (form, value, length) = Self.number(in: bytes, block.byteRange),
        length < block.byteRange.count
      else { continue }
      all[form, default: 0] += 1
      if let before = last[form],
        form.countsOn ? value == before + 1 : value > before || value == 1
      {
        growing[form, default: 0] += 1
      }
      last[form] = value
    }
    forms = Set(
      all.filter { form, count in
        let grown = growing[form] ?? 0
        if form == .certain { return true }
        if form.countsOn { return count >= 2 && grown == count - 1 }
        let fewest = form == .bare ? 3 : form == .sign ? 1 : 2
        return count >= fewest && grown * 4 >= (count - 1) * 3
      }.keys)
  }

  /// The bytes of the number in front of a block with what sets it off, or 0.
  func length(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard !forms.isEmpty, let (form, _, length) = Self.number(in: bytes, range),
      forms.contains(form), length < range.count
    else { return 0 }
    return length
  }

  /// The bytes of the number of one saying of several with what sets it off, "(8) " or "XXIV: ", or 0.
  static func lengthBeforeSaying(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    if let (form, _, length) = number(in: bytes, range), form == .bracket { return length }
    // "I: Never." is what somebody says.
    guard range.count > 1, bytes[range.lowerBound + 1] != UInt8(ascii: ":") else { return 0 }
    return roman(in: bytes, range, before: UInt8(ascii: ":"))?.length ?? 0
  }

  private static func number(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (Form, value: Int, length: Int)? {
    var index = range.lowerBound
    let end = range.upperBound
    func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }
    var form: Form?
    switch byte(index) {
    case UInt8(ascii: "("): form = .bracket
    case UInt8(ascii: "["): form = .square
    case 0xC2 where byte(index + 1) == 0xB6 || byte(index + 1) == 0xA7:
      form = .sign
      index += 1
    case 0x30...0x39: break
    case 0xE2 where byte(index + 1) == 0x91 && (0xA0...0xB3).contains(byte(index + 2)):
      index += 3
      while byte(index).isASCIIWhitespace { index += 1 }
      return (.certain, 0, index - range.lowerBound)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "#"):
      if let number = roman(in: bytes, range) { return number }
      if let length = smallRoman(in: bytes, index, end) { return (.certain, 0, length) }
      return labelled(in: bytes, range)
    default: return nil
    }
    if form != nil { index += 1 }
    if form == .bracket, let length = smallRoman(in: bytes, index, end) {
      return (.certain, 0, index + length - range.lowerBound)
    }
    if form == .bracket, byte(index).isASCIILowercase, byte(index + 1) == UInt8(ascii: ")"),
      byte(index + 2) == UInt8(ascii: " ")
    {
      return (.letter, Int(byte(index)), index + 3 - range.lowerBound)
    }
    if form == .sign, byte(index) == UInt8(ascii: " ") { index += 1 }
    var value = 0
    let start = index
    while byte(index).isASCIIDigit, index - start < 5 {
      value = value * 10 + Int(byte(index) - 0x30)
      index += 1
    }
    guard index > start, !byte(index).isASCIIDigit else { return nil }
    switch (form, byte(index)) {
    case (.bracket?, UInt8(ascii: ")")), (.square?, UInt8(ascii: "]")): index += 1
    case (.sign?, UInt8(ascii: ".")): index += 1
    case (.sign?, _): break
    case (nil, UInt8(ascii: ".")) where !byte(index + 1).isASCIIDigit,
      (nil, UInt8(ascii: ")")):
      form = .point
      index += 1
      index += dash(in: bytes, index, end)
    case (nil, UInt8(ascii: "/")):
      form = .point
      index += 1
    case (nil, 0xEF) where byte(index + 1) == 0xB8 && byte(index + 3) == 0xE2:
      // The digit on a key.
      form = .certain
      index += 6
    case (nil, UInt8(ascii: ".")), (nil, UInt8(ascii: ":")):
      // "1:3", "2.1".
      form = .verse
      var more = 0
      var parts = 1
      index += 1
      while byte(index).isASCIIDigit || byte(index) == UInt8(ascii: ".") {
        if byte(index).isASCIIDigit { more = more * 10 + Int(byte(index) - 0x30) }
        if byte(index) == UInt8(ascii: "."), byte(index + 1).isASCIIDigit { parts += 1 }
        index += 1
        if more > 10_000 { return nil }
      }
      value = value * 1000 + more
      if parts >= 2 { form = .certain }
    case (nil, UInt8(ascii: " ")):
      let dash = dash(in: bytes, index + 1, end)
      form = dash > 0 ? .dash : .bare
      if dash > 0 { index += 1 + dash }
    default: return nil
    }
    guard let form, byte(index).isASCIIWhitespace else { return nil }
    while byte(index).isASCIIWhitespace { index += 1 }
    // "7 And he went": a number of things is followed by a small letter.
    if form == .bare || form == .verse, byte(index).isASCIILowercase { return nil }
    // "3. Januar 1944" is a date.
    if form == .point || form == .bare, DateNames.monthBegins(at: index, in: bytes, before: end) {
      return nil
    }
    return (form, value, index - range.lowerBound)
  }

  /// The length of a dash or hyphens at an offset, or 0.
  private static func dash(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    if start + 3 <= end, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      (0x93...0x94).contains(bytes[start + 2])
    {
      return 3
    }
    var index = start
    while index < end, index - start < 2, bytes[index] == UInt8(ascii: "-") { index += 1 }
    return index - start
  }

  /// The longest label in bytes.
  private static let longestLabel = 12

  /// Labels that say who speaks or when something was.
  private static let unnumbered: Set<String> = ReadingWords.words(
    "labels with numbers that belong to what follows")

  /// A label with a number: `Rule 4: `, `Tip #4 — `, `SECT. II. `, `No. 3. `, `Q4. `, `#4 `, `Gen 1:4 `.
  private static func labelled(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (Form, value: Int, length: Int)? {
    let end = range.upperBound
    func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }
    var index = range.lowerBound
    while byte(index).isASCIILetter, index - range.lowerBound <= longestLabel { index += 1 }
    let length = index - range.lowerBound
    guard length <= longestLabel else { return nil }
    if length > 0, byte(index) == UInt8(ascii: ".") { index += 1 }
    if length > 0, byte(index) == UInt8(ascii: " ") { index += 1 }
    let isHash = byte(index) == UInt8(ascii: "#")
    if isHash { index += 1 }
    guard length > 0 || isHash else { return nil }
    var value = 0
    let start = index
    if byte(index).isASCIIDigit {
      while byte(index).isASCIIDigit, index - start < 3 {
        value = value * 10 + Int(byte(index) - 0x30)
        index += 1
      }
      guard !byte(index).isASCIIDigit else { return nil }
    } else if length > 1, byte(index - 1) == UInt8(ascii: " "),
      let number = romanValue(in: bytes, index..<end)
    {
      value = number.value
      index = number.end
    } else {
      return nil
    }
    let isVerse = byte(index) == UInt8(ascii: ":") && byte(index + 1).isASCIIDigit
    if isVerse {
      // "Gen 1:4"
      index += 1
      value = 0
      while byte(index).isASCIIDigit, value < 1000 {
        value = value * 10 + Int(byte(index) - 0x30)
        index += 1
      }
    } else if ".:)".utf8.contains(byte(index)) {
      index += 1
    } else if !isHash || length > 0 {
      if byte(index) == UInt8(ascii: " ") { index += 1 }
      let dash = dash(in: bytes, index, end)
      guard dash > 0 else { return nil }
      index += dash
    }
    guard byte(index).isASCIIWhitespace else { return nil }
    while byte(index).isASCIIWhitespace { index += 1 }
    let label = bytes.string(in: range.lowerBound..<range.lowerBound + length).lowercased()
    guard !unnumbered.contains(label), DateNames.month(label) == nil else { return nil }
    return (.label(label), value, index - range.lowerBound)
  }

  /// The length of `iii) ` or `III) ` at an offset, or nil.
  private static func smallRoman(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, "ivx".utf8.contains(bytes[index].lowercasedASCII) { index += 1 }
    guard index - start >= 2, index - start <= 5, index + 1 < end,
      bytes[index] == UInt8(ascii: ")"), bytes[index + 1] == UInt8(ascii: " ")
    else { return nil }
    return index + 2 - start
  }

  private static func roman(
    in bytes: Span<UInt8>, _ range: Range<Int>, before mark: UInt8 = UInt8(ascii: ".")
  ) -> (Form, value: Int, length: Int)? {
    guard let number = romanValue(in: bytes, range), number.end + 2 < range.upperBound,
      bytes[number.end] == mark, bytes[number.end + 1].isASCIIWhitespace
    else { return nil }
    var index = number.end + 1
    while index < range.upperBound, bytes[index].isASCIIWhitespace { index += 1 }
    return (.roman, number.value, index - range.lowerBound)
  }

  /// The value of the capitals at the beginning of a range as a Roman number, and where they end.
  private static func romanValue(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (value: Int, end: Int)? {
    let values: [UInt8: Int] = [0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100]
    var index = range.lowerBound
    var digits: [Int] = []
    while index < range.upperBound, let value = values[bytes[index]], digits.count < 10 {
      digits.append(value)
      index += 1
    }
    guard !digits.isEmpty else { return nil }
    var total = 0
    for (place, digit) in digits.enumerated() {
      total += place + 1 < digits.count && digits[place + 1] > digit ? -digit : digit
    }
    return (total, index)
  }
}
