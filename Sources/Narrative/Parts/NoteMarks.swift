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
  /// - Parameters:
  ///   - isBook: Whether marks of the form `[12]` always are those of notes.
  ///   - noted: The marks of notes that stand elsewhere.
  /// - Complexity: O(n) in the size of the text where a block begins with a mark, else in the number
  ///   of blocks.
  init(
    _ blocks: [Paragraphs.Block], in bytes: Span<UInt8>, isBook: Bool, noted: Set<String> = []
  ) {
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
    findStuckNumbers(blocks, in: bytes)
    let hasNumbered = Self.hasNumberedNotes(blocks, in: bytes)
    guard !opened.isEmpty || isBook || hasNumbered || !noted.isEmpty else { return }
    let starts = Set(counts.keys)
    var setOff: [String: [Range<Int>]] = [:]
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
        let isNumber =
          Self.isRaised(mark)
          ? Self.followsWord(bytes, index)
          : mark.first == "[" && mark.utf8.contains(where: \.isASCIIDigit)
        if opened[mark] != nil || noted.contains(mark) || (isBook && mark.first == "[")
          || (hasNumbered && isNumber)
        {
          found.append((mark, index..<index + length))
        }
        index += length
      } else if isSetOff, index > 1, !bytes[index - 2].isASCIIWhitespace,
        !bytes[index - 1].isLineEnd, bytes[index] == UInt8(ascii: "("),
        let (mark, length) = Self.mark(bytes, index, end), opened[mark] != nil,
        Self.standsAfterWord(bytes, index - 1, length + 1, end)
      {
        setOff[mark, default: []].append(index - 1..<index + length)
        index += length
      } else {
        index += 1
      }
    }
    // "in Hull (1)": each such mark stands before its note, and nowhere else.
    for (mark, places) in setOff
    where places.count == opened[mark]?.count
      && zip(places, opened[mark] ?? []).allSatisfy({ $0.lowerBound < $1 })
    {
      found += places.map { (mark, $0) }
    }
    references = (references + found.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    let referred = Set(found.map(\.mark))
    for (mark, blocks) in opened where referred.contains(mark) {
      for block in blocks { notes[block] = counts[block] }
    }
  }

  /// Finds notes whose numbers stand right after words, as copies of pages have them: "the snow.3".
  ///
  /// Each number must stand as often before its notes as there are notes of it.
  private mutating func findStuckNumbers(_ blocks: [Paragraphs.Block], in bytes: Span<UInt8>) {
    var opened: [Int: [Int]] = [:]
    var counts: [Int: Int] = [:]
    for block in blocks {
      let start = block.byteRange.lowerBound
      if block.isItem {
        guard let number = Self.number(bytes, endingBefore: start) else { continue }
        opened[number, default: []].append(start)
        counts[start] = 1
        continue
      }
      var lines = LineScanner(from: start, limit: block.byteRange.upperBound)
      while let line = lines.next(in: bytes) {
        let first = line.first { !bytes[$0].isASCIIWhitespace } ?? line.lowerBound
        guard let number = Self.number(bytes, openingAt: first) else {
          if counts[start] == nil { break }
          continue
        }
        opened[number, default: []].append(start)
        counts[start, default: 0] += 1
      }
    }
    guard opened.count >= 2, let first = blocks.first, let last = blocks.last else { return }
    var stuck: [Int: [Range<Int>]] = [:]
    var index = first.byteRange.lowerBound + 2
    while index < last.byteRange.upperBound {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      var end = index
      while end < last.byteRange.upperBound, bytes[end].isASCIIDigit { end += 1 }
      let number = index..<end
      index = end
      guard number.count <= 3, let value = Int(bytes.string(in: number)), opened[value] != nil,
        let mark = Self.bracketed(bytes, number)
          ?? (Self.isStuck(bytes, number, before: last.byteRange.upperBound) ? number : nil)
      else { continue }
      stuck[value, default: []].append(mark)
    }
    for (number, notes) in opened {
      guard let found = stuck[number], found.count == notes.count,
        zip(found, notes).allSatisfy({ $0.lowerBound < $1 })
      else { return }
    }
    notes.merge(counts) { known, _ in known }
    references = (references + stuck.values.joined()).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The number at an offset with which a note begins, as in "12 The", or nil.
  private static func number(_ bytes: Span<UInt8>, openingAt start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    guard (1...3).contains(end - start), let value = Int(bytes.string(in: start..<end)) else {
      return nil
    }
    if end < bytes.count, ".):".utf8.contains(bytes[end]) { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == 0x20, !bytes[end + 1].isASCIILowercase else {
      return nil
    }
    return value
  }

  /// The number that marks the item of a list which begins at an offset, or nil.
  private static func number(_ bytes: Span<UInt8>, endingBefore start: Int) -> Int? {
    var line = start
    while line > 0, start - line < 8, !bytes[line - 1].isLineEnd { line -= 1 }
    while line < start, bytes[line].isASCIIWhitespace { line += 1 }
    return number(bytes, openingAt: line)
  }

  /// A number between brackets after a word and a space, "in Hull (3)", with the space; else nil.
  private static func bracketed(_ bytes: Span<UInt8>, _ number: Range<Int>) -> Range<Int>? {
    guard number.lowerBound > 3, number.upperBound < bytes.count,
      bytes[number.lowerBound - 1] == UInt8(ascii: "("),
      bytes[number.upperBound] == UInt8(ascii: ")"),
      bytes[number.lowerBound - 2] == UInt8(ascii: " "),
      bytes[number.lowerBound - 3].isASCIILetter || bytes[number.lowerBound - 3] >= 0x80
    else { return nil }
    return number.lowerBound - 2..<number.upperBound + 1
  }

  /// Whether a number stands right after the small letters of a word or a stop after them.
  private static func isStuck(_ bytes: Span<UInt8>, _ number: Range<Int>, before end: Int) -> Bool {
    var before = number.lowerBound - 1
    while before > 1, ".,;:!?\"')".utf8.contains(bytes[before]) { before -= 1 }
    guard bytes[before].isASCIILowercase, bytes[before - 1].isASCIILetter else { return false }
    return number.upperBound >= end || bytes[number.upperBound].isASCIIWhitespace
      || ".,;:!?\"')".utf8.contains(bytes[number.upperBound])
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
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "*"),
      UInt8(ascii: "{"), 0xC2, 0xE2:
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
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    case UInt8(ascii: "*"):
      var index = start
      while byte(index) == UInt8(ascii: "*") { index += 1 }
      return index - start <= 3
        ? (String(repeating: "*", count: index - start), index - start) : nil
    case 0xC2, 0xE2: return sign(bytes, start, end)
    default: return nil
    }
    var index = start + 1
    let isSquare = byte(start) == UInt8(ascii: "[")
    // "[^3]", "[note 3]"
    if isSquare, byte(index) == UInt8(ascii: "^") {
      index += 1
    } else if isSquare, end - index > 5, bytes.string(in: index..<index + 5) == "note " {
      index += 5
    }
    let number = index
    while index < min(end, start + longest), byte(index) != close {
      guard
        byte(index).isASCIIDigit || byte(index).isASCIILetter || byte(index) == UInt8(ascii: "*")
      else { return nil }
      index += 1
    }
    guard byte(index) == close, index > number, index - number <= 4 else { return nil }
    let inside = number..<index
    let isNumber = inside.allSatisfy { byte($0).isASCIIDigit }
    // "[a]", "(b)" and "[ii]" are marks, "(I)" and "(sic)" aren't.
    let isLetter =
      isSquare && (inside.count == 1 || inside.allSatisfy { "ivx".utf8.contains(byte($0)) })
      || inside.count == 1 && byte(number).isASCIILowercase
    guard isNumber || isLetter || inside.allSatisfy({ byte($0) == UInt8(ascii: "*") }) else {
      return nil
    }
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
