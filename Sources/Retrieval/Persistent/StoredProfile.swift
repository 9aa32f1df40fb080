package import Narrative

/// What a story is about, as its index file has it: how often terms and concepts occur, and where.
package struct StoredProfile: Sendable {
  /// What the narrator founded, in lower case, if the story says so.
  package let organisation: String?

  private let index: StoredIndex

  /// Takes the profile of an open file.
  ///
  /// - Returns: Nil if its sections don't belong together.
  /// - Complexity: O(1).
  package init?(_ file: SectionFile) {
    guard let index = StoredIndex(file) else { return nil }
    self.index = index
    let name = String(decoding: file.section(.organisation).array, as: UTF8.self)
    organisation = name.isEmpty ? nil : name
  }

  /// The number of sentences a term stands in.
  ///
  /// - Complexity: O(log n) in the number of terms.
  package func sentenceCount(ofTerm term: String) -> Int { index.sentenceCount(of: term) }

  /// The number of sentences that touch a concept.
  ///
  /// - Complexity: O(log n) in the number of terms.
  package func sentenceCount(ofConcept concept: Concepts.Number) -> Int {
    index.sentenceCount(of: ConceptWeight.term(of: concept))
  }

  /// The first passages with a term, in order.
  ///
  /// - Complexity: O(k) in the limit.
  package func passages(withTerm term: String, limit: Int) -> [Int] {
    index.withPlainCursors([term]) { cursors in
      var found: [Int] = []
      guard var cursor = cursors[0] else { return found }
      cursor.forEachPassage(atMost: limit) { found.append(Int($0)) }
      return found
    }
  }

  /// Whether each of some passages has a term.
  ///
  /// - Parameter passages: Passages in ascending order.
  package func holds(_ term: String, in passages: [Int]) -> [Bool] {
    index.withPlainCursors([term]) { cursors in
      guard var cursor = cursors[0] else { return passages.map { _ in false } }
      return passages.map { cursor.frequency(in: UInt32(clamping: $0)) > 0 }
    }
  }

  /// The passages that meet clues best: by the sum over the clues of their weight times that of the
  /// best of the terms and concepts in the passage.
  ///
  /// - Parameters:
  ///   - clues: What to look for.
  ///   - limit: The most passages wanted.
  /// - Returns: The best first, equal ones in their order.
  package func passages(for clues: [PassageClue], limit: Int) -> [ScoredUnit] {
    var terms: [String] = []
    var lists: [ClueSearch.List] = []
    for (number, clue) in clues.enumerated() {
      for (term, weight) in clue.terms {
        terms.append(term)
        lists.append(ClueSearch.List(clue: number, weight: weight, isConcept: false))
      }
      for (concept, weight) in clue.concepts {
        terms.append(ConceptWeight.term(of: concept))
        lists.append(ClueSearch.List(clue: number, weight: weight, isConcept: true))
      }
    }
    return index.withPlainCursors(terms) { cursors in
      var search = ClueSearch(
        lists: lists, cursors: cursors, clueWeights: clues.map(\.weight),
        passageCount: index.passageCount, limit: limit)
      return search.run()
    }
  }
}
