/// The line that is being edited, as libedit holds it: Unicode scalars and a cursor between them.
struct EditedLine: Equatable {
  /// What stands in the line for a line break that the user typed.
  ///
  /// A line feed would do, if libedit didn't put one before what it asks for in a search.
  static let lineBreak: Unicode.Scalar = "\u{2028}"

  private(set) var scalars: [UInt32]

  /// The number of scalars before the cursor.
  private(set) var cursor: Int

  /// Takes the characters of libedit's buffer.
  init(_ scalars: [UInt32] = [], cursor: Int = 0) {
    self.scalars = scalars
    self.cursor = min(max(cursor, 0), scalars.count)
  }

  /// Whether libedit is asking for something, such as what to search its history for: it shows that
  /// in the same buffer, after a line feed.
  var isSearching: Bool { scalars.contains(10) }

  /// Whether the cursor is after the last character.
  var isCursorAtEnd: Bool { cursor == scalars.count }

  var beforeCursor: String { String(decoding: scalars[..<cursor], as: UTF32.self) }

  var afterCursor: String { String(decoding: scalars[cursor...], as: UTF32.self) }

  /// The line as the user means it, without a search.
  var text: String {
    String(decoding: scalars.prefix { $0 != 10 }, as: UTF32.self)
      .replacing(String(Self.lineBreak), with: "\n")
  }
}
