/// A label that says whether the words after it are so, or are to be done: "Myth:", "Fact 2:",
/// "Don't –".
struct ContrastLabel {
  /// What it says of the words.
  let mark: CheckMark

  /// The bytes from the label to the words.
  let length: Int

  /// The longest label with its number, in bytes.
  private static let longest = 32

  /// Reads the label with which a range begins.
  ///
  /// - Complexity: O(1).
  init?(in bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let first = range.first, bytes[first].isASCIIUppercase || bytes[first] >= 0x80 else {
      return nil
    }
    let limit = range.prefix(Self.longest).upperBound
    var end = first
    while end < limit, !bytes[end].isLineEnd, !Self.setsOff(bytes, end) { end += 1 }
    guard end < limit, !bytes[end].isLineEnd,
      let mark = Self.mark(bytes.string(in: first..<end))
    else { return nil }
    self.mark = mark
    end += bytes[end] == UInt8(ascii: ":") ? 1 : 3
    while end < range.upperBound, bytes[end].isASCIIWhitespace { end += 1 }
    length = end - range.lowerBound
  }

  /// Whether a colon stands at an offset, or a dash after a space.
  private static func setsOff(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: ":") { return true }
    return bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (0x93...0x94).contains(bytes[index + 2]) && index > 0
      && bytes[index - 1] == UInt8(ascii: " ")
  }

  /// What a label says, perhaps with a number after it: "Fact #2"; or the sign that stands for one.
  static func mark(_ label: String) -> CheckMark? {
    guard label.utf8.count <= longest else { return nil }
    var words = label.lowercased().split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }[...]
    while words.count > 1, let last = words.last, last == "no" || last.allSatisfy(\.isNumber) {
      words.removeLast()
    }
    if words.count > 1, words.first == "the" { words.removeFirst() }
    guard !words.isEmpty else { return CheckMark.alone(label) }
    guard words.count <= 4 else { return nil }
    let name = words.joined(separator: " ").replacing("’", with: "'")
    if rights.contains(name) { return .done }
    return Prohibition.labels.contains(name) ? .crossed : nil
  }

  private static let rights: Set<String> = ReadingWords.words("labels of what is right")

  /// The label in brackets after the words of a range, if it says that these aren't so: "(False)".
  static func closing(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    guard let last = range.last,
      bytes[last] == UInt8(ascii: ")") || bytes[last] == UInt8(ascii: "]")
    else { return nil }
    var open = last
    while open > range.lowerBound, last - open < longest, !"([".utf8.contains(bytes[open]) {
      open -= 1
    }
    guard "([".utf8.contains(bytes[open]), open > range.lowerBound,
      mark(bytes.string(in: open + 1..<last)) == .crossed
    else { return nil }
    return open..<last + 1
  }

  /// Whether a text sets what is so against what isn't: blocks with labels or signs of both sorts.
  ///
  /// - Complexity: O(n) in the number of blocks.
  static func areContrasted(in pieces: [Piece], of text: SourceText) -> Bool {
    let bytes = text.bytes
    var marks: Set<CheckMark> = []
    for piece in pieces where !piece.isHeading {
      for start in starts(in: piece, of: bytes.span) {
        let range = start.offset..<piece.byteRange.upperBound
        let sign = CheckMark.opening(bytes.span, range)?.mark
        if let mark = ContrastLabel(in: bytes.span, range)?.mark ?? sign { marks.insert(mark) }
      }
      if marks.count == 2 { return true }
    }
    return false
  }

  /// Whether headings do so: one that is such a label follows one of the other sort.
  ///
  /// - Complexity: O(n) in the number of blocks.
  static func areHeadings(in pieces: [Piece], of text: SourceText) -> Bool {
    var last: CheckMark?
    for piece in pieces where piece.isHeading {
      let words = piece.byteRange.count <= longest ? text.collapsedText(in: piece.byteRange) : ""
      let mark = mark(words)
      if let mark, let last, mark != last { return true }
      last = mark
    }
    return false
  }

  /// Parts blocks where another label stands, or another sign: "Myth: … Fact: …".
  ///
  /// - Complexity: O(n) in the size of the blocks.
  static func parts(of pieces: [Piece], in bytes: Span<UInt8>) -> [Piece] {
    var parts: [Piece] = []
    for piece in pieces {
      let starts = piece.isHeading ? [] : starts(in: piece, of: bytes)
      for (place, start) in starts.enumerated() {
        let end = place + 1 < starts.count ? starts[place + 1].offset : piece.byteRange.upperBound
        var part = piece
        part.byteRange =
          Paragraphs.trimmed(bytes, start.offset..<end) ?? start.offset..<start.offset
        part.line = start.line
        part.isApart = true
        parts.append(part)
      }
      if starts.isEmpty { parts.append(piece) }
    }
    return parts
  }

  /// Parts are read to the ends of their lines, so that many on one would take time squared.
  private static let mostOnLine = 8

  /// Where the labels of a block stand, if it begins with one: at beginnings of lines, and after the
  /// end of a sentence.
  private static func starts(
    in piece: Piece, of bytes: Span<UInt8>
  ) -> [(offset: Int, line: Int)] {
    let range = piece.byteRange
    guard opens(bytes, range) else { return [] }
    var starts = [(offset: range.lowerBound, line: piece.line)]
    var line = piece.line
    var count = 0
    for index in range.dropFirst() where bytes[index - 1].isASCIIWhitespace {
      if bytes[index - 1] == 0x0A { line += 1 }
      guard !bytes[index].isASCIIWhitespace, opens(bytes, index..<range.upperBound) else {
        continue
      }
      var before = index - 1
      while before > range.lowerBound, bytes[before - 1].isASCIIWhitespace { before -= 1 }
      let isOnNewLine = bytes[index - 1].isLineEnd
      count = isOnNewLine ? 0 : count + 1
      if isOnNewLine || count < mostOnLine && SentenceEnd.closes(bytes, range.lowerBound..<before) {
        starts.append((index, line))
      }
    }
    return starts
  }

  private static func opens(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    ContrastLabel(in: bytes, range) != nil || CheckMark.opening(bytes, range) != nil
  }
}
