/// Where the paragraphs of a plain text end.
enum ParagraphLayout {
  /// At blank lines; lines are broken at some width.
  case blankLines

  /// At every line end.
  case lines

  /// No text is broken at more columns than this.
  private static let widest = 160

  /// Tells the layout of a text by its lines.
  ///
  /// Each line is a paragraph where most of the text stands in lines too long to have been broken at
  /// a width, or where nearly all lines that others follow end with a sentence.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(of bytes: Span<UInt8>, from start: Int) {
    var all = 0
    var inLongLines = 0
    var followed = 0
    var followedAtSentenceEnd = 0
    var previous: Range<Int>?
    var lines = LineScanner(from: start)
    while let range = lines.next(in: bytes) {
      let content = Paragraphs.trimmed(bytes, range)
      if let content {
        all += content.count
        if content.count > Self.widest, bytes.characterCount(in: content) > Self.widest {
          inLongLines += content.count
        }
        if let previous {
          followed += 1
          if SentenceEnd.closes(bytes, previous) { followedAtSentenceEnd += 1 }
        }
      }
      previous = content
    }
    let isLong = inLongLines * 2 > all
    let isListed = followedAtSentenceEnd >= 3 && followedAtSentenceEnd * 5 >= followed * 4
    self = followed > 0 && (isLong || isListed) ? .lines : .blankLines
  }
}
