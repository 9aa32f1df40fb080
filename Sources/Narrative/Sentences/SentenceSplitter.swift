/// Cuts a paragraph of prose into sentences by rules about what follows a full stop.
///
/// Every `.`, `!`, `?` and `…`, with the quotation marks and brackets that close after it, is a
/// candidate; the words on both sides decide. `。`, `।`, `؟` and their like always end a sentence. The rules are those of the field since Grefenstette
/// and Tapanainen, "What is a word, what is a sentence?" (1994): abbreviations, initials, numbers,
/// and the case of the next word; words that usually open a sentence settle the doubtful ones, after
/// Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (2006).
package struct SentenceSplitter: Sendable {
  private let habits: SentenceHabits

  /// Makes a splitter for prose in a language, or in one not known.
  package init(language: Language? = .english) { habits = SentenceHabits(of: language) }

  /// Finds the sentences of a paragraph.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8.
  ///   - range: The paragraph, which doesn't begin or end with white space.
  /// - Returns: Ranges in reading order that don't overlap; between them stands only white space,
  ///   and together they hold all the rest. The last may lack a final stop. Thai, which has no stops,
  ///   is cut where a space may end a sentence.
  /// - Complexity: O(n) in the length of the paragraph.
  package func sentences(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    if habits.lacksStops { return ThaiPhrases.runs(in: bytes, range) }
    var sentences: [Range<Int>] = []
    var start = Self.skippingSpaces(bytes, range.lowerBound, range.upperBound)
    var index = start
    while index < range.upperBound, let candidate = candidate(in: bytes, index..<range.upperBound) {
      guard
        let stop = SentenceStop(
          in: bytes, at: candidate, before: range.upperBound, semicolonAsks: habits.semicolonAsks)
      else {
        index = candidate + 1
        continue
      }
      index = stop.end
      guard stop.end < range.upperBound else { break }
      if Self.endsWithoutSpace(stop, bytes, from: start, before: range.upperBound) {
        let next = Self.skippingSpaces(bytes, stop.end, range.upperBound)
        sentences.append(start..<stop.end)
        start = next
        index = next
        continue
      }
      guard bytes[stop.end].isASCIIWhitespace else { continue }
      var next = stop.end
      while next < range.upperBound, bytes[next].isASCIIWhitespace { next += 1 }
      guard next < range.upperBound else { break }
      // The commonest reason not to end, told without looking at words.
      if bytes[next].isASCIILowercase,
        !habits.areEnglish || !SmallOpening.isName(bytes, next..<range.upperBound)
      {
        continue
      }
      let isEnd =
        (habits.areEnglish && PlainStop.ends(bytes, from: start, stop, next: next))
        || StopContext(
          bytes: bytes, sentenceStart: start, stop: stop, nextStart: next, end: range.upperBound,
          habits: habits
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

  /// Where a stop may begin next, or nil.
  private func candidate(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard habits.hasShortStops else { return bytes.firstStopIndex(in: range) }
    return range.first { SentenceStop.mayBegin(with: bytes[$0]) }
  }

  /// Whether a sentence ends at a stop though no space need follow.
  private static func endsWithoutSpace(
    _ stop: SentenceStop, _ bytes: Span<UInt8>, from start: Int, before limit: Int
  ) -> Bool {
    if stop.isDefinite {
      guard stop.closesQuotation else { return true }
      // 「はい。」と言った: what was said is the object of the sentence. “你去哪里？”奶奶问: who says it
      // stands beside it.
      let next = skippingSpaces(bytes, stop.end, limit)
      guard next < limit else { return true }
      if bytes[next] == 0xE3, next + 2 < limit, bytes[next + 1] == 0x81,
        bytes[next + 2] == 0xA8
      {
        return false
      }
      return !SentenceStop.opensQuotation(bytes, start, limit)
        || SentenceStop.opensQuotation(bytes, next, limit) || bytes[next] < 0x80
    }
    // A Chinese or Japanese character after "!" or "?".
    return !stop.isSinglePeriod && !stop.isEllipsis && (0xE3...0xE9).contains(bytes[stop.end])
  }

  /// The offset after white space, that of Chinese and Japanese included.
  private static func skippingSpaces(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      if bytes[index].isASCIIWhitespace {
        index += 1
      } else if index + 2 < end, bytes[index] == 0xE3, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x80
      {
        index += 3
      } else {
        break
      }
    }
    return index
  }
}
