/// The name that stands under words, or after them, and says whose they are: "— Ann Lee".
struct Signature {
  /// The name, with what follows it: a title, a year.
  let name: String

  /// Where the words end that are signed.
  let end: Int

  /// The longest signature in bytes.
  static let longest = 120

  /// Reads a line that is a signature and nothing else.
  static func name(inLine line: String) -> String? {
    guard line.utf8.count <= longest else { return nil }
    var rest = line[...]
    var dashes = 0
    while let first = rest.first, "-—–―~‒".contains(first) {
      dashes += first == "-" ? 1 : 2
      rest = rest.dropFirst()
    }
    guard dashes >= 2 || (dashes == 1 && rest.first == " ") else { return nil }
    rest = rest.drop { $0 == " " }
    return Self.asName(rest)
  }

  /// Reads the signature at the end of a range: after a dash on its last line, or on a line of its
  /// own.
  ///
  /// - Parameter takesHyphen: Whether a single hyphen between spaces counts as a dash.
  init?(endOf range: Range<Int>, in bytes: Span<UInt8>, takesHyphen: Bool = true) {
    if let bracketed = Self.bracketed(range, in: bytes) {
      self = bracketed
      return
    }
    var index = range.upperBound - 1
    let limit = max(range.lowerBound, range.upperBound - Self.longest)
    // The last dash of the range that has white space or a closing mark in front.
    while index > limit {
      if let length = Self.dash(bytes, index, range.upperBound, takesHyphen: takesHyphen) {
        let before = bytes[index - 1]
        let isAtLineStart = Self.beginsLine(bytes, index, range.lowerBound)
        if before.isASCIIWhitespace || length > 1 || isAtLineStart,
          let name = Self.asName(bytes.string(in: index + length..<range.upperBound)[...])
        {
          var end = index
          while end > range.lowerBound, bytes[end - 1].isASCIIWhitespace { end -= 1 }
          guard end - range.lowerBound >= 12,
            isAtLineStart || Self.closesWords(bytes, end, takesHyphen && length == 1)
          else { return nil }
          self.name = name
          self.end = end
          return
        }
        if bytes[index] != UInt8(ascii: "-") { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// Reads a name without a dash on the last line of a quotation: set in deeper than the words, or under
  /// the stop that ends them.
  ///
  /// - Parameter isSetIn: Whether only a line set in deeper than the first is one.
  init?(underWords range: Range<Int>, in bytes: Span<UInt8>, isSetIn: Bool) {
    var start = range.upperBound
    while start > range.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
    guard start > range.lowerBound + 12, range.upperBound - start <= 60,
      let words = Paragraphs.trimmed(bytes, range.lowerBound..<start),
      SentenceEnd.closes(bytes, words),
      let name = Self.asName(bytes.string(in: start..<range.upperBound)[...]),
      (2...5).contains(name.split(separator: " ").count), !name.hasSuffix("."),
      name.allSatisfy({ $0.isLetter || " .,'’-".contains($0) })
    else { return nil }
    if isSetIn {
      let first = Self.indentation(bytes, before: range.lowerBound)
      var inner = start
      while bytes[inner] == UInt8(ascii: " ") || bytes[inner] == 0x09 { inner += 1 }
      guard first >= 2, Self.indentation(bytes, before: inner) >= first + 6 else { return nil }
    }
    self.name = name
    end = words.upperBound
  }

  /// The columns of white space in front of an offset; a tab has eight.
  private static func indentation(_ bytes: Span<UInt8>, before offset: Int) -> Int {
    var columns = 0
    var index = offset
    while index > 0, bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == 0x09 {
      columns += bytes[index - 1] == 0x09 ? 8 : 1
      index -= 1
    }
    return columns
  }

  /// A name with a dash or a colon after it in front of a saying: "Seneca — We suffer more …".
  ///
  /// - Returns: The name, and where the words begin; nil if there is none.
  static func inFront(
    of range: Range<Int>, in bytes: Span<UInt8>
  ) -> (name: String, start: Int)? {
    var index = range.lowerBound
    let limit = min(range.upperBound, index + 100)
    while index < limit, bytes[index] != UInt8(ascii: ":"), !bytes[index].isLineEnd,
      dash(bytes, index, limit, takesHyphen: true) == nil
    {
      index += 1
    }
    guard index > range.lowerBound, index < limit, !bytes[index].isLineEnd else { return nil }
    let length = dash(bytes, index, limit, takesHyphen: true) ?? 1
    var start = index + length
    guard start < range.upperBound, bytes[start].isASCIIWhitespace else { return nil }
    while start < range.upperBound, bytes[start].isASCIIWhitespace { start += 1 }
    let words = bytes.string(in: range.lowerBound..<index).split(separator: " ")
      .joined(separator: " ")
    // "Bo Day, The Hive, p. 34"
    guard let name = asName(words[...]), words.utf8.count <= 60 || name.contains(","),
      name.prefix(while: { $0 != "," }).split(separator: " ").count <= 5,
      range.upperBound - start >= 12
    else { return nil }
    return (name, start)
  }

  private init(name: String, end: Int) {
    self.name = name
    self.end = end
  }

  /// A name in brackets after the end of a sentence or a quotation, or after a tab: "…" (Bo Day).
  private static func bracketed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Signature? {
    let last = bytes[range.upperBound - 1]
    let isRound = last == UInt8(ascii: ")")
    let isBracket = isRound || last == UInt8(ascii: "]")
    let opening = isRound ? UInt8(ascii: "(") : isBracket ? UInt8(ascii: "[") : 0x09
    var open = range.upperBound - 1
    let limit = max(range.lowerBound + 12, range.upperBound - 80)
    while open > limit, bytes[open] != opening { open -= 1 }
    guard open > limit, bytes[open] == opening else { return nil }
    let inside = open + 1..<(isBracket ? range.upperBound - 1 : range.upperBound)
    var end = open
    while end > range.lowerBound, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    guard end - range.lowerBound >= 12, closesWords(bytes, end, false),
      !inside.contains(where: { bytes[$0].isLineEnd }), !inside.isEmpty,
      let name = asName(bytes.string(in: inside)[...]), !noises.contains(name.lowercased())
    else { return nil }
    return Signature(name: name, end: end)
  }

  /// What stands in brackets after words and is no name.
  static let noises: Set<String> = ReadingWords.words("words in brackets that are no names")

  /// Whether what ends at an offset may be signed on the same line: words that end with a stop or a
  /// quotation mark, or any where a hyphen stands between spaces.
  private static func closesWords(_ bytes: Span<UInt8>, _ end: Int, _ isHyphen: Bool) -> Bool {
    guard end > 0 else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: ")"), 0x80...:
      return true
    default: return isHyphen
    }
  }

  private static func beginsLine(_ bytes: Span<UInt8>, _ index: Int, _ start: Int) -> Bool {
    var index = index
    while index > start, bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == 0x09 {
      index -= 1
    }
    return index > start && bytes[index - 1].isLineEnd
  }

  /// The length of a dash at an offset: `—`, `–`, `―`, `--`, or ` - `; nil for none.
  private static func dash(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, takesHyphen: Bool
  ) -> Int? {
    if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
      (0x93...0x95).contains(bytes[index + 2])
    {
      // "(1900–1980)"
      let isRange =
        index > 0 && index + 3 < end && bytes[index - 1].isASCIIDigit
        && bytes[index + 3].isASCIIDigit
      return isRange ? nil : 3
    }
    // "… about the wind. | Jack Thorne"
    if bytes[index] == UInt8(ascii: "|"), index > 0, index + 1 < end, bytes[index - 1] == 0x20,
      bytes[index + 1] == 0x20
    {
      return 1
    }
    guard bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "~") else { return nil }
    if index > 0, bytes[index - 1] == bytes[index] { return nil }
    if index + 1 < end, bytes[index + 1] == bytes[index] { return 2 }
    guard takesHyphen, index + 1 < end, index > 1, bytes[index - 1].isASCIIWhitespace else {
      return nil
    }
    // "… can hear.” -Mark Twain": after the end of the words the name may stand close to it.
    let isClose = bytes[index + 1].isASCIIUppercase && closesWords(bytes, index - 1, false)
    return bytes[index + 1] == UInt8(ascii: " ") || isClose ? 1 : nil
  }

  /// The name that words are, or nil if they are something else: one to six words, those of a name
  /// with capitals; a title may follow after a comma.
  static func asName(_ words: Substring) -> String? {
    let text = withoutRemark(
      words.filter { !"_*\"“”".contains($0) }
        .split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.joined(separator: " "))
    var name = text.prefix { !",(;:[".contains($0) }.split(separator: " ")
    if name.starts(with: ["attributed", "to"]) { name.removeFirst(2) }
    // "Polish proverb"
    if name.count > 1, let last = name.last, commonSayings.contains(String(last)) {
      name.removeLast()
    }
    guard (1...7).contains(name.count), text.utf8.count <= longest, !text.contains("! "),
      !goesOn(text.dropFirst(text.prefix { $0 != "," }.count + 1)),
      let first = name.first?.first, first.isUppercase || (first.isLetter && !first.isLowercase)
    else { return nil }
    let isName = name.allSatisfy { word in
      guard let first = word.first else { return false }
      return !first.isLowercase || particles.contains(word)
    }
    let isWhole = !"!?".contains(text.last ?? "!")
    guard isName, isWhole else { return nil }
    let lastWord = name.last ?? ""
    // The stop of "Jr." or an initial is the name's own.
    let bare =
      text.hasSuffix(".") && lastWord.count > 3 && text.filter({ $0 == "." }).count == 1
      ? String(text.dropLast()) : text
    return bare
  }

  /// A name without what a collector adds between brackets at its end: "(paraphrase, check!)", an address.
  private static func withoutRemark(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex else {
      return name
    }
    let inside = name[name.index(after: open)...].dropLast()
    let isRemark = inside.contains("://") || "!?".contains(inside.last ?? " ")
    return isRemark ? String(name[..<open]).trimmed : name
  }

  /// Whether what follows a comma is a sentence that goes on, and no title: "he come so fast".
  private static func goesOn(_ tail: Substring) -> Bool {
    let words = tail.split(separator: " ")
    guard let first = words.first, first.first?.isLowercase ?? false else { return false }
    return words.count > 8
      || ["he", "she", "it", "we", "they", "you", "and", "but"].contains(first)
  }

  private static let commonSayings = ReadingWords.words("sayings that are nobody's")

  static let particles: Set<Substring> =
    Set(ReadingWords.entries("small words of names").map { $0[...] })
}
