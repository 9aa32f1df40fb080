/// How often words tell of the one who speaks, and of another person.
struct Pronouns {
  /// The number of all words.
  private(set) var words = 0

  /// The number of words such as "I" and "my".
  private(set) var first = 0

  /// The number of words such as "he" and "her".
  private(set) var third = 0

  private static let ofSpeaker = ReadingWords.words("pronouns of who speaks")
  private static let ofSpeakers = ReadingWords.words("pronouns of several who speak")
  private static let ofOther = ReadingWords.words("pronouns of another person")

  /// Whether a word in small letters is one of who speaks, be it of several: "we".
  static func areOfSpeaker(_ word: String) -> Bool {
    ofSpeaker.contains(word) || ofSpeakers.contains(word)
  }

  /// The most bytes that are read.
  private static let most = 40_000

  /// Counts the words of some parts of a text, up to some pages.
  ///
  /// - Complexity: O(n) in the length of the parts.
  init(in bytes: Span<UInt8>, _ parts: [Range<Int>]) {
    var rest = Self.most
    for part in parts where rest > 0 {
      let end = min(part.upperBound, part.lowerBound + rest)
      count(bytes, part.lowerBound..<end)
      rest -= part.count
    }
  }

  private mutating func count(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index].isASCIILetter || bytes[index] >= 0x80 {
        index += 1
      }
      if index > start {
        words += 1
        if index - start <= 7 {
          let word = bytes.string(in: start..<index).lowercased()
          if Self.ofSpeaker.contains(word) { first += 1 }
          if Self.ofOther.contains(word) { third += 1 }
        }
      } else {
        index += 1
      }
    }
  }
}
