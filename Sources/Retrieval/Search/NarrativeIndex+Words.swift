extension NarrativeIndex {
  /// The words that are looked at for the commonest of them, so that a letter or two cost no more
  /// than a word.
  private static let mostWordsCompared = 10_000

  /// The commonest words of the narrative that begin with some letters, the most common first.
  ///
  /// - Parameters:
  ///   - letters: The beginning of a word, in any case.
  ///   - limit: The most words wanted.
  /// - Complexity: O(log n) in the words of the narrative.
  package func words(beginningWith letters: String, limit: Int) -> [String] {
    let letters = letters.lowercased()
    let found = corpus.words.words(beginningWith: letters, atMost: Self.mostWordsCompared)
    return found.sorted { ($1.count, $0.word) < ($0.count, $1.word) }.prefix(limit).map(\.word)
  }
}
