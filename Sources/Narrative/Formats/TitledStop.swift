/// Headings that end with a full stop, as the books of the nineteenth century set them: "A Great
/// Storm.", "IX. A Visit."
enum TitledStop {
  /// The longest such heading in bytes.
  static let longest = 60

  /// Whether a text has such headings: several, each above prose.
  ///
  /// - Complexity: O(n) in the number of blocks.
  static func areHeadings(in blocks: [Paragraphs.Block], of text: SourceText) -> Bool {
    var count = 0
    for (index, block) in blocks.enumerated() {
      guard block.lineCount == 1, block.byteRange.count <= longest,
        text.bytes[block.byteRange.upperBound - 1] == UInt8(ascii: "."),
        index + 1 < blocks.count,
        blocks[index + 1].byteRange.count > max(block.byteRange.count, 40),
        isHeading(text.collapsedText(in: block.byteRange))
      else { continue }
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  /// Whether a line is written as such a heading is: all its words but the small ones begin with
  /// capitals, and nobody says it.
  static func isHeading(_ line: String) -> Bool {
    guard line.utf8.count <= longest, line.hasSuffix("."), !line.hasSuffix("..") else {
      return false
    }
    let words = line.dropLast().split(separator: " ")
    guard (2...9).contains(words.count), let first = words.first?.first,
      first.isUppercase || first.isNumber
    else { return false }
    guard !line.contains(where: { "\"“”?!".contains($0) }), !words.contains("I") else {
      return false
    }
    let long = words.filter { $0.count >= 4 }
    guard !long.isEmpty else { return false }
    return words.allSatisfy { word in
      guard let first = word.first(where: \.isLetter) else { return true }
      return first.isUppercase || (word.count <= 4 && small.contains(word.lowercased()))
    }
  }

  private static let small: Set<String> = ReadingWords.words("small words of headings")
}
