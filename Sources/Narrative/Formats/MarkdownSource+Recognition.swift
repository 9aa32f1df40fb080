/// Markdown in files whose names don't say so.
extension MarkdownSource {
  /// What only Markdown has.
  private enum Sign {
    case heading
    case bold
    case link
    case code
    case task
  }

  /// The most bytes that are looked at.
  private static let longestSample = 1 << 16

  /// Whether a text is plainly Markdown: it has signs of two sorts, and no paragraph is set in, which
  /// Markdown would take for code.
  ///
  /// - Complexity: O(1): no more than the first 64 KiB are looked at.
  static func isPlainly(_ bytes: Span<UInt8>) -> Bool {
    var signs: Set<Sign> = []
    var isAfterBlank = true
    var isInList = false
    var lines = LineScanner(limit: longestSample)
    while let line = lines.next(in: bytes) {
      guard let words = Paragraphs.trimmed(bytes, line) else {
        isAfterBlank = true
        continue
      }
      let indentation = words.lowerBound - line.lowerBound
      let first = bytes[words.lowerBound]
      if indentation == 0 { isInList = "-*+".utf8.contains(first) || first.isASCIIDigit }
      let isCode = indentation >= 4 || bytes[line.lowerBound] == 0x09
      if isAfterBlank, !isInList, isCode { return false }
      isAfterBlank = false
      // Org begins its lines so.
      if first == UInt8(ascii: "#"), bytes.string(in: words.prefix(2)) == "#+" { return false }
      if let sign = sign(openingLine: bytes.string(in: words.prefix(8))) { signs.insert(sign) }
      for sign in inlines(bytes, words) { signs.insert(sign) }
    }
    return signs.count >= 2
  }

  private static func sign(openingLine words: String) -> Sign? {
    let hashes = words.prefix { $0 == "#" }.count
    if (1...4).contains(hashes), words.dropFirst(hashes).first == " " { return .heading }
    if words.hasPrefix("```") { return .code }
    return ["- [ ] ", "- [x] ", "* [ ] ", "* [x] "].contains { words.hasPrefix($0) } ? .task : nil
  }

  /// `**bold**` and `[words](address)` in a line.
  private static func inlines(_ bytes: Span<UInt8>, _ line: Range<Int>) -> [Sign] {
    var signs: [Sign] = []
    var stars = 0
    for index in line.dropLast() {
      switch (bytes[index], bytes[index + 1]) {
      case (UInt8(ascii: "]"), UInt8(ascii: "(")): signs.append(.link)
      case (UInt8(ascii: "*"), UInt8(ascii: "*")): stars += 1
      default: break
      }
    }
    return stars == 2 ? signs + [.bold] : signs
  }
}
