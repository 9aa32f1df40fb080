/// One text as it was read: its name and its bytes, which are valid UTF-8.
///
/// Places in a text are byte offsets into `bytes`. Nothing is normalised, so a range always cuts the
/// author's own words out of it, line ends included. A text in another encoding is made UTF-8 first;
/// its lines keep their numbers.
package struct SourceText: Sendable {
  /// The name that citations show: a file's last path component, or its path within the folder that
  /// was named.
  package let name: String

  /// How it marks its paragraphs.
  package let format: TextFormat

  /// What had to be assumed to read it.
  package private(set) var warnings: [SourceWarning]

  /// The most bytes a text may have, so that every place in it fits 32 bits.
  package static let largest = Int(Int32.max)

  /// The text in UTF-8, without a byte order mark.
  package private(set) var bytes: [UInt8]

  /// The size of the text in bytes.
  package var count: Int { bytes.count }

  /// Takes what was checked to be a text.
  ///
  /// - Parameters:
  ///   - name: The name that citations show.
  ///   - format: How it marks its paragraphs.
  ///   - bytes: Its bytes, in UTF-8.
  ///   - warnings: What had to be assumed to read it.
  init(name: String, format: TextFormat, bytes: [UInt8], warnings: [SourceWarning]) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.warnings = warnings
  }

  /// Notes something else about how the text was read.
  mutating func add(_ warning: SourceWarning) { warnings.append(warning) }

  /// The same text with spaces in some places, so that every other place stays where it is.
  ///
  /// - Parameter ranges: Ranges of whole characters; line ends inside them are kept.
  func blanking(_ ranges: [Range<Int>]) -> SourceText {
    guard !ranges.isEmpty else { return self }
    var copy = self
    for range in ranges {
      for index in range where !bytes[index].isLineEnd { copy.bytes[index] = UInt8(ascii: " ") }
    }
    return copy
  }

  /// The same text with other bytes, which are valid UTF-8.
  func replacing(bytes: [UInt8]) -> SourceText {
    var copy = self
    copy.bytes = bytes
    return copy
  }

  /// The text in a byte range with every run of white space made one space and none at the ends.
  ///
  /// - Parameter range: Offsets into `bytes` that fall on character boundaries.
  /// - Complexity: O(n) in the length of the range.
  func collapsedText(in range: Range<Int>) -> String { bytes.span.collapsedText(in: range) }

  /// Whether a part of the text begins with a small letter, as what goes on with a sentence does.
  ///
  /// - Complexity: O(1).
  func beginsInSmallLetters(_ range: Range<Int>) -> Bool {
    collapsedText(in: range.prefix(4)).first?.isLowercase ?? false
  }
}
