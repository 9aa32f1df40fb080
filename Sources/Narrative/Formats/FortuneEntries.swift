/// A fortune file: entries with lines between them that hold a `%` and nothing else.
enum FortuneEntries {
  /// Whether a text is such a file.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func separatesEntries(_ bytes: Span<UInt8>) -> Bool {
    var lines = LineScanner()
    while let line = lines.next(in: bytes) {
      if isSeparator(bytes, line) { return true }
      // A comment of TeX, of which a `%` alone may be one too.
      if line.count > 1, bytes[line.lowerBound] == UInt8(ascii: "\\") { return false }
    }
    return false
  }

  /// Finds the entries: one paragraph each, without the lines that say whose it is.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func structure(of text: SourceText) -> DocumentStructure {
    var structure = DocumentStructure()
    let source = text.bytes
    let bytes = source.span
    var entry: DocumentStructure.Paragraph?
    var isAttribution = false
    func finish() {
      if let entry { structure.paragraphs.append(entry) }
      entry = nil
      isAttribution = false
    }
    var lines = LineScanner()
    while let line = lines.next(in: bytes) {
      if isSeparator(bytes, line) {
        finish()
      } else if let content = Paragraphs.trimmed(bytes, line) {
        if !isAttribution, opensAttribution(bytes, content) {
          isAttribution = true
          structure.omit(.attribution)
        }
        if isAttribution { continue }
        entry = DocumentStructure.Paragraph(
          byteRange: (entry?.byteRange.lowerBound ?? content.lowerBound)..<content.upperBound,
          line: entry?.line ?? lines.number)
      }
    }
    finish()
    return structure
  }

  /// How far behind an entry its attribution is looked for, in bytes.
  static let longest = 1 << 16

  /// Who is named below an entry, on no more than three lines, or nil.
  ///
  /// - Parameter range: The text from the end of the entry on, or of a part of it.
  static func attribution(in bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    var lines = LineScanner(from: range.lowerBound, limit: range.upperBound)
    // The rest of the line on which the entry ends.
    _ = lines.next(in: bytes)
    var words: [UInt8] = []
    var count = 0
    while count < 3, let line = lines.next(in: bytes), !isSeparator(bytes, line) {
      guard let content = Paragraphs.trimmed(bytes, line) else { continue }
      guard count > 0 || opensAttribution(bytes, content) else { continue }
      if count > 0 { words.append(UInt8(ascii: " ")) }
      for index in content { words.append(bytes[index].isASCIIWhitespace ? 0x20 : bytes[index]) }
      count += 1
    }
    let name = String(decoding: words, as: UTF8.self).drop { " -—―".contains($0) }
    return name.isEmpty ? nil : name.split(separator: " ").joined(separator: " ")
  }

  private static func isSeparator(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.count == 1 && bytes[line.lowerBound] == UInt8(ascii: "%")
  }

  /// Whether a line begins with two hyphens or a dash and then a name.
  private static func opensAttribution(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Bool {
    var index = content.lowerBound
    func byte(_ offset: Int) -> UInt8 {
      index + offset < content.upperBound ? bytes[index + offset] : 0
    }
    if byte(0) == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
      index += 2
    } else if byte(0) == 0xE2, byte(1) == 0x80, byte(2) == 0x94 || byte(2) == 0x95 {
      index += 3
    } else {
      return false
    }
    while byte(0) == UInt8(ascii: " ") { index += 1 }
    return byte(0).isASCIIUppercase || byte(0) >= 0x80 || byte(0) == UInt8(ascii: "\"")
      || byte(0) == UInt8(ascii: "_")
  }
}
