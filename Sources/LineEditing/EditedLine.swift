/// The line that is being edited, as libedit holds it.
struct EditedLine: Equatable {
  var beforeCursor: String
  var afterCursor: String

  /// Whether libedit was searching its history; it shows the search on a row of its own, where
  /// the cursor ends up when the search is broken off.
  var isSearching: Bool

  /// Splits characters at the cursor, leaving out the search that libedit keeps in the same buffer
  /// behind a line break.
  init(_ characters: [UInt32], cursor: Int) {
    let line = characters.prefix { $0 != 10 }
    isSearching = line.count < characters.count
    beforeCursor = String(decoding: line.prefix(cursor), as: UTF32.self)
    afterCursor = String(decoding: line.dropFirst(cursor), as: UTF32.self)
  }

  var text: String { beforeCursor + afterCursor }
}
