/// What pages of quotations put under each of them, and is copied along: "tags: patience", "1034 likes", "Like".
enum SharedQuotations {
  /// The longest such line in bytes.
  private static let longest = 400

  /// Where those lines stand, in a text in which one counts those who like a quotation.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func ranges(in text: SourceText, from start: Int) -> [Range<Int>] {
    let source = text.bytes
    var lines = LineScanner(from: start)
    var ranges: [Range<Int>] = []
    var isCounted = false
    while let line = lines.next(in: source.span) {
      guard let first = line.first, line.count <= longest else { continue }
      let isCount = source[first].isASCIIDigit && isCount(text.collapsedText(in: line))
      isCounted = isCounted || isCount
      if isCount || others.contains(where: source[line.lowerBound...].starts) {
        ranges.append(line)
      }
    }
    return isCounted ? ranges : []
  }

  private static let others = ["Like\n", "tags: ", "Read more quotes from "].map { Array($0.utf8) }

  private static func isCount(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    return parts.count == 2 && ["like", "likes"].contains(parts[1])
      && parts[0].allSatisfy { $0.isNumber || $0 == "," }
  }
}
