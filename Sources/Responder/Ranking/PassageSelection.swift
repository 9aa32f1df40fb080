internal import Narrative
internal import Retrieval

/// Chooses the passages whose sentences are worth ranking.
struct PassageSelection {
  private let story: StoryProfile
  private let limit: Int

  /// Chooses among the passages of a story.
  ///
  /// - Parameter limit: The most passages to choose.
  init(story: StoryProfile, limit: Int) {
    self.story = story
    self.limit = limit
  }

  /// Whether a passage can't be better than the least one chosen, nor any behind it.
  private static func isBeaten(_ candidate: ScoredUnit, by least: ScoredUnit) -> Bool {
    // The bound is a sum in another order than the promise, so that equal ones differ by rounding.
    let slack = 0.000_01 * least.score
    return candidate.score < least.score - slack
      || (candidate.score <= least.score + slack && candidate.unit > least.unit)
  }

  /// The most promising passages for a question; all of them where there are no more than the limit.
  ///
  /// - Complexity: O(p + l) in the passages with a word or concept of the question, and the limit.
  func passages(for question: Question, scorer: inout EvidenceScorer) -> [Int] {
    let all = story.index.narrative.passages.indices
    if all.count <= limit { return Array(all) }
    // No passage is more promising than its bound, so the best few times the limit are enough.
    var chosen = TopUnits(limit: limit)
    for candidate in story.passages(for: question.units, limit: limit * 2) {
      if let least = chosen.least, Self.isBeaten(candidate, by: least) { break }
      let promise = scorer.promise(of: candidate.unit)
      chosen.insert(ScoredUnit(unit: candidate.unit, score: Double(promise)))
    }
    let passages = chosen.sorted().map(\.unit)
    return passages.isEmpty ? [0] : passages
  }
}
