extension String {
  /// The number of columns the text takes on a terminal when printed on one line.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package var displayWidth: Int { self[...].displayWidth }
}

extension Substring {
  /// The number of columns the text takes on a terminal when printed on one line.
  ///
  /// The sum over its grapheme clusters. Controls count nothing, tabs included: make foreign text
  /// safe first.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package var displayWidth: Int {
    var columns = 0
    for byte in utf8 {
      guard byte < 0x80 else {
        return reduce(0) { $0 + $1.displayWidth }
      }
      columns += byte >= 0x20 && byte < 0x7F ? 1 : 0
    }
    return columns
  }
}

extension Character {
  /// The number of columns of a grapheme cluster.
  ///
  /// 2 for a cluster shown as an emoji: chosen by variation selector 16, joined by ZERO WIDTH
  /// JOINER, or with a skin tone. Otherwise the sum over its scalars, as terminals count; so a
  /// flag, two regional indicators of one column each, takes 2 as well.
  package var displayWidth: Int {
    let utf8 = utf8
    if utf8.count == 1, let byte = utf8.first {
      return byte >= 0x20 && byte < 0x7F ? 1 : 0
    }
    return isEmojiSequence ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  private var isEmojiSequence: Bool {
    guard let first = unicodeScalars.first, first.properties.isEmoji else {
      return false
    }
    return unicodeScalars.dropFirst().contains { scalar in
      scalar == "\u{FE0F}" || scalar == "\u{200D}" || scalar.properties.isEmojiModifier
    }
  }
}

extension Unicode.Scalar {
  /// The number of columns of a scalar on its own: 0, 1 or 2.
  ///
  /// Marks that take no space, controls and invisible format characters are 0; so are the vowels
  /// and final consonants of conjoining Hangul, which are drawn in the column of the first.
  /// Spacing marks are 1. Of the rest, East Asian Wide and Fullwidth (UAX #11) are 2; Ambiguous is
  /// 1, as UAX #11 recommends where nothing says otherwise.
  package var displayWidth: Int {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027: 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: 0
    default: takesNoSpace ? 0 : EastAsianWidth.isWide(value) ? 2 : 1
    }
  }

  private var takesNoSpace: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default:
      switch printingHazard {
      case .control, .lineSeparator, .joiner, .format: true
      case .undefined, nil: false
      }
    }
  }
}
