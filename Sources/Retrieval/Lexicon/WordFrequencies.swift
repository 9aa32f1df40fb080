internal import CLexicon

/// How common English words are in the language at large.
///
/// A short story can't tell a rare word from a common one: "company" stands in it once, and so does
/// "undeterred". The figures are read in place from a sorted table compiled into the program, so
/// that they cost nothing until asked for.
package struct WordFrequencies: Sendable {
  /// The Zipf frequency of the rarest words of the table.
  package static let least = 2.5

  /// Makes the table of English.
  package init() {}

  /// The Zipf frequency of a word: the common logarithm of its uses in a billion words.
  ///
  /// - Parameter word: The word in lower case.
  /// - Returns: From `least` to about 7.7, or nil for a word rarer than that or unknown.
  /// - Complexity: O(log n) in the size of the table.
  package func zipfFrequency(of word: String) -> Double? {
    guard !word.isEmpty, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    let table = unsafe UnsafeBufferPointer(
      start: clexicon_frequencies_bytes, count: clexicon_frequencies_count)
    return unsafe Self.find(Array(word.utf8), in: table.span)
  }

  /// Whether a word is in the table.
  package func contains(_ word: String) -> Bool { zipfFrequency(of: word) != nil }

  /// Finds a line "word n" in sorted lines by halving.
  static func find(_ word: [UInt8], in table: Span<UInt8>) -> Double? {
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      var lineStart = middle
      while lineStart > low, table[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
      var index = lineStart
      var position = 0
      while position < word.count, index < high, table[index] == word[position] {
        index += 1
        position += 1
      }
      guard index < high else { return nil }
      if position == word.count, table[index] == UInt8(ascii: " ") {
        var tenths = 0
        index += 1
        while index < table.count, (0x30...0x39).contains(table[index]) {
          tenths = tenths * 10 + Int(table[index] - 0x30)
          index += 1
        }
        return Double(tenths) / 10
      }
      // A word that the line's word begins with sorts before it, like the space behind a word does.
      let isBefore = position == word.count || word[position] < table[index]
      if isBefore {
        high = lineStart
      } else {
        var lineEnd = index
        while lineEnd < high, table[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
        low = lineEnd + 1
      }
    }
    return nil
  }
}
