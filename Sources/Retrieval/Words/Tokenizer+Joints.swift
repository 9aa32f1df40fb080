internal import Narrative

/// What may stand inside a word beside its letters and digits.
extension Tokenizer {
  /// Where a word ends that has an apostrophe, or nil if it goes on.
  ///
  /// - Parameters:
  ///   - word: What stands before the apostrophe.
  ///   - start: The offset after the apostrophe, where a letter or digit stands.
  func endOfWord(
    _ word: [UInt8], _ bytes: Span<UInt8>, after start: Int, _ end: Int
  ) -> Int? {
    if endsAtApostrophe {
      var index = start
      while let character = WordCharacter(in: bytes, at: index, before: end) {
        index += character.length
      }
      return index
    }
    if Elision.ends(word), Elision.canFollow(bytes, start, end) { return start }
    return cliticEnd(bytes, start, end)
  }

  /// The length of what joins the letters or digits before and after it to one word, or nil if nothing at
  /// the offset does.
  ///
  /// - Parameters:
  ///   - word: What stands before it.
  ///   - letters: The number of characters in that.
  ///   - start: Where the word begins.
  func jointLength(
    in word: [UInt8], of letters: Int, _ bytes: Span<UInt8>, _ start: Int, _ index: Int, _ end: Int
  ) -> Int? {
    if let length = Self.joinerLength(bytes, index, end),
      WordCharacter(in: bytes, at: index + length, before: end) != nil
    {
      return length
    }
    guard index + 1 < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "-"):
      let joins =
        letters == 1 && joinsLetters && word.first?.isASCIILowercase == true
        && bytes[index + 1].isASCIILetter
      return joins ? 1 : nil
    case UInt8(ascii: "."), UInt8(ascii: ","):
      if bytes[index] == UInt8(ascii: "."), Self.isPointOfAcronym(bytes, start, index, end) {
        return 1
      }
      return word.last?.isASCIIDigit == true && bytes[index + 1].isASCIIDigit ? 1 : nil
    default: return nil
    }
  }

  /// Whether a point stands between letters that are one word: "U.S.A.", "Ph.D.", "e.g.".
  ///
  /// On each side stands one letter, or on one of them a capital and a small letter.
  private static func isPointOfAcronym(
    _ bytes: Span<UInt8>, _ start: Int, _ point: Int, _ end: Int
  ) -> Bool {
    var before = point
    while before > start, bytes[before - 1].isASCIILetter { before -= 1 }
    var after = point + 1
    while after < end, bytes[after].isASCIILetter { after += 1 }
    let (first, second) = (point - before, after - point - 1)
    guard first > 0, second > 0, first + second <= 3,
      before == start || bytes[before - 1] == UInt8(ascii: "."),
      after == end || bytes[after] < 0x80
    else { return false }
    let isPointed = after < end && bytes[after] == UInt8(ascii: ".")
    let areCapitals = bytes[before].isASCIIUppercase && bytes[point + 1].isASCIIUppercase
    if first == 2 { return areCapitals && bytes[before + 1].isASCIILowercase }
    if second == 2 { return areCapitals && bytes[point + 2].isASCIILowercase && isPointed }
    let areSmall = bytes[before].isASCIILowercase && bytes[point + 1].isASCIILowercase
    return areCapitals || (areSmall && (isPointed || before > start))
  }

  /// The length of what stands inside words without being seen, or nil: a soft hyphen, a zero-width
  /// joiner or non-joiner.
  private static func joinerLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard bytes[index] >= 0x80, index + 1 < end else { return nil }
    if bytes[index] == 0xC2, bytes[index + 1] == 0xAD { return 2 }
    let isJoiner =
      index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x8C || bytes[index + 2] == 0x8D)
    return isJoiner ? 3 : nil
  }

  /// The length of an apostrophe at an offset, or nil: a straight or curly one, an accent that stands for
  /// one, or the letter U+02BC.
  static func apostropheLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "`") { return 1 }
    if index + 1 < end,
      (bytes[index] == 0xC2 && bytes[index + 1] == 0xB4)
        || (bytes[index] == 0xCA && bytes[index + 1] == 0xBC)
    {
      return 2
    }
    let isCurly =
      index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
    return isCurly ? 3 : nil
  }

  /// The end of the clitic that follows an apostrophe, or nil if what follows belongs to the word.
  private func cliticEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var stop = start
    while stop < end, bytes[stop].isASCIILetter { stop += 1 }
    let isClitic: Bool
    switch stop - start {
    case 1:
      isClitic = "smd".utf8.contains(bytes[start] | 0x20)
    case 2:
      let pair = (bytes[start] | 0x20, bytes[start + 1] | 0x20)
      isClitic =
        pair == (UInt8(ascii: "r"), UInt8(ascii: "e"))
        || pair == (UInt8(ascii: "v"), UInt8(ascii: "e"))
        || pair == (UInt8(ascii: "l"), UInt8(ascii: "l"))
    default: isClitic = false
    }
    return isClitic ? stop : nil
  }
}
