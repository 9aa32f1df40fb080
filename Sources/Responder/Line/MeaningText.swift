internal import Retrieval

/// What of a line its vector is made of.
///
/// A slip of the finger or a missing question mark change the vector, but not what is asked. They are put
/// right first.
struct MeaningText {
  /// The text to encode.
  let text: String

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line, in English.
  ///   - tokens: Its words.
  ///   - asked: Which of them ask something.
  ///   - analyzer: What cut it into words.
  ///   - index: The narrative that is asked, by whose words slips are put right.
  /// - Complexity: O(n) in the line's length, and what correcting each unknown word takes.
  init(
    _ line: String, tokens: [Token], asked: Range<Int>, analyzer: Analyzer, index: NarrativeIndex
  ) {
    guard let first = tokens[asked].first else {
      text = line
      return
    }
    let bytes = Array(line.utf8)
    var result = asked.lowerBound == 0 ? Array(bytes[..<first.byteRange.lowerBound]) : []
    var end = first.byteRange.lowerBound
    for token in tokens[asked] {
      guard !analyzer.isStopWord(token.word), let right = index.correction(for: token.word),
        end <= token.byteRange.lowerBound
      else { continue }
      result += bytes[end..<token.byteRange.lowerBound] + Array(right.utf8)
      end = token.byteRange.upperBound
    }
    let last =
      asked.upperBound == tokens.count
      ? bytes.count : tokens[asked.upperBound - 1].byteRange.upperBound
    if end < last { result += bytes[end..<last] }
    while let mark = result.last, AskedPart.isStop(mark) || mark <= 0x20 { result.removeLast() }
    text = result.isEmpty ? line : String(decoding: result, as: UTF8.self)
  }
}
