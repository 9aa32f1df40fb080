/// What a scalar may do on a terminal other than show a character.
///
/// The classes follow Unicode's general categories. Text that came from a file or from a user can
/// hold any of them: an escape sequence that changes the terminal, an override that turns the
/// order of the text around, or words nobody sees.
package enum PrintingHazard: Equatable, Sendable {
  /// C0, DEL or C1: may begin an escape sequence (category Cc).
  case control
  /// U+2028 or U+2029: a line end that line-based programs do not know (Zl, Zp).
  case lineSeparator
  /// ZERO WIDTH JOINER or NON-JOINER: invisible, yet part of words in many scripts and of emoji.
  case joiner
  /// Invisible: a bidirectional control, zero-width space, soft hyphen, tag and the like (Cf).
  case format
  /// For private use or not assigned: what shows depends on the font (Co, Cn).
  case undefined
}

extension Unicode.Scalar {
  /// The hazard of printing the scalar, or nil for the ordinary ones.
  ///
  /// The few format characters that are visible, such as ARABIC NUMBER SIGN, are ordinary.
  package var printingHazard: PrintingHazard? {
    // The first cases only spare most text the look-up of its category; a test compares them.
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x377, 0x2010...0x2027, 0x2030...0x205E: nil
    case 0x3041...0x3096, 0x4E00...0x9FFF, 0xAC00...0xD7A3: nil
    case 0x200C, 0x200D: .joiner
    default: hazardOfCategory
    }
  }

  var hazardOfCategory: PrintingHazard? {
    switch properties.generalCategory {
    case .control: .control
    case .lineSeparator, .paragraphSeparator: .lineSeparator
    case .privateUse, .unassigned, .surrogate: .undefined
    case .format: isInvisibleFormat ? .format : nil
    default: nil
    }
  }

  private var isInvisibleFormat: Bool {
    // Interlinear annotation is not ignorable by default, but shows nothing on a terminal.
    properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(value)
  }
}
