/// What no output for people may hold: a scalar that acts on a terminal, or that nobody sees.
///
/// Told by Unicode's general categories, without a word of the program's own rules.
package enum TerminalHazard {
  /// The first such scalar of an output, or nil.
  ///
  /// - Parameter text: The output; line feeds and tabs belong to it.
  package static func first(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { isHazard($0) }
  }

  private static func isHazard(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n" && scalar != "\t"
    case .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
    case .format: isHidden(scalar)
    default: false
    }
  }

  /// Joiners are part of words and of emoji; a few format characters are signs that show.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let isJoiner = scalar == "\u{200C}" || scalar == "\u{200D}"
    return !isJoiner
      && (scalar.properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(scalar.value))
  }
}
