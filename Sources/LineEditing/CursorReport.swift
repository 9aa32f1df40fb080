/// What a terminal answers when it is asked where its cursor is: ECMA-48's CPR, `ESC [` row `;` column `R`,
/// here without the escape character.
struct CursorReport {
  private static let longest = 16

  private var text = ""

  /// Whether what was read is something else.
  private(set) var isBroken = false

  /// Adds a character.
  ///
  /// - Returns: The column, counted from 0, if the report is complete with it.
  mutating func append(_ character: UInt32) -> Int? {
    guard let scalar = Unicode.Scalar(character), scalar.isASCII, text.utf8.count < Self.longest
    else {
      isBroken = true
      return nil
    }
    text.unicodeScalars.append(scalar)
    switch scalar {
    case "[" where text == "[": return nil
    case "0"..."9" where text.utf8.count > 1, ";": return nil
    case "R":
      let numbers = text.dropFirst().dropLast().split(
        separator: ";", omittingEmptySubsequences: false
      )
      .compactMap { Int($0) }
      isBroken = numbers.count != 2 || numbers[1] < 1
      return isBroken ? nil : numbers[1] - 1
    default:
      isBroken = true
      return nil
    }
  }
}
