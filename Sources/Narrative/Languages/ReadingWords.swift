/// The lists of words by which texts are read, in `reading-words.txt`.
enum ReadingWords {
  /// The entries of a list in their order; none for a name that isn't there.
  ///
  /// - Complexity: O(n) in the size of all lists.
  static func entries(_ name: String) -> [String] { WordListFile.reading.entries(name) }

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
