/// The footnotes of a plain text: blocks that begin with a mark which stands after a word elsewhere.
struct NoteMarks {
  /// Where the marks stand in the text.
  private(set) var references: [Range<Int>] = []

  /// The blocks that are notes, by where they begin, and how many notes each holds.
  private(set) var notes: [Int: Int] = [:]

  /// The longest mark in bytes.
  private static let longest = 12

  /// Finds the notes of a text.
  ///
  /// - Parameter isBook: Whether marks of the form `[12]` always are those of notes.
  /// - Complexity: O(n) in the size of the text where a block begins with a mark, else in the number
  ///   of blocks.
  init(_ blocks: [Paragraphs.Block], in bytes: Span<UInt8>, isBook: Bool) {
    var opened: [String: [Int]] = [:]
    var counts: [Int: Int] = [:]
    for block in blocks {
      var lines = LineScanner(
        from: block.byteRange.lowerBound, limit: block.byteRange.upperBound)
      var isFirst = true
      while let line = lines.next(in: bytes) {
        let start = line.first { !bytes[$0].isASCIIWhitespace } ?? line.lowerBound
        let mark = Self.opening(bytes, start, line.upperBound)
        if isFirst, mark == nil { break }
        isFirst = false
        guard let mark else { continue }
        opened[mark, default: []].append(block.byteRange.lowerBound)
        counts[block.byteRange.lowerBound, default: 0] += 1
      }
    }
    let hasNumbered = Self.hasNumberedNotes(blocks, in: bytes)
    guard !opened.isEmpty || isBook || hasNumbered else { return }
    var starts = Set(counts.keys)
    var found: [(mark: String, range: Range<Int>)] = []
    var index = blocks.first?.byteRange.lowerBound ?? 0
    let end = blocks.last?.byteRange.upperBound ?? 0
    while index < end {
      guard Self.mayBeMark(bytes[index]) else {
        index += 1
        continue
      }
      let isSetOff = index > 0 && bytes[index - 1].isASCIIWhitespace
      if index > 0, !isSetOff || (isBook && bytes[index] == UInt8(ascii: "[")),
        !starts.contains(index),
        bytes[index - 1] != UInt8(ascii: "("), bytes[index - 1] != UInt8(ascii: "["),
        let (mark, length) = Self.mark(bytes, index, end),
        Self.standsAfterWord(bytes, index, length, end)
      {
        if opened[mark] != nil || (isBook && mark.first == "[")
          || (hasNumbered && Self.isRaised(mark) && Self.followsWord(bytes, index))
        {
          found.append((mark, index..<index + length))
        }
        index += length
      } else {
        index += bytes[index] >= 0xC0 ? 1 : 1
      }
    }
    references = found.map(\.range)
    let referred = Set(found.map(\.mark))
    for (mark, blocks) in opened where referred.contains(mark) {
      for block in blocks { notes[block] = counts[block] }
    }
    starts = []
  }

  /// Whether numbered notes stand under a heading that calls them so, to which raised digits refer.
  private static func hasNumberedNotes(
    _ blocks: [Paragraphs.Block], in bytes: Span<UInt8>
  ) -> Bool {
    zip(blocks, blocks.dropFirst()).contains { heading, note in
      guard heading.lineCount == 1, heading.byteRange.count <= 40,
        note.isItem || bytes[note.byteRange.lowerBound] == UInt8(ascii: "1")
      else { return false }
      return BookSection(heading: bytes.string(in: heading.byteRange)) == .footnotes
    }
  }

  private static func isRaised(_ mark: String) -> Bool {
    mark.unicodeScalars.allSatisfy { $0.properties.numericType == .digit }
  }

  /// Whether a mark stands after a word or a stop, and not after a unit as in "12 m²".
  private static func followsWord(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 3, bytes[start - 1].isASCIILetter || bytes[start - 1] >= 0x80 {
      start -= 1
    }
    return start == index ? !bytes[index - 1].isASCIIDigit : index - start >= 3
  }

  /// Whether what stands after a mark lets it be one: a space, a stop, a closing mark or nothing.
  private static func standsAfterWord(
    _ bytes: Span<UInt8>, _ index: Int, _ length: Int, _ end: Int
  ) -> Bool {
    let next = index + length < end ? bytes[index + length] : 0x20
    guard !next.isASCIILetter, !next.isASCIIDigit else { return false }
    let before = bytes[index - 1]
    if bytes[index] == UInt8(ascii: "*") {
      return before.isASCIILetter || ".,;:!?\"'".utf8.contains(before)
    }
    if bytes[index] == UInt8(ascii: "(") {
      return before.isASCIILetter || before >= 0x80 || ".,;:!?\"'".utf8.contains(before)
    }
    return true
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "*"), 0xC2, 0xE2:
      true
    default: false
    }
  }

  /// The mark with which a line begins and after which words follow, or nil.
  private static func opening(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String? {
    guard start < end, mayBeMark(bytes[start]), let (mark, length) = mark(bytes, start, end) else {
      return nil
    }
    let next = start + length
    guard next < end, !bytes[next].isLineEnd else { return nil }
    if mark.first == "*", bytes[next] == UInt8(ascii: "*") { return nil }
    return mark
  }

  /// The mark of a note at an offset, in the form by which marks are compared, and its bytes.
  private static func mark(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (String, Int)? {
    func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }
    let close: UInt8
    switch byte(start) {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "<"): close = UInt8(ascii: ">")
    case UInt8(ascii: "*"):
      var index = start
      while byte(index) == UInt8(ascii: "*") { index += 1 }
      return index - start <= 3
        ? (String(repeating: "*", count: index - start), index - start) : nil
    case 0xC2, 0xE2: return sign(bytes, start, end)
    default: return nil
    }
    var index = start + 1
    while index < min(end, start + longest), byte(index) != close {
      guard
        byte(index).isASCIIDigit || byte(index).isASCIILetter || byte(index) == UInt8(ascii: "*")
      else { return nil }
      index += 1
    }
    guard byte(index) == close, index > start + 1, index - start <= 5 else { return nil }
    let inside = start + 1..<index
    let isNumber = inside.allSatisfy { byte($0).isASCIIDigit }
    // "[a]" is a mark, "(I)" and "(sic)" aren't.
    let isLetter = inside.count == 1 && byte(start) == UInt8(ascii: "[")
    guard isNumber || isLetter else { return nil }
    var text: [UInt8] = []
    for place in start...index { text.append(bytes[place]) }
    return (String(decoding: text, as: UTF8.self), index + 1 - start)
  }

  /// A sign of a note: `†`, `‡`, `§`, `¶`, superscript digits.
  private static func sign(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (String, Int)? {
    var text: [UInt8] = []
    var index = start
    while index + 1 < end {
      let (first, second) = (bytes[index], bytes[index + 1])
      if first == 0xC2, [0xB9, 0xB2, 0xB3].contains(second) {
        text += [first, second]
        index += 2
      } else if index + 2 < end, first == 0xE2, second == 0x81,
        bytes[index + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[index + 2])
      {
        text += [first, second, bytes[index + 2]]
        index += 3
      } else if index + 2 < end, text.isEmpty, first == 0xE2, second == 0x80,
        bytes[index + 2] == 0xA0 || bytes[index + 2] == 0xA1
      {
        return (String(decoding: [first, second, bytes[index + 2]], as: UTF8.self), 3)
      } else {
        break
      }
    }
    return text.isEmpty ? nil : (String(decoding: text, as: UTF8.self), text.count)
  }
}
