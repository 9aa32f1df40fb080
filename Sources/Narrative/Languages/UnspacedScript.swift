/// A script whose words no spaces part, so that text in it is cut into runs of a few characters.
package enum UnspacedScript: Sendable {
  /// Chinese characters, kana and Hangul; Korean has spaces, but parts words before their endings.
  case characters

  /// Thai and Lao, whose words have three to five letters.
  case letters

  /// Burmese and Khmer, whose characters are stacked of several letters.
  case stacks

  /// The lowest code point of all.
  package static let first: UInt32 = 0xE01

  /// The script of a code point that belongs to words, or nil if spaces part its words.
  package init?(_ value: UInt32) {
    switch value {
    case 0x4E00...0x9FFF: self = .characters
    case 0xE01...0xE4E, 0xE81...0xECE, 0xEDC...0xEDF: self = .letters
    case 0x1000...0x103F, 0x1050...0x108F, 0x1780...0x17DD, 0xAA60...0xAA7F: self = .stacks
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3105...0x312F, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      self = .characters
    default: return nil
    }
  }

  /// The characters, with their marks, of the runs that text is cut into for a search.
  package var charactersPerRun: Int {
    switch self {
    case .characters, .stacks: 2
    case .letters: 3
    }
  }

  /// The characters, with their marks, that mean about as much as a word.
  package var charactersPerWord: Int {
    switch self {
    case .characters, .stacks: 2
    case .letters: 4
    }
  }
}
