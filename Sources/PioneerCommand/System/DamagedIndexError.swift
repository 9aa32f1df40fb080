internal import Files
internal import Narrative

/// The index that is being read was cut short by another program, or its disk failed.
///
/// What was read can't be told from what is gone, so none of it is shown.
struct DamagedIndexError: Error, CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    "the index of the texts was damaged while it was read. Try again: it is made anew."
  }

  /// Throws if that has happened.
  static func check() throws(DamagedIndexError) {
    if LostPages.exist { throw DamagedIndexError() }
  }

  /// Does something, and once more with texts opened anew if their index is damaged meanwhile.
  ///
  /// - Parameters:
  ///   - reopen: Opens the texts anew.
  ///   - body: What is done.
  static func recovering(by reopen: () throws -> Void, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch is DamagedIndexError {
      LostPages.forget()
      try reopen()
      try body()
    }
  }
}
