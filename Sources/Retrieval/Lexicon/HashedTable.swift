internal import Narrative

/// A small `SortedTable` with a hash table over its keys, for keys that are asked for by the thousand.
struct HashedTable: Sendable {
  /// The table itself.
  let table: SortedTable

  /// For each slot where a line begins, and 1, or 0 for none; a power of two of them.
  private let slots: [UInt32]

  /// Reads the keys of a table.
  ///
  /// - Complexity: O(n) in its size, about a microsecond a hundred lines.
  init(_ table: SortedTable) {
    self.table = table
    slots = table.withBytes { bytes in
      var starts: [Int] = []
      var start = 0
      while start < bytes.count {
        starts.append(start)
        start = (bytes.firstIndex(of: 0x0A, or: 0x0A, in: start..<bytes.count) ?? bytes.count) + 1
      }
      var size = 16
      while size < starts.count * 2 { size *= 2 }
      var slots = [UInt32](repeating: 0, count: size)
      for start in starts {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
        let key = WordKey(bytes.extracting(start..<end))
        var slot = Int(truncatingIfNeeded: key.hash >> 32) & (size - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = UInt32(start + 1)
      }
      return slots
    }
  }

  /// Where the value of a key stands in the table, or nil if there is no such key.
  ///
  /// - Complexity: O(1) on average.
  func range(of key: String) -> Range<Int>? {
    var key = key
    return key.withUTF8 { key in unsafe range(of: key.span) }
  }

  private func range(of key: Span<UInt8>) -> Range<Int>? {
    table.withBytes { bytes in
      var slot = Int(truncatingIfNeeded: WordKey(key).hash >> 32) & (slots.count - 1)
      while slots[slot] != 0 {
        let start = Int(slots[slot]) - 1
        if Self.isKey(key, in: bytes, at: start) {
          let value = start + key.count + 1
          let end = bytes.firstIndex(of: 0x0A, or: 0x0A, in: value..<bytes.count)
          return value..<(end ?? bytes.count)
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  private static func isKey(_ key: Span<UInt8>, in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start + key.count < bytes.count, bytes[start + key.count] == UInt8(ascii: " ") else {
      return false
    }
    for index in 0..<key.count where bytes[start + index] != key[index] { return false }
    return true
  }
}
