internal import CLexicon

/// The lists of words by which texts are read, in `reading-words.txt`.
enum WordLists {
  /// The entries of a list in their order; none for a name that isn't there.
  ///
  /// - Complexity: O(n) in the size of all lists.
  static func entries(_ name: String) -> [String] {
    let file = unsafe clexicon_reading_words
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
        entries.append(FunctionWords.string(bytes, line))
      }
    }
    return entries
  }

  /// The entries of a list without their order.
  static func words(_ name: String) -> Set<String> { Set(entries(name)) }

  /// The entries of a list that end with a number.
  static func numbers(_ name: String) -> [(name: String, number: Int)] {
    entries(name).compactMap { entry in
      guard let space = entry.lastIndex(of: " "), let number = Int(entry[space...].dropFirst())
      else { return nil }
      return (String(entry[..<space]), number)
    }
  }
}
