/// What languages are written in.
enum WritingSystem: Int, CaseIterable {
  case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, tamil, thai, lao, burmese
  case hangul, khmer, kana, han

  /// The writing system of a letter, or nil for one of those not told apart.
  init?(of letter: Unicode.Scalar) {
    switch letter.value {
    case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x58F: self = .armenian
    case 0x591...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0xB80...0xBFF: self = .tamil
    case 0xE00...0xE7F: self = .thai
    case 0xE80...0xEFF: self = .lao
    case 0x1000...0x109F: self = .burmese
    case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
    case 0x1780...0x17FF: self = .khmer
    case 0x3040...0x30FF, 0xFF66...0xFF9F: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default: return nil
    }
  }

  /// The language written in it that is taken where the words don't tell; nil where there are many.
  var commonLanguage: Language? {
    switch self {
    case .latin: nil
    case .greek: Language("el")
    case .cyrillic: Language("ru")
    case .armenian: Language("hy")
    case .hebrew: Language("he")
    case .arabic: Language("ar")
    case .devanagari: Language("hi")
    case .tamil: Language("ta")
    case .thai: Language("th")
    case .lao: Language("lo")
    case .burmese: Language("my")
    case .hangul: Language("ko")
    case .khmer: Language("km")
    case .kana: Language("ja")
    case .han: Language("zh")
    }
  }

  /// The bytes that a character takes in UTF-8, against what it says: a character of Chinese takes
  /// three and says as much as three of English.
  var bytesPerLetter: Int {
    switch self {
    case .latin, .hangul, .kana, .han: 1
    case .greek, .cyrillic, .armenian, .hebrew, .arabic: 2
    case .devanagari, .tamil, .thai, .lao, .burmese, .khmer: 3
    }
  }
}
