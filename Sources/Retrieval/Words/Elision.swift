/// Words of Romance languages that lose their vowel before another: "l'eau", "dell'arte".
enum Elision {
  /// Whether a word ends where an apostrophe follows it.
  ///
  /// - Parameter word: Its bytes in lower case.
  static func ends(_ word: [UInt8]) -> Bool {
    switch word.count {
    case 1: "cdjlmnst".utf8.contains(word[0])
    case 2: word.elementsEqual("qu".utf8) || word.elementsEqual("un".utf8)
    case 3...8:
      // "all", "dell", "quell", "jusqu", "lorsqu", "quest".
      word.suffix(2).elementsEqual("ll".utf8) && word.count <= 5
        || word.suffix(3).elementsEqual("squ".utf8) || word.elementsEqual("quest".utf8)
    default: false
    }
  }

  /// Whether a vowel, or an h, which may be silent, stands at an offset.
  static func canFollow(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    // After C3 stand the vowels of Western Europe with their accents.
    return "aeiouyh".utf8.contains(bytes[index] | 0x20) || bytes[index] == 0xC3
  }
}
