internal import Files

/// The text of a document as it stands in an index: its name and its bytes, which are valid UTF-8.
///
/// Places in it are byte offsets. Nothing is normalised, so a range always cuts the author's own words
/// out of it, line ends included; marks of its edition inside paragraphs, such as page numbers, are
/// spaces.
package struct StoredText: Sendable {
  /// The name that citations show: a file's last path component, or its path within the folder that
  /// was named.
  package let name: String

  private let stored: StoredBytes

  /// Takes a text that was checked when it was written.
  init(name: String, _ stored: StoredBytes) {
    self.name = name
    self.stored = stored
  }

  /// The size of the text in bytes.
  package var count: Int { stored.count }

  /// A copy of the text in UTF-8.
  ///
  /// - Complexity: O(n) in its size.
  package var bytes: [UInt8] { stored.array }

  /// Calls a closure with bytes that hold a part of the text, and the place of the part in them; only
  /// that part is read.
  ///
  /// - Parameter range: Byte offsets.
  package func withBytes<Result>(
    of range: Range<Int>, _ body: (Span<UInt8>, Range<Int>) -> Result
  ) -> Result {
    stored.part(from: range.lowerBound, count: range.count).withSpan { body($0, 0..<$0.count) }
  }

  /// The text in a byte range with every run of white space made one space and none at the ends.
  ///
  /// - Parameter range: Byte offsets that fall on character boundaries.
  /// - Complexity: O(n) in the length of the range.
  package func collapsedText(in range: Range<Int>) -> String {
    withBytes(of: range) { $0.collapsedText(in: $1) }
  }
}
