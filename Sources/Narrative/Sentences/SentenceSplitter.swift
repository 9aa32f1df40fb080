/// Cuts a paragraph of prose into sentences by rules about what follows a full stop.
///
/// Every `.`, `!`, `?` and `…`, with the quotation marks and brackets that close behind it, is a
/// candidate; the words on both sides decide. The rules are those of the field since Grefenstette
/// and Tapanainen, "What is a word, what is a sentence?" (1994): abbreviations, initials, numbers,
/// and the case of the next word; words that usually open a sentence settle the doubtful ones, after
/// Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (2006).
package struct SentenceSplitter: Sendable {
  /// Makes a splitter for English prose.
  package init() {}

  /// Finds the sentences of a paragraph.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8.
  ///   - range: The paragraph, which doesn't begin or end with white space.
  /// - Returns: Ranges in reading order that don't overlap; between them stands only white space,
  ///   and together they hold all the rest. The last may lack a final stop.
  /// - Complexity: O(n) in the length of the paragraph.
  package func sentences(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound,
      let candidate = bytes.firstStopIndex(in: index..<range.upperBound)
    {
      guard let stop = SentenceStop(in: bytes, at: candidate, before: range.upperBound) else {
        index = candidate + 1
        continue
      }
      index = stop.end
      guard stop.end < range.upperBound, bytes[stop.end].isASCIIWhitespace else { continue }
      var next = stop.end
      while next < range.upperBound, bytes[next].isASCIIWhitespace { next += 1 }
      guard next < range.upperBound else { break }
      // The commonest reason not to end, told without looking at words.
      if bytes[next].isASCIILowercase { continue }
      let isEnd =
        PlainStop.ends(bytes, from: start, stop, next: next)
        || StopContext(
          bytes: bytes, sentenceStart: start, stop: stop, nextStart: next, end: range.upperBound
        ).endsSentence
      if isEnd {
        sentences.append(start..<stop.end)
        start = next
        index = next
      }
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }
}
