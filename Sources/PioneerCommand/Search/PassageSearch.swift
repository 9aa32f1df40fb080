internal import Rendering
internal import Retrieval

/// The passages that fit some words best, and where those words stand in them.
struct PassageSearch {
  /// The passages, best first.
  let found: [ScoredUnit]

  private let index: NarrativeIndex
  private let stems: Set<String>

  /// Searches.
  ///
  /// - Parameters:
  ///   - words: What to look for; misspelt words are corrected.
  ///   - index: Where.
  ///   - limit: The most passages to find.
  init(_ words: String, in index: NarrativeIndex, limit: Int) {
    self.index = index
    let query = index.query(words)
    stems = Set(query.terms.map(\.stem))
    found =
      query.terms.isEmpty
      ? index.passages(holding: words, limit: limit) : index.search(query, limit: limit)
  }

  /// One of the passages, laid out with the words marked that were looked for.
  func lines(_ passage: ScoredUnit, in layout: Layout) -> [String] {
    let analyzer = index.analyzer(ofPassage: passage.unit)
    return layout.lines(passage: passage.unit, of: index.narrative) { word in
      analyzer.terms(in: String(word)).contains(where: stems.contains)
    }
  }
}
