internal import Narrative
internal import Retrieval

/// Ranks the sentences of the best passages by how much of a question they cover.
struct SentenceRanker {
  /// A sentence with the evidence for it.
  struct Candidate: Equatable {
    /// The sentence's number in the narrative.
    let sentence: Int

    /// The part of the question's weight that it covers, its passage's help included; 0 to 1.
    let score: Double

    /// The part of the question's weight that the sentence covers itself; 0 to 1.
    let ownCoverage: Double
  }

  private let index: NarrativeIndex
  private let language = WordFrequencies()

  /// The passages whose sentences are looked at.
  static let passageLimit = 50

  /// What a term found in the passage but not in the sentence is worth.
  private static let contextWorth = 0.35

  /// Ranks the sentences of an index.
  init(index: NarrativeIndex) { self.index = index }

  /// The weight of a term: its rarity here and in the language.
  ///
  /// - Returns: From about 0.1 for the commonest to 2 for what is rare in both.
  func weight(of term: Query.Term) -> Double {
    let word = term.correction ?? term.word
    let language = (7.5 - (language.zipfFrequency(of: word) ?? 2)) / 5
    let mostHere = max(index.passages.inverseDocumentFrequency(of: ""), 0.1)
    let here = index.passages.inverseDocumentFrequency(of: term.stem) / mostHere
    return max(language, 0.1) * (0.5 + 0.5 * here)
  }

  /// The sentences of some passages that share a term with the query, best first.
  ///
  /// - Complexity: O(t) in the terms of the passages.
  func rank(_ query: Query, in passages: [ScoredUnit]) -> [Candidate] {
    var weights: [String: Double] = [:]
    for term in query.terms { weights[term.stem] = weight(of: term) }
    let total = weights.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
    guard total > 0 else { return [] }
    var candidates: [Candidate] = []
    for passage in passages {
      let sentences = index.narrative.passages[passage.unit].sentences
      let terms = sentences.map { Set(index.terms(ofSentence: $0)) }
      let nearby = terms.reduce(into: Set<String>()) { $0.formUnion($1) }
      for (sentence, own) in zip(sentences, terms) {
        var covered = 0.0
        var helped = 0.0
        for (term, weight) in weights.sorted(by: { $0.key < $1.key }) {
          if own.contains(term) {
            covered += weight
          } else if nearby.contains(term) {
            helped += weight * Self.contextWorth
          }
        }
        guard covered > 0 else { continue }
        // Of two that cover the same, the shorter says it more to the point.
        let brevity = 1 / (1 + 0.004 * Double(own.count))
        candidates.append(
          Candidate(
            sentence: sentence, score: (covered + helped) / total * brevity,
            ownCoverage: covered / total))
      }
    }
    return candidates.sorted { ($1.score, $0.sentence) < ($0.score, $1.sentence) }
  }
}
