/// What had to be assumed or repaired to read bytes as text.
package enum EncodingProblem: Equatable, Sendable {
  /// The bytes are neither UTF-8 nor marked as UTF-16.
  case assumedWindows1252

  /// The bytes are UTF-8 but for some, which were taken for Windows-1252.
  case partlyWindows1252

  /// The text was UTF-8 that somebody took for Windows-1252 and made UTF-8 again, which was undone.
  case encodedTwice

  /// Bytes that stand for no character were replaced by U+FFFD.
  case repaired(count: Int)

  /// The text stops in the middle of a character, which was dropped.
  case endsInsideCharacter

  /// The text begins with the mark of UTF-16 and yet is UTF-8.
  case misleadingByteOrderMark
}
