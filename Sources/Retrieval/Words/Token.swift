/// A word as it stands in a text, made comparable.
package struct Token: Equatable, Sendable {
  /// The word in lower case, without apostrophes, clitics ("'s", "'re") or digit grouping.
  package let word: String

  /// Where it stands, in bytes of the text.
  package let byteRange: Range<Int>

  /// Whether it is written with a capital first letter.
  package let isCapitalised: Bool

  /// Makes a token.
  package init(word: String, byteRange: Range<Int>, isCapitalised: Bool) {
    self.word = word
    self.byteRange = byteRange
    self.isCapitalised = isCapitalised
  }

  /// The same word a number of bytes further on.
  func moved(by distance: Int) -> Token {
    Token(
      word: word, byteRange: byteRange.lowerBound + distance..<byteRange.upperBound + distance,
      isCapitalised: isCapitalised)
  }
}
