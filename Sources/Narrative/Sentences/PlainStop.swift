/// Tells the commonest stops that end a sentence by a look at a few bytes, as `StopContext` would by
/// the words.
enum PlainStop {
  /// Whether a stop clearly ends a sentence: a capital follows, and before a full stop stands a word
  /// in small letters, or in small letters after a capital, that is no abbreviation.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the sentence begins.
  ///   - stop: The stop.
  ///   - next: Where the next text begins.
  /// - Returns: False if that isn't so or takes a closer look.
  static func ends(
    _ bytes: Span<UInt8>, from start: Int, _ stop: SentenceStop, next: Int
  ) -> Bool {
    guard bytes[next].isASCIIUppercase, !stop.closesQuotation else { return false }
    guard stop.isSinglePeriod else { return true }
    var wordStart = stop.start
    while wordStart > start, bytes[wordStart - 1].isASCIILowercase { wordStart -= 1 }
    guard wordStart < stop.start else { return false }
    if wordStart > start, bytes[wordStart - 1].isASCIIUppercase { wordStart -= 1 }
    if wordStart > start {
      let before = bytes[wordStart - 1]
      guard before.isASCIIWhitespace || before == UInt8(ascii: "-") else { return false }
    }
    return !isAbbreviation(bytes, wordStart..<stop.start)
  }

  /// Whether letters are one of the abbreviations.
  private static func isAbbreviation(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 8 else { return false }
    var letters: UInt64 = 0
    for index in range { letters = letters << 8 | UInt64(bytes[index].lowercasedASCII) }
    var (low, high) = (0, abbreviations.count)
    while low < high {
      let middle = (low + high) / 2
      if abbreviations[middle] < letters { low = middle + 1 } else { high = middle }
    }
    return low < abbreviations.count && abbreviations[low] == letters
  }

  /// All abbreviations as numbers, in order; none has more than eight letters.
  private static let abbreviations: [UInt64] = [
    Abbreviations.leading, Abbreviations.trailing, Abbreviations.beforeNumber,
  ].flatMap { $0.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } } }.sorted()
}
