internal import Encoder
internal import Narrative
internal import Retrieval

/// Ranks the sentences of a narrative as answers to a line, by meaning and by words.
///
/// A linear model over a dozen features. The weights are fitted to graded questions by listwise
/// logistic regression (Cao and others, "Learning to rank: from pairwise approach to listwise
/// approach", 2007).
struct SentenceRanker {
  let index: NarrativeIndex
  let meanings: Meanings
  let traits: TraitsMemo
  let model: LinearModel
  let kinds: LineKindModel

  /// A narrative of no more sentences has all of them ranked.
  static let fewSentences = 200

  /// In a longer one those closest in meaning are, with their passages.
  static let closestSentences = 100

  /// And those of the passages that TF-IDF finds.
  static let foundPassages = 20

  /// The sentences that are encoded for one line, where a narrative is too long for vectors: what
  /// 150 ms allow on two cores.
  static let encodedSentences = 12

  /// The sentences that may answer a line, best first.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - vector: Its vector, or that of the line with what it leans on.
  ///   - nearby: Passages whose sentences are ranked whatever their words.
  /// - Complexity: O(p + n) in the postings of the line's terms and the number of sentences.
  func rank(_ line: Line, vector: SentenceVector, nearby: [Int] = []) -> Ranking {
    let found = index.search(
      index.query(of: line.tokens, of: line.text, in: line.analyzer), limit: Self.foundPassages)
    let best = Float(found.first?.score ?? 1)
    let scores = Dictionary(
      found.map { ($0.unit, Float($0.score) / best) }, uniquingKeysWith: { first, _ in first })
    let likeness = meanings.likeness(
      to: vector, among: meanings.areComplete ? [] : sentencesToEncode(line, found.map(\.unit)))
    let passages = passages(found: found.map(\.unit), nearby: nearby, likeness)
    let scorer = CandidateScorer(
      line, index: index, traits: traits, likeness: likeness, passageScores: scores,
      subjectLikelihood: kinds.likelihoods(of: vector, line.hashedWords)[.subject])
    let candidates = scorer.candidates(in: passages, model: model)
    return Ranking(
      candidates: candidates.sorted { ($1.score, $0.sentence) < ($0.score, $1.sentence) },
      likeness: likeness)
  }

  /// The passages whose sentences are ranked, in reading order.
  private func passages(found: [Int], nearby: [Int], _ likeness: Likeness) -> [Int] {
    let narrative = index.narrative
    guard narrative.sentences.count > Self.fewSentences else {
      return Array(narrative.passages.indices)
    }
    let close = likeness.closest(Self.closestSentences).map { narrative.sentences[$0].passage }
    return Set(found + close + nearby).sorted()
  }

  /// The sentences of the passages found that have most of the line's words.
  private func sentencesToEncode(_ line: Line, _ passages: [Int]) -> [Int] {
    var best = TopUnits(limit: Self.encodedSentences)
    for (rank, passage) in passages.enumerated() {
      for sentence in index.narrative.passages[passage].sentences {
        let share = line.terms.reduce(Float(0)) {
          $1.isMatched(by: traits[sentence].stems) ? $0 + $1.weight : $0
        }
        best.insert(ScoredUnit(unit: sentence, score: Double(share) / Double(rank + 4)))
      }
    }
    return best.sorted().map(\.unit).sorted()
  }
}

/// The candidates of a line, best first, and how close all sentences are to it.
struct Ranking {
  /// The sentences that may answer, best first.
  var candidates: [Candidate]

  /// How close the sentences of the narrative are to the line in meaning.
  let likeness: Likeness
}
