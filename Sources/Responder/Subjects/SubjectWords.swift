internal import Narrative
internal import Retrieval

/// The words of a sentence and what stands between them.
struct SubjectWords {
  /// The words.
  let tokens: [Token]

  /// The text they stand in.
  let text: StoredText

  /// Where a run of words ends that are joined and like what is wanted.
  ///
  /// - Parameters:
  ///   - start: Its first word.
  ///   - count: The most words.
  ///   - isWanted: Tells the words that belong to it.
  /// - Returns: The place after the last; `start` if the first isn't wanted or stands apart.
  func endOfRun(from start: Int, atMost count: Int, where isWanted: (Token) -> Bool) -> Int {
    var end = start
    while end < tokens.count, end - start < count, isWanted(tokens[end]),
      end == 0 || isJoined(end - 1)
    {
      end += 1
    }
    return end
  }

  /// Some of the words as they are written.
  func text(_ range: Range<Int>) -> String {
    text.collapsedText(
      in: tokens[range.lowerBound].byteRange
        .lowerBound..<tokens[range.upperBound - 1].byteRange.upperBound)
  }

  /// Whether only white space, a hyphen, or the stop of a title stands after a word and before the
  /// next.
  func isJoined(_ place: Int) -> Bool {
    guard place + 1 < tokens.count else { return false }
    let (left, right) = (tokens[place], tokens[place + 1])
    // Runs of characters of an unspaced script overlap.
    guard left.byteRange.upperBound <= right.byteRange.lowerBound else { return false }
    let mayStop = SubjectVocabulary.abbreviatedTitles.contains(left.word)
    return text.withBytes(of: left.byteRange.upperBound..<right.byteRange.lowerBound) {
      bytes, range in
      range.allSatisfy {
        [0x20, 0x0A, 0x0D, 0x2D].contains(bytes[$0])
          || (mayStop && $0 == range.lowerBound && bytes[$0] == UInt8(ascii: "."))
      }
    }
  }
}
