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
  /// Words after such a line, but for those set in as far, are an entry of their own.
  ///
  /// - Parameter narrator: Whose all of them are, whatever those lines say.
  /// - Complexity: O(n) in the number of bytes.
  static func structure(of text: SourceText, narrator: String?) -> DocumentStructure {
    var structure = DocumentStructure()
    let source = text.bytes
    let bytes = source.span
    var starts: [Int] = []
    var settings: [Setting] = []
    var entry: DocumentStructure.Paragraph?
    var name: [String] = []
    var isAfterBlank = false
    var isInNote = false
    func finish() {
      if var entry {
        var setting = Setting()
        setting.isSaying = true
        if name.isEmpty,
          let found = Signature(endOf: entry.byteRange, in: bytes, takesHyphen: false)
        {
          structure.omit(.attribution)
          name = [found.name]
          entry.byteRange = entry.byteRange.lowerBound..<found.end
        }
        if !name.isEmpty, narrator == nil {
          setting.speaker = name.dropFirst().reduce(name[0]) { name, row in
            // What begins anew under a name is what it is from.
            let isWork = row.first.map { !$0.isLowercase && !$0.isNumber } ?? false
            return isWork && name.last != "," ? "\(name), \(row)" : "\(name) \(row)"
          }
          setting.voice = .cited
        }
        starts.append(entry.byteRange.lowerBound)
        settings.append(setting)
        structure.paragraphs.append(entry)
      }
      entry = nil
      name = []
    }
    var lines = LineScanner()
    while let line = lines.next(in: bytes) {
      guard !isSeparator(bytes, line), let content = Paragraphs.trimmed(bytes, line) else {
        if isSeparator(bytes, line) { finish() }
        isInNote = false
        isAfterBlank = true
        continue
      }
      let isSetIn = bytes[line.lowerBound].isASCIIWhitespace
      let isNoteEnd = bytes[content.upperBound - 1] == UInt8(ascii: "]")
      if isInNote {
        isInNote = !isNoteEnd
        continue
      }
      if name.isEmpty, entry != nil, isSetIn,
        let signed = bracketed(text.collapsedText(in: content))
      {
        structure.omit(.attribution)
        name = [signed]
      } else if name.isEmpty, opensAttribution(bytes, content, isSetIn: isSetIn && entry != nil) {
        structure.omit(.attribution)
        let words = text.collapsedText(in: content).drop { " -—―~".contains($0) }
        name = words.isEmpty ? [] : [String(words)]
      } else if !name.isEmpty, isSetIn, !isAfterBlank, name.count < 3 {
        name.append(text.collapsedText(in: content))
      } else if text.collapsedText(in: content.prefix(10)).hasPrefix("See also:") {
        structure.omit(.attribution)
      } else if !name.isEmpty || (entry != nil && isSetIn),
        bytes[content.lowerBound] == UInt8(ascii: "[")
      {
        // What whoever collected the sayings has to say of one.
        structure.omit(.attribution)
        isInNote = !isNoteEnd
      } else {
        if !name.isEmpty { finish() }
        if let number = number(bytes, content) { structure.edits.remove(number) }
        entry = DocumentStructure.Paragraph(
          byteRange: (entry?.byteRange.lowerBound ?? content.lowerBound)..<content.upperBound,
          line: entry?.line ?? lines.number, isApart: true)
      }
      isAfterBlank = false
    }
    finish()
    structure.settings = SettingRuns(starts: starts, settings)
    structure.finish(text)
    return structure
  }

  /// Whether a line holds one `%` or two and nothing else.
  private static func isSeparator(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard !line.isEmpty, line.count <= 8, bytes[line.lowerBound] == UInt8(ascii: "%") else {
      return false
    }
    var index = line.lowerBound + 1
    if index < line.upperBound, bytes[index] == UInt8(ascii: "%") { index += 1 }
    return (index..<line.upperBound).allSatisfy { bytes[$0].isASCIIWhitespace }
  }

  /// The number in front of a saying that is one of several, with what sets it off: "(8) ", "XXIV: ".
  private static func number(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Range<Int>? {
    let length = FrontNumbers.lengthBeforeSaying(in: bytes, content)
    guard length > 0, length < content.count,
      bytes[content.lowerBound + length].isASCIIUppercase
    else { return nil }
    return content.lowerBound..<content.lowerBound + length
  }

  /// The name in a line that has it in brackets and nothing else: "[Seneca]".
  private static func bracketed(_ line: String) -> String? {
    guard let first = line.first, let last = line.last, line.utf8.count <= 60,
      (first == "[" && last == "]") || (first == "(" && last == ")")
    else { return nil }
    let name = line.dropFirst().dropLast()
    return name.first?.isUppercase ?? false ? String(name) : nil
  }

  /// Whether a line begins with two hyphens or a dash, or set in with one, and then a name.
  private static func opensAttribution(
    _ bytes: Span<UInt8>, _ content: Range<Int>, isSetIn: Bool
  ) -> Bool {
    var index = content.lowerBound
    func byte(_ offset: Int) -> UInt8 {
      index + offset < content.upperBound ? bytes[index + offset] : 0
    }
    if byte(0) == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
      index += 2
    } else if byte(0) == 0xE2, byte(1) == 0x80, byte(2) == 0x94 || byte(2) == 0x95 {
      index += 3
    } else if isSetIn, byte(0) == UInt8(ascii: "-") || byte(0) == UInt8(ascii: "~"), byte(1) == 0x20
    {
      index += 1
    } else {
      return false
    }
    while byte(0) == UInt8(ascii: " ") { index += 1 }
    return byte(0).isASCIIUppercase || byte(0) >= 0x80 || byte(0) == UInt8(ascii: "\"")
      || byte(0) == UInt8(ascii: "_")
  }
}
