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
    // Letters with two marks: ế is ê with an acute.
    for (first, letter) in composed {
      for mark in marks.prefix(16) where table.isEmpty == false {
        let twice = Character(String(first) + String(mark))
        if composed[twice] == nil { composed[twice] = letter }
      }
    }
    for range in [0xC0...0x24F, 0x1E00...0x1EFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)), table[scalar] == nil,
          let letter = composed[Character(scalar)]
        else { continue }
        table[scalar] = String(letter)
      }
    }
    return table
  }()
}
