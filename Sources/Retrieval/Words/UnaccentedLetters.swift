/// Latin letters without the marks on them, after the decompositions of the Unicode Character Database
/// and, for letters that don't decompose, the names of their base letters there.
enum UnaccentedLetters {
  /// What a letter is without its marks: é is e, ł is l, æ is ae; any other character as it is.
  static func letters(of scalar: Unicode.Scalar) -> String {
    guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value) else {
      return String(scalar)
    }
    return table[scalar] ?? String(scalar)
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
      "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k", "ŀ": "l", "ſ": "s",
    ]
    // Swift compares characters by what is canonically the same: é is e with an acute.
    let marks =
      (0x300...0x31B).compactMap { Unicode.Scalar($0) } + [
        "\u{323}", "\u{326}", "\u{327}", "\u{328}",
      ]
    var composed: [Character: Character] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for mark in marks { composed[Character(String(letter) + String(mark))] = letter }
    }
    let scalars = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap {
      Unicode.Scalar(UInt32($0))
    }
    // Letters with two marks, as ế is ê with an acute: the first of them has a character of its own too.
    for scalar in scalars {
      guard let letter = composed[Character(scalar)] else { continue }
      for mark in marks.prefix(16) {
        let twice = Character(String(scalar) + String(mark))
        if composed[twice] == nil { composed[twice] = letter }
      }
    }
    for scalar in scalars where table[scalar] == nil {
      table[scalar] = composed[Character(scalar)].map { String($0) }
    }
    return table
  }()
}
