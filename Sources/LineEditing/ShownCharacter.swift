internal import TerminalText

/// A character as a terminal shows it.
struct ShownCharacter: Equatable {
  /// What is written to the terminal: for a control character a caret and a letter, and U+FFFD for
  /// whatever else could act on the terminal; nothing for a format character after another.
  let text: String

  /// The columns it takes, at most.
  let columns: Int

  /// Whether all terminals take so many columns.
  ///
  /// They agree on one scalar and the marks that are drawn over it. Of joined emoji some terminals
  /// show one picture, some all.
  let isExact: Bool

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    text = scalars.map { Self.text(of: $0, isAlone: scalars.count == 1) }.joined()
    let shown = text.unicodeScalars
    isExact =
      scalars.count == 1
      || shown.dropFirst().allSatisfy {
        $0.properties.generalCategory == .nonspacingMark && $0 != "\u{FE0F}"
      }
    let sum = shown.reduce(0) { $0 + $1.displayWidth }
    columns = isExact ? sum : max(sum, 2)
  }

  private static func text(of scalar: Unicode.Scalar, isAlone: Bool) -> String {
    switch scalar.printingHazard {
    case nil, .joiner: String(scalar)
    case .control where scalar.isASCII: "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
    // Such as the tags that make a flag of an emoji, or hide words after a letter.
    case .format where !isAlone: ""
    default: "\u{FFFD}"
    }
  }
}
