internal import CLexicon

/// The words that English uses most, some tens of thousands.
enum CommonWords {
  /// Whether a word in small letters is one of them.
  ///
  /// - Complexity: O(log n) in the size of the table.
  static func contains(_ word: String) -> Bool {
    let file = unsafe clexicon_word_frequencies
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count).span
    let word = Array(word.utf8)
    var (low, high) = (0, bytes.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != 0x0A { start -= 1 }
      let end = bytes.firstIndex(of: UInt8(ascii: " "), or: 0x0A, in: start..<high) ?? high
      var place = 0
      while place < word.count, start + place < end, bytes[start + place] == word[place] {
        place += 1
      }
      if place == word.count, start + place == end { return true }
      let isLower =
        start + place == end || (place < word.count && bytes[start + place] < word[place])
      if isLower {
        low = (bytes.firstIndex(of: 0x0A, or: 0x0A, in: end..<high) ?? high) + 1
      } else {
        high = start
      }
    }
    return false
  }
}
