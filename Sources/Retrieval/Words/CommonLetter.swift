/// What is known of the letters that most text beyond ASCII is written in.
enum CommonLetter: Equatable {
  /// It is a small letter, or has no capital.
  case small

  /// It is a capital; its small letter stands so much further on.
  case capital(UInt32)

  /// Looks at a code point.
  ///
  /// - Returns: Nil for one that Unicode's tables must be asked for.
  @inline(__always)
  init?(_ value: UInt32) {
    switch value {
    // Western Europe, but for the signs of multiplication and division.
    case 0xC0...0xD6, 0xD8...0xDE: self = .capital(0x20)
    case 0xDF...0xF6, 0xF8...0xFF: self = .small
    // Greek, Cyrillic.
    case 0x391...0x3A1, 0x3A3...0x3A9: self = .capital(0x20)
    case 0x3AC...0x3CE: self = .small
    case 0x400...0x40F: self = .capital(0x50)
    case 0x410...0x42F: self = .capital(0x20)
    case 0x430...0x45F: self = .small
    // Hebrew, Arabic, Hindi, Thai.
    case 0x5D0...0x5EA, 0x620...0x64A, 0x904...0x939, 0xE01...0xE30, 0xE40...0xE46: self = .small
    // Kana, Chinese characters, Hangul.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DB5, 0x4E00...0x9FEA, 0xAC00...0xD7A3:
      self = .small
    default: return nil
    }
  }
}
