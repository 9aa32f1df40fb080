package import Files

/// The searchable side of an index: for each term the passages it stands in, by BM25.
///
/// It is read as far as a search needs it. Scores are sums of whole numbers, so that a search that skips
/// what can't be among the best finds exactly what looking at every passage does.
package struct PassageIndex: Sendable {
  /// The number of passages.
  package let passageCount: Int

  private let terms: StoredDictionary
  private let postings: StoredBytes
  private let lengths: StoredBytes
  private let impacts: Impacts

  /// Takes the index of an open file, without reading it yet.
  ///
  /// - Returns: Nil if its sections don't belong together.
  /// - Complexity: O(1).
  package init?(_ file: SectionFile) {
    terms = StoredDictionary(
      blocks: file.section(.terms), offsets: file.section(.termBlocks))
    postings = file.section(.postings)
    lengths = file.section(.lengths)
    passageCount = Int(clamping: file.header.numbers[IndexFormat.Number.passages.rawValue])
    let termTotal = file.header.numbers[IndexFormat.Number.terms.rawValue]
    guard passageCount > 0, passageCount == lengths.count, passageCount < Int(UInt32.max) / 2
    else { return nil }
    impacts = Impacts(averageLength: max(Double(termTotal) / Double(passageCount), 1))
  }

  /// The number of passages a term stands in; 0 for one that isn't there.
  ///
  /// - Complexity: O(log n) in the number of terms.
  package func documentFrequency(of term: String) -> Int {
    min(terms.entry(of: term)?.value ?? 0, passageCount)
  }

  /// The rarity of a term; see `BM25`.
  package func inverseDocumentFrequency(of term: String) -> Double {
    BM25.inverseDocumentFrequency(documentFrequency(of: term), of: passageCount)
  }

  /// All terms in the order of their bytes.
  ///
  /// - Complexity: O(n) in the number of terms.
  package var allTerms: [String] {
    var all: [String] = []
    terms.visitAll { word, _ in all.append(String(decoding: word, as: UTF8.self)) }
    return all
  }

  /// The best passages for a query.
  ///
  /// - Parameters:
  ///   - query: The terms with the number of times each is asked for; parts of 1 are fine.
  ///   - limit: The most passages wanted.
  /// - Returns: Passages that share a term with the query, the best first; equal scores in the order of
  ///   the passages.
  /// - Complexity: O(p log k) in the postings of the query's terms and the limit; usually a small part
  ///   of that.
  package func search(_ query: [String: Double], limit: Int) -> [ScoredUnit] {
    guard limit > 0 else { return [] }
    return withCursors(weights(of: query)) { cursors, scale, memory in
      var search = WindowedSearch(
        cursors: cursors, passageCount: passageCount, limit: limit, memory: memory)
      return search.run().map { ScoredUnit(unit: $0.unit, score: $0.score / scale) }
    } ?? []
  }

  /// The query's terms with their weights, in a stable order so that sums never differ by rounding.
  private func weights(of query: [String: Double]) -> [(term: String, weight: Double)] {
    query.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value * inverseDocumentFrequency(of: $0.key))
    }
  }

  /// Calls a closure with cursors for those terms that are there.
  ///
  /// - Returns: Nil if none is.
  private func withCursors<Result>(
    _ weights: [(term: String, weight: Double)],
    _ body: (inout [PostingCursor], _ scale: Double, SearchMemory) -> Result
  ) -> Result? {
    let found = weights.compactMap { term, weight -> (StoredDictionary.Entry, Double)? in
      guard weight > 0, weight.isFinite, let entry = terms.entry(of: term), entry.value > 0,
        entry.value <= passageCount, entry.offset >= 0, entry.offset < postings.count
      else { return nil }
      return (entry, weight)
    }
    let total = found.reduce(0) { $0 + $1.1 }
    guard total > 0, total.isFinite else { return nil }
    let scale = Double(1 << 30) / (total * Double(Impacts.most))
    let memory = SearchMemory(cursorCount: found.count, lengthCodes: lengths)
    return withExtendedLifetime((postings, memory)) {
      var cursors = found.enumerated().map { index, term in
        let list = unsafe UnsafeRawBufferPointer(rebasing: postings.buffer[term.0.offset...])
        return unsafe PostingCursor(
          list: list, count: term.0.value,
          contributions: Contributions(weight: term.1, scale: scale, impacts: impacts),
          decoded: memory.block(index))
      }
      return body(&cursors, scale, memory)
    }
  }
}
