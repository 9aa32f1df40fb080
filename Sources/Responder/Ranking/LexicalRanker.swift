internal import Narrative
internal import Retrieval

/// Ranks sentences by the words of a line alone, for languages that the encoder doesn't read.
///
/// The passage that fits best is very likely the one that answers; in it, the sentence that covers
/// most of the line.
struct LexicalRanker {
  let index: NarrativeIndex
  let traits: TraitsMemo

  /// The passages whose sentences are ranked.
  static let mostPassages = 12

  /// What being in a passage as good as the best counts, against covering the whole line.
  private static let passageWeight: Float = 30
  private static let coverageWeight: Float = 10

  /// The score of a sentence that covers all of the line in the passage that fits best.
  static let mostPoints = passageWeight + coverageWeight

  /// What is taken off for having been said.
  private static let saidPoints: Float = 6

  /// The sentences that may answer a line, best first.
  ///
  /// - Parameters:
  ///   - said: Sentences that were said lately; they come later for it.
  ///   - nearby: Passages whose sentences are ranked whatever their words.
  func rank(_ line: Line, after said: Set<Int> = [], nearby: [Int] = []) -> [Candidate] {
    var found = index.search(
      index.query(of: line.tokens, of: line.text, in: line.analyzer), limit: Self.mostPassages)
    let best = Float(found.first?.score ?? 1)
    let known = Set(found.map(\.unit))
    found += nearby.filter { !known.contains($0) }.map { ScoredUnit(unit: $0, score: 0) }
    let total = max(line.terms.reduce(0) { $0 + $1.weight }, 1e-6)
    var candidates: [Candidate] = []
    for (passage, score) in found.map({ ($0.unit, Float($0.score) / best) })
    where index.mayAnswer(passage: passage) {
      let sentences = index.narrative.passages[passage].sentences
      let matches = sentences.map { sentence in
        line.terms.map { $0.isMatched(by: traits[sentence].stems) }
      }
      let together = line.terms.indices.map { term in matches.contains { $0[term] } }
      let share = { (matches: [Bool]) -> Float in
        zip(line.terms, matches).reduce(0) { $1.1 ? $0 + $1.0.weight : $0 } / total
      }
      for (sentence, matches) in zip(sentences, matches) where traits[sentence].isProse {
        var features = [Float](repeating: 0, count: RankingFeature.allCases.count)
        features[RankingFeature.words.rawValue] = share(matches)
        features[RankingFeature.wordsOfPassage.rawValue] = share(together)
        features[RankingFeature.passageScore.rawValue] = score
        let points =
          Self.passageWeight * score + Self.coverageWeight * share(matches)
          - (said.contains(sentence) ? Self.saidPoints : 0)
        candidates.append(
          Candidate(sentence: sentence, features: features, score: points))
      }
    }
    return candidates.sorted { ($1.score, $0.sentence) < ($0.score, $1.sentence) }
  }
}
