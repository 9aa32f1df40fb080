extension NarrativeIndex {
  /// The words that are looked at for the commonest of them, so that a letter or two cost no more
  /// than a word.
  private static let mostWordsCompared = 10_000

  /// The commonest words of the narrative that begin with some letters, the most common first.
  ///
  /// - Parameters:
  ///   - letters: The beginning of a word, in any case.
  ///   - limit: The most words wanted.
  /// - Complexity: O(log n) in the words of a stored index, and O(n) in those of a narrative in
  ///   memory, which is small.
  package func words(beginningWith letters: String, limit: Int) -> [String] {
    let letters = letters.lowercased()
    let found =
      corpus.words?.words(beginningWith: letters, atMost: Self.mostWordsCompared)
      ?? wordCounts.filter { $0.key.hasPrefix(letters) }.map { ($0.key, $0.value) }
    return found.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit).map(\.0)
  }
}
