internal import TerminalText

/// A character as a terminal shows it.
struct ShownCharacter: Equatable {
  /// What is written to the terminal: for a control character a caret and a letter, and U+FFFD for
  /// whatever else could act on the terminal.
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
    if let first = scalars.first, scalars.count == 1 {
      if first.isASCII, first.printingHazard != nil {
        text = "^" + String(Unicode.Scalar(UInt8(first.value ^ 0x40)))
      } else {
        text = [nil, .joiner].contains(first.printingHazard) ? String(character) : "\u{FFFD}"
      }
      columns = text.unicodeScalars.reduce(0) { $0 + $1.displayWidth }
      isExact = true
    } else {
      text = String(character)
      isExact = scalars.dropFirst().allSatisfy {
        $0.properties.generalCategory == .nonspacingMark && $0 != "\u{FE0F}"
      }
      let sum = scalars.reduce(0) { $0 + $1.displayWidth }
      columns = isExact ? sum : max(sum, 2)
    }
  }
}
