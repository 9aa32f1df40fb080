/// The letters beyond ASCII of the language that a text's words in ASCII are of, which tell its encoding:
/// "jsem" and "se" are Czech, where "ø" has no place.
struct LanguageAlphabet {
  private let letters: Set<Unicode.Scalar>

  /// The fewest letters beyond ASCII that tell something.
  private static let fewest = 3

  /// So many of them are the language's in the right encoding; names are foreign now and then.
  private static let fitting = 0.9

  /// By so much another encoding must be better than Windows-1252.
  private static let lead = 0.1

  /// Finds the language of bytes in an encoding whose first half is ASCII; nil if their words don't tell it.
  ///
  /// - Complexity: O(n) in their number.
  init?(ofWordsIn bytes: [UInt8]) {
    let words = bytes.split(whereSeparator: \.isASCIIWhitespace)
      .filter { word in word.allSatisfy { $0 < 0x80 } }
    let text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    self.init(of: text)
  }

  /// Whether bytes are Icelandic or Faroese in Windows-1252, whose words tell nothing but whose letters do:
  /// "ð" beside vowels with an acute, and none of other languages.
  static func areOfTheNorth(_ bytes: [UInt8]) -> Bool {
    let high = Set(bytes.filter { $0 >= 0x80 })
    let scalars = Set(high.compactMap { Unicode.Scalar(windows[Int($0) - 0x80]) })
    guard let letters = alphabets["is"], scalars.contains("ð"), scalars.contains("á"),
      scalars.contains("í") || scalars.contains("ó")
    else { return false }
    return scalars.allSatisfy { letters.contains($0) || $0 == "ø" || isMark($0.value) }
  }

  /// Finds the language of bytes by their words in Windows-1252.
  ///
  /// - Complexity: O(n) in their number.
  init?(ofWindows1252 bytes: [UInt8]) {
    self.init(of: String(decoding: Windows1252.decode(bytes.span), as: UTF8.self))
  }

  private init?(of text: String) {
    guard let language = LanguageDetector.language(of: text),
      let letters = Self.alphabets[language.tag]
    else { return nil }
    self.letters = letters
  }

  /// Whether in Windows-1252 all letters are those of the language.
  func fitsWindows(_ bytes: [UInt8]) -> Bool { share(of: bytes, by: Self.windows) == 1 }

  /// The encoding in which nearly all letters are those of the language, and more than in Windows-1252.
  func table(for bytes: [UInt8]) -> EncodingTables.Table? {
    guard let windows = share(of: bytes, by: Self.windows) else { return nil }
    var best: (share: Double, table: EncodingTables.Table)?
    for table in EncodingTables.all where !table.isOfOtherScript {
      guard let share = share(of: bytes, by: table.characters) else { continue }
      if share > best?.share ?? 0 { best = (share, table) }
    }
    guard let best, best.share >= Self.fitting, best.share >= windows + Self.lead else {
      return nil
    }
    return best.table
  }

  /// The share of characters beyond ASCII that are the language's letters; nil for too few of them.
  private func share(of bytes: [UInt8], by characters: [UInt32]) -> Double? {
    var all = 0
    var own = 0
    for byte in bytes where byte >= 0x80 {
      let value = characters[Int(byte) - 0x80]
      guard let scalar = Unicode.Scalar(value), !Self.isMark(value) else { continue }
      all += 1
      if letters.contains(scalar) { own += 1 }
    }
    return all >= Self.fewest ? Double(own) / Double(all) : nil
  }

  /// Whether a character is a quotation mark, a dash or a space.
  private static func isMark(_ value: UInt32) -> Bool {
    (0x2010...0x2026).contains(value) || [0xA0, 0xAB, 0xBB, 0xBF, 0xA1, 0xB0].contains(value)
  }

  private static let windows: [UInt32] = (UInt8(0x80)...0xFF).map { byte in
    let character = String(decoding: Windows1252.decode([byte].span), as: UTF8.self)
    return character.unicodeScalars.first?.value ?? 0xFFFD
  }

  /// The small letters of each language, and their capitals.
  private static let alphabets: [String: Set<Unicode.Scalar>] = Dictionary(
    ReadingWords.entries("letters of languages beyond ASCII").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 2 else { return nil }
      let letters = String(parts[1])
      let capitals = letters.unicodeScalars.flatMap {
        Array($0.properties.uppercaseMapping.unicodeScalars)
      }
      return (String(parts[0]), Set(letters.unicodeScalars).union(capitals))
    }, uniquingKeysWith: { first, _ in first })
}
