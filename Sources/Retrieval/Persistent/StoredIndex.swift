package import Narrative

/// The searchable side of an index file.
package struct StoredIndex: Sendable {
  /// The number of passages.
  package let passageCount: Int

  private let terms: StoredDictionary
  private let postings: FileBytes
  private let lengths: FileBytes
  private let impacts: Impacts

  /// Takes the index of an open file.
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
  package func passageCount(of term: String) -> Int {
    min(terms.entry(of: term)?.value ?? 0, passageCount)
  }

  /// All terms in the order of their bytes.
  ///
  /// - Complexity: O(n) in the number of terms.
  package var allTerms: [String] {
    var all: [String] = []
    terms.visitAll { word, _ in all.append(String(decoding: word, as: UTF8.self)) }
    return all
  }

  /// The best passages for weighted terms, skipping what can't be among them.
  ///
  /// - Parameters:
  ///   - weights: Distinct terms with their weights in the query.
  ///   - limit: The most passages wanted.
  /// - Returns: What an exhaustive scoring gives: the best first, equal scores in the order of the
  ///   passages.
  func search(_ weights: [(term: String, weight: Double)], limit: Int) -> [ScoredUnit] {
    guard limit > 0 else { return [] }
    return withCursors(weights) { cursors, scale, memory in
      var search = WindowedSearch(
        cursors: cursors, passageCount: passageCount, limit: limit, memory: memory)
      return search.run().map { ScoredUnit(unit: $0.unit, score: $0.score / scale) }
    } ?? []
  }

  /// The score of every passage, 0 where it shares nothing with the query.
  ///
  /// - Complexity: O(p + u) in the postings of the terms and all passages.
  func scores(_ weights: [(term: String, weight: Double)]) -> [Float] {
    var scores = [Float](repeating: 0, count: passageCount)
    withCursors(weights) { cursors, scale, _ in
      var sums = [UInt32](repeating: 0, count: passageCount)
      for index in cursors.indices {
        cursors[index].forEachContribution(lengths, before: passageCount) { sums[$0] &+= $1 }
      }
      for (passage, sum) in sums.enumerated() { scores[passage] = Float(Double(sum) / scale) }
    }
    return scores
  }

  /// What each term adds to the score of a passage, 0 for those it lacks.
  func contributions(
    to passage: Int, of weights: [(term: String, weight: Double)]
  ) -> [TermContribution] {
    guard passage >= 0, passage < passageCount else { return [] }
    let number = UInt32(passage)
    return weights.compactMap { term, weight in
      withCursors([(term, weight)]) { cursors, scale, _ in
        let score = cursors[0].contribution(to: number, lengthCode: lengths.byte(at: passage))
        return score == 0 ? nil : TermContribution(term: term, score: Double(score) / scale)
      } ?? nil
    }
  }

  /// Calls a closure with cursors for those terms that are there.
  ///
  /// - Returns: Nil if none is.
  @discardableResult
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
