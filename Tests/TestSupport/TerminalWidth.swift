extension Unicode.Scalar {
  /// The columns that a terminal shows the character in: 0 for what combines with the one before,
  /// 2 for East Asian wide characters and emoji.
  ///
  /// The ranges are those of Unicode's EastAsianWidth.txt, rounded to blocks; independent of the
  /// locale, and of the code under test.
  var terminalWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
