/// A line worth finding again: on one line, not empty, free of control characters.
package struct HistoryEntry: Hashable, Sendable {
  /// The longest entry, in bytes of UTF-8.
  package static let maximumLength = 16 * 1024

  /// The line.
  package let text: String

  /// The line as an entry, or `nil` if it is blank, too long, or starts with a space, the shells'
  /// way of keeping a line out of the history.
  package init?(_ line: String) {
    guard line.first?.isWhitespace == false else { return nil }
    let text = line.asSingleLine
    // After dropped controls may stand a space, which would keep the line out when it is read again.
    guard text.first?.isWhitespace == false, text.utf8.count <= Self.maximumLength else {
      return nil
    }
    self.text = text
  }
}

extension [HistoryEntry] {
  /// Adds an entry at the end, and takes it from where it stood before.
  ///
  /// Complexity: O(*n*) for *n* entries.
  package mutating func appendUniquely(_ entry: HistoryEntry) {
    removeAll { $0 == entry }
    append(entry)
  }

  /// The entries as the lines of a history file.
  var fileContents: [UInt8] { flatMap { $0.text.utf8 + [UInt8(ascii: "\n")] } }
}
