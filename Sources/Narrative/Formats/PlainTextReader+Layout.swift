/// Where the paragraphs of a text end that is read as plain text.
extension PlainTextReader {
  /// The layout of a text: where each of its lines is signed, each is a saying however few there are.
  static func layout(of bytes: Span<UInt8>, from start: Int) -> ParagraphLayout {
    var lines = LineScanner(from: start)
    var count = 0
    while let line = lines.next(in: bytes), count < mostSignedLines {
      guard let words = Paragraphs.trimmed(bytes, line) else { continue }
      guard Signature(endOf: words, in: bytes) != nil else {
        return ParagraphLayout(of: bytes, from: start)
      }
      count += 1
    }
    return count >= 2 ? .sayings : ParagraphLayout(of: bytes, from: start)
  }

  /// The signed lines at the beginning of a text after which the others are taken to be, too.
  private static let mostSignedLines = 12
}
