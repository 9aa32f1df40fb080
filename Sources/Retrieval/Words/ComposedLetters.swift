/// Makes one character of a letter and the marks on it, where there is one: é of e and an acute.
enum ComposedLetters {
  /// A word with its letters composed; marks that belong to no letter so stay after it.
  static func composed(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else {
      return word
    }
    var composed = String.UnicodeScalarView()
    for character in word {
      if let letter = letters[character] {
        composed.append(letter)
      } else {
        composed.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(composed)
  }

  /// The letters of Latin, Greek and Cyrillic beyond ASCII, found by what is canonically the same:
  /// that is how Swift compares characters.
  private static let letters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for range: ClosedRange<UInt32> in [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1EFF, 0x1F00...0x1FFF,
    ] {
      for value in range {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
        // Of two that are the same, the lower is the usual one.
        if letters[Character(scalar)] == nil { letters[Character(scalar)] = scalar }
      }
    }
    return letters
  }()
}
