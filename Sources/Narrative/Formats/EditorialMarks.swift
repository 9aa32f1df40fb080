/// What an edition puts into a text between marks of its own: `[Illustration: …]`,
/// `[Footnote 12: …]`, `[Transcriber's Note: …]`, and page numbers, `{123}` and `[Pg 123]`.
///
/// These are the conventions of Distributed Proofreaders (pgdp.net, "Formatting Guidelines"). Writers
/// add `[TODO: …]` and `<!-- … -->`.
struct EditorialMarks {
  /// Where the marks stand, in order.
  private(set) var ranges: [Range<Int>] = []

  /// How many there are of each sort.
  private(set) var counts: [Omission: Int] = [:]

  /// The longest mark that is looked for, in bytes.
  private static let longest = 20_000

  /// After so many marks that never close, only a little is looked at after each.
  private static let mostUnclosed = 50

  private var unclosed = 0

  /// The marks in the text to which footnotes in brackets belong: `[A]` for `[Footnote A: …]`.
  private(set) var noted: Set<String> = []

  /// Finds the marks of a text.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(in bytes: Span<UInt8>, from start: Int) {
    var remarks: [Range<Int>] = []
    var index = start
    while index < bytes.count,
      let open = bytes.firstIndex(
        of: UInt8(ascii: "["), or: UInt8(ascii: "{"), in: index..<bytes.count)
    {
      guard let (end, omission) = mark(bytes, open) else {
        let remark = Self.remark(bytes, open)
        if let remark { remarks.append(remark) }
        index = remark?.upperBound ?? open + 1
        continue
      }
      ranges.append(open..<end)
      counts[omission, default: 0] += 1
      if omission == .footnote { takeLabel(bytes, open..<end) }
      index = end
    }
    keepMarksOfNotes(bytes)
    takeComments(bytes, from: start)
    takeLoneNumbers(bytes, from: start)
    // Who tells a story puts few sentences of it between square brackets, and hardly a paragraph.
    if remarks.count < Self.fewestRemarks {
      remarks.removeAll { !Self.isParagraph(bytes, $0) }
      guard remarks.count > 1 else { return }
    }
    counts[.footnote, default: 0] += remarks.count
    ranges = (ranges + remarks).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Takes the mark of a footnote, the word before its colon.
  private mutating func takeLabel(_ bytes: Span<UInt8>, _ note: Range<Int>) {
    let words = bytes.string(in: note.prefix(24)).prefix { $0 != ":" }.split(separator: " ")
    if words.count == 2 { noted.insert("[\(words[1])]") }
  }

  /// Leaves `{12}` where it is as often in the text as a note begins with it: it numbers no page.
  private mutating func keepMarksOfNotes(_ bytes: Span<UInt8>) {
    let braced = ranges.filter { bytes[$0.lowerBound] == UInt8(ascii: "{") }
    let opening = Set(
      braced.filter { mark in
        Self.beginsLine(bytes, mark.lowerBound) && !Self.endsLine(bytes, mark.upperBound - 1)
      }.map { bytes.string(in: $0) })
    guard !opening.isEmpty else { return }
    let others = Set(
      braced.filter { !Self.beginsLine(bytes, $0.lowerBound) }.map { bytes.string(in: $0) })
    let marks = opening.intersection(others)
    let kept = ranges.count
    ranges.removeAll {
      bytes[$0.lowerBound] == UInt8(ascii: "{") && marks.contains(bytes.string(in: $0))
    }
    if kept > ranges.count { counts[.pageNumber]? -= kept - ranges.count }
  }

  /// Finds `<!-- … -->`.
  private mutating func takeComments(_ bytes: Span<UInt8>, from start: Int) {
    var index = start
    var comments: [Range<Int>] = []
    let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
    while let open = bytes.firstIndex(
      of: UInt8(ascii: "<"), or: UInt8(ascii: "<"), in: index..<bytes.count)
    {
      index = open + 1
      guard Self.stands(opening, in: bytes, at: open) else { continue }
      let limit = min(bytes.count, open + (unclosed < Self.mostUnclosed ? Self.longest : 200))
      var close = open
      while close < limit, !Self.stands(closing, in: bytes, at: close) { close += 1 }
      guard close < limit else {
        unclosed += 1
        continue
      }
      index = close + closing.count
      comments.append(open..<index)
    }
    guard !comments.isEmpty else { return }
    counts[.comment, default: 0] += comments.count
    ranges = (ranges + comments).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Finds numbers of pages on lines of their own in sentences, without blank lines around.
  private mutating func takeLoneNumbers(_ bytes: Span<UInt8>, from start: Int) {
    var before: Range<Int>?
    var number: Range<Int>?
    var lines = LineScanner(from: start)
    while let line = lines.next(in: bytes) {
      let words = Paragraphs.trimmed(bytes, line)
      if let words, let page = number, let open = before {
        if bytes[words.lowerBound].isASCIILowercase, open.count >= Self.shortestLine,
          !SentenceEnd.closes(bytes, open)
        {
          ranges.append(page)
          counts[.pageNumber, default: 0] += 1
        }
        before = nil
      }
      let isNumber =
        words.map { $0.count <= 4 && $0.allSatisfy { bytes[$0].isASCIIDigit } } ?? false
      number = isNumber && before != nil ? words : nil
      if !isNumber { before = words }
    }
    if counts[.pageNumber] != nil { ranges.sort { $0.lowerBound < $1.lowerBound } }
  }

  /// No line in front of such a number is shorter, in bytes.
  private static let shortestLine = 30

  /// So many sentences in square brackets are those of an editor.
  private static let fewestRemarks = 4

  /// The longest remark in bytes.
  private static let longestRemark = 2_000

  /// A sentence between square brackets that opens at an offset, or nil.
  private static func remark(_ bytes: Span<UInt8>, _ open: Int) -> Range<Int>? {
    guard bytes[open] == UInt8(ascii: "["), open + 12 < bytes.count else { return nil }
    let isQuoted = bytes[open + 1] == UInt8(ascii: "\"")
    guard bytes[isQuoted ? open + 2 : open + 1].isASCIIUppercase else { return nil }
    let limit = min(bytes.count, open + longestRemark)
    var index = open + 1
    var isBlank = false
    while index < limit, bytes[index] != UInt8(ascii: "]"), bytes[index] != UInt8(ascii: "[") {
      if bytes[index] == 0x0A {
        if isBlank { return nil }
        isBlank = true
      } else if !bytes[index].isASCIIWhitespace {
        isBlank = false
      }
      index += 1
    }
    guard index < limit, index - open > 12, bytes[index] == UInt8(ascii: "]"),
      bytes[bytes[index - 1] == UInt8(ascii: "\"") ? index - 2 : index - 1] == UInt8(ascii: "."),
      (open..<index).contains(where: { bytes[$0] == UInt8(ascii: " ") })
    else { return nil }
    return open..<index + 1
  }

  /// Whether a remark stands by itself between blank lines.
  private static func isParagraph(_ bytes: Span<UInt8>, _ remark: Range<Int>) -> Bool {
    func isBlank(_ indices: some Sequence<Int>) -> Bool {
      var lineEnds = 0
      for index in indices {
        guard bytes[index].isASCIIWhitespace else { return false }
        if bytes[index] == 0x0A { lineEnds += 1 }
        if lineEnds == 2 { return true }
      }
      return true
    }
    return isBlank((0..<remark.lowerBound).reversed())
      && isBlank(remark.upperBound..<bytes.count)
  }

  private static let names: [(word: [UInt8], omission: Omission)] = [
    (Array("illustration".utf8), .illustration), (Array("frontispiece".utf8), .illustration),
    (Array("decoration".utf8), .illustration), (Array("music".utf8), .illustration),
    (Array("footnote".utf8), .footnote), (Array("sidenote".utf8), .footnote),
    (Array("transcriber".utf8), .transcriberNote), (Array("citation needed".utf8), .footnote),
    (Array("note:".utf8), .footnote), (Array("todo:".utf8), .comment),
    (Array("fixme:".utf8), .comment),
  ]

  /// The mark that opens at a bracket: its end and sort, or nil.
  private mutating func mark(_ bytes: Span<UInt8>, _ open: Int) -> (Int, Omission)? {
    if let end = Self.pageNumber(bytes, open) { return (end, .pageNumber) }
    guard bytes[open] == UInt8(ascii: "["), open + 1 < bytes.count,
      bytes[open + 1].isASCIILetter
    else { return nil }
    for (word, omission) in Self.names where Self.stands(word, in: bytes, at: open + 1) {
      let next = open + 1 + word.count
      guard next < bytes.count, !bytes[next].isASCIILetter else { return nil }
      // A paragraph that is a note may well be the narrator's.
      if word.last == UInt8(ascii: ":"), Self.beginsLine(bytes, open) { return nil }
      return end(bytes, open).map { ($0, omission) }
    }
    return nil
  }

  /// After the bracket that closes the one at an offset, or nil for a mark that isn't one.
  ///
  /// One that begins a line may go on through blank lines, to a bracket that ends a line; where none
  /// does it ends with its paragraph. One inside a line must close in its paragraph.
  private mutating func end(_ bytes: Span<UInt8>, _ open: Int) -> Int? {
    let beginsLine = Self.beginsLine(bytes, open)
    var depth = 0
    var index = open
    var paragraphEnd: Int?
    var isBlank = false
    let limit = min(bytes.count, open + (unclosed < Self.mostUnclosed ? Self.longest : 200))
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0, paragraphEnd == nil || Self.endsLine(bytes, index) { return index + 1 }
      default: break
      }
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !Self.isPair(bytes, index)) {
        if isBlank, paragraphEnd == nil { paragraphEnd = index }
        if isBlank, !beginsLine { break }
        isBlank = true
      } else if !bytes[index].isASCIIWhitespace {
        isBlank = false
      }
      index += 1
    }
    unclosed += 1
    guard beginsLine else { return nil }
    return paragraphEnd ?? limit.floor(in: bytes)
  }

  private static func beginsLine(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var index = index
    while index > 0, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
    return index == 0 || bytes[index - 1].isLineEnd
  }

  private static func endsLine(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var index = index + 1
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index >= bytes.count || bytes[index].isLineEnd
  }

  private static func isPair(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }

  /// The end of `{12}`, `[Pg 12]`, `[Page 12]` or `[p. xii]` at an offset, or nil.
  private static func pageNumber(_ bytes: Span<UInt8>, _ open: Int) -> Int? {
    var index = open + 1
    var close = UInt8(ascii: "}")
    if bytes[open] == UInt8(ascii: "[") {
      close = UInt8(ascii: "]")
      if let end = loneNumber(bytes, open) { return end }
      let words = ["page", "pg", "p"].map { Array($0.utf8) }
      guard let word = words.first(where: { stands($0, in: bytes, at: index) }) else { return nil }
      index += word.count
      if index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
      let numberStart = index
      while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      guard index < bytes.count, index > numberStart || bytes[index].isASCIIDigit else {
        return nil
      }
    }
    let start = index
    while index < bytes.count, index - start < 8,
      bytes[index].isASCIIDigit || "ivxlc".utf8.contains(bytes[index].lowercasedASCII)
    {
      index += 1
    }
    guard index > start, index < bytes.count, bytes[index] == close else { return nil }
    return index + 1
  }

  /// The end of `[14]` on a line of its own between two lines of a paragraph, or nil.
  private static func loneNumber(_ bytes: Span<UInt8>, _ open: Int) -> Int? {
    var index = open + 1
    while index < bytes.count, index - open < 6, bytes[index].isASCIIDigit { index += 1 }
    guard index > open + 1, index < bytes.count, bytes[index] == UInt8(ascii: "]"),
      beginsLine(bytes, open), endsLine(bytes, index), open > 1
    else { return nil }
    var before = open - 1
    while before > 0, bytes[before] == UInt8(ascii: " ") { before -= 1 }
    if before > 0, bytes[before] == 0x0A { before -= 1 }
    if before > 0, bytes[before] == 0x0D { before -= 1 }
    return bytes[before].isASCIIWhitespace ? nil : index + 1
  }

  /// Whether a word in small letters stands at an offset, in either case.
  private static func stands(_ word: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    return word.indices.allSatisfy { bytes[start + $0].lowercasedASCII == word[$0] }
  }
}
