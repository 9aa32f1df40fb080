internal import LineEditing

/// The lines that were typed, in this chat and in earlier ones.
final class ChatHistory {
  /// The lines that were there at the start, and those typed since, oldest first, each once.
  private(set) var entries: [HistoryEntry]

  private let file: HistoryFile?

  /// Starts with what a file has.
  ///
  /// - Parameter path: The file; nil to keep nothing.
  init(path: String?) {
    file = path.map { HistoryFile(path: $0) }
    // A history that can't be read is as good as none: the chat goes on.
    entries = (try? file?.entries()) ?? []
  }

  /// The lines with those of other chats that are held at the same time, oldest first.
  var currentLines: [String] { ((try? file?.entries()) ?? entries).map(\.text) }

  /// Keeps a line, unless it is blank or begins with a space.
  ///
  /// - Returns: What was kept.
  func remember(_ line: String) -> HistoryEntry? {
    guard let entry = HistoryEntry(line) else { return nil }
    entries.appendUniquely(entry)
    // The line is answered all the same where the file can't be written.
    try? file?.append(entry)
    return entry
  }
}
