/// Tells the commonest stops that end a sentence by a look at a few bytes, as `StopContext` would by
/// the words.
enum PlainStop {
  /// Whether a stop clearly ends a sentence: a capital follows, and before a full stop stands a word
  /// in small letters, or in small letters behind a capital, that is no abbreviation.
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
    return !mayBeAbbreviation(bytes[wordStart], length: stop.start - wordStart)
  }

  /// Whether an abbreviation of that length begins with a letter.
  private static func mayBeAbbreviation(_ first: UInt8, length: Int) -> Bool {
    let letter = Int(first.lowercasedASCII &- UInt8(ascii: "a"))
    return length < 16 && lengths[letter] & (1 << UInt16(length)) != 0
  }

  /// For each letter a bit for each length of the abbreviations that begin with it.
  private static let lengths: [UInt16] = {
    var lengths = [UInt16](repeating: 0, count: 26)
    for words in [Abbreviations.leading, Abbreviations.trailing, Abbreviations.beforeNumber] {
      for word in words {
        guard let first = word.utf8.first else { continue }
        lengths[Int(first &- UInt8(ascii: "a"))] |= 1 << UInt16(word.utf8.count)
      }
    }
    return lengths
  }()
}
