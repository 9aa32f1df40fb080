/// What had to be assumed or repaired to read bytes as text.
package enum EncodingProblem: Equatable, Sendable {
  /// The bytes are neither UTF-8 nor marked as UTF-16.
  case assumedWindows1252

  /// Bytes that stand for no character were replaced by U+FFFD.
  case repaired(count: Int)

  /// The text stops in the middle of a character, which was dropped.
  case endsInsideCharacter

  /// The text begins with the mark of UTF-16 and yet is UTF-8.
  case misleadingByteOrderMark
}
