/// The lines of earlier sessions, in a file with one entry a line, oldest first, in UTF-8.
///
/// Any number of sessions may use the file at once: each entry is added at the end under a lock,
/// and the file is shortened by replacing it as a whole. Only the user can read it.
package struct HistoryFile: Sendable {
  /// How many entries are kept unless told otherwise.
  package static let defaultLimit = 1000

  /// Where the file is.
  package let path: String

  /// How many entries are kept; the file is shortened, and repeats in it are folded, when it has half
  /// as many again.
  package let limit: Int

  /// As much of the file's end as is ever read, in bytes.
  var mostBytes = 32 << 20

  /// The history in the file at `path`, which need not exist.
  package init(path: String, limit: Int = HistoryFile.defaultLimit) {
    self.path = path
    self.limit = max(1, limit)
  }

  /// The last entries, oldest first, each once, at most `limit`; none if there is no file.
  ///
  /// Whatever the file holds is read as well as it can be. Complexity: linear in the size of what is
  /// read, which is no more than 32 MB, and looked into from the end for no more than is wanted.
  package func entries() throws(HistoryFileError) -> [HistoryEntry] {
    guard let file = try LockableFile.reading(path) else { return [] }
    return lastEntries(of: try file.contents(atMost: mostBytes))
  }

  /// Adds an entry, unless it is the one added last.
  ///
  /// Creates the file and its folders if they are missing. Complexity: linear in the file's size.
  package func append(_ entry: HistoryEntry) throws(HistoryFileError) {
    try Folder.create(at: Folder.parent(of: path))
    let file = try LockableFile.appendingAlone(to: path)
    let contents = try file.contents(atMost: mostBytes)
    let earlier = EntriesFromEnd(of: contents)
    guard earlier.first(where: { _ in true }) != entry else { return }
    // A session that died while it wrote leaves a line without its end.
    let lineBreak = contents.last.map { $0 != UInt8(ascii: "\n") } ?? false
    let addition = (lineBreak ? [UInt8(ascii: "\n")] : []) + [entry].fileContents
    try file.append(addition)
    let isFull = earlier.dropFirst(limit + limit / 2 - 1).contains { _ in true }
    if isFull {
      try file.replace(with: lastEntries(of: contents + addition).fileContents)
    }
  }

  /// The last entries of a file, oldest first, each where it stands last, at most `limit`.
  private func lastEntries(of contents: [UInt8]) -> [HistoryEntry] {
    var seen: Set<HistoryEntry> = []
    var entries: [HistoryEntry] = []
    for entry in EntriesFromEnd(of: contents) where seen.insert(entry).inserted {
      entries.append(entry)
      if entries.count == limit { break }
    }
    return entries.reversed()
  }
}
