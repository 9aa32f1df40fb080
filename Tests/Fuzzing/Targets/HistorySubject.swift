import LineEditing
import TestSupport

/// Takes bytes as the history of earlier chats, and adds a line to it: the last of the bytes.
final class HistorySubject: FuzzSubject {
  private let folder: TemporaryFolder
  private let file: HistoryFile

  init() throws {
    folder = try TemporaryFolder()
    file = HistoryFile(path: folder.path(of: "history"), limit: 8)
  }

  func problem(with input: [UInt8]) throws -> String? {
    try writeFile(input, to: file.path)
    let before = try file.entries()
    if before.count > file.limit { return "too many entries" }
    if let entry = before.first(where: { $0.text.utf8.contains { $0 < 0x20 || $0 == 0x7F } }) {
      return "“\(entry.text)” has controls"
    }
    let words = input.split(separator: UInt8(ascii: "\n")).last ?? []
    guard let entry = HistoryEntry(String(decoding: words, as: UTF8.self) + "x") else { return nil }
    try file.append(entry)
    let after = try file.entries()
    if after.last != entry { return "what was added is lost" }
    let kept = before.last == entry ? before : before + [entry]
    return after == Array(kept.suffix(file.limit)) ? nil : "what was there changed"
  }
}
