internal import CLexicon

/// A file of lists of words that is compiled into the program.
///
/// A line is an entry. A name in brackets begins a list, and a line that begins with `#` is a comment.
package enum WordListFile {
  /// The words by which texts are read: `reading-words.txt`.
  case reading
  /// The words by which lines and sentences are understood: those of `lists`.
  case answering

  /// The entries of a list in their order; none for a name that isn't there.
  ///
  /// - Complexity: O(n) in the size of the file, some microseconds.
  package func entries(_ name: String) -> [String] {
    let file =
      switch self {
      case .reading: unsafe clexicon_reading_words
      case .answering: unsafe clexicon_word_lists
      }
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count).span
    let name = Array(name.utf8)
    var entries: [String] = []
    var isInside = false
    var lines = LineScanner()
    while let line = lines.next(in: bytes) {
      guard !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") else { continue }
      if bytes[line.lowerBound] == UInt8(ascii: "[") {
        if isInside { break }
        isInside =
          line.count == name.count + 2
          && name.indices.allSatisfy { bytes[line.lowerBound + 1 + $0] == name[$0] }
      } else if isInside {
        entries.append(bytes.string(in: line))
      }
    }
    return entries
  }
}
