/// The entries in the lines of a history file, the last one first.
///
/// Each is read when it is asked for, so that the last few of a long file cost no more than those of a
/// short one. Invalid UTF-8 is repaired.
struct EntriesFromEnd: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  /// Starts after the last byte of a file.
  init(of contents: [UInt8]) { rest = contents[...] }

  /// The entry before; lines that are none are passed over.
  ///
  /// Complexity: O(*n*) in the length of those lines.
  mutating func next() -> HistoryEntry? {
    while !rest.isEmpty {
      let lineBreak = rest.lastIndex(of: UInt8(ascii: "\n"))
      let line = rest[(lineBreak.map { $0 + 1 } ?? rest.startIndex)...]
      rest = rest[..<(lineBreak ?? rest.startIndex)]
      if let entry = HistoryEntry(String(decoding: line, as: UTF8.self)) { return entry }
    }
    return nil
  }
}
