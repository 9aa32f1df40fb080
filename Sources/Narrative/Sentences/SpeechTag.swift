/// The words after a speech that say who spoke, such as "Mary asked" and "Uncle Tom shouted".
enum SpeechTag {
  /// The most words of who spoke.
  private static let mostWords = 4

  /// Whether a tag begins at the start of a range: a name, a verb of speech, and the end of a clause.
  static func opens(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for count in 0...mostWords {
      let start = index
      while index < range.upperBound, isLetter(bytes[index]) { index += 1 }
      guard index > start else { return false }
      if bytes[start].isASCIILowercase {
        let verb = bytes.string(in: start..<index)
        return count > 0 && Abbreviations.speechVerbs.contains(verb)
          && endsClause(bytes, index..<range.upperBound)
      }
      // The stop of "Mrs."
      if index < range.upperBound, bytes[index] == UInt8(ascii: ".") { index += 1 }
      while index < range.upperBound, bytes[index].isASCIIWhitespace { index += 1 }
    }
    return false
  }

  /// Whether nothing follows a verb that it could be about: "Mary told us nothing." is no tag.
  private static func endsClause(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.isEmpty || ".,;:!?".utf8.contains(bytes[range.lowerBound])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte >= 0x80
  }
}
