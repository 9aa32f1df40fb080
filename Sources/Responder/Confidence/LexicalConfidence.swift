internal import Narrative
internal import Retrieval

/// How likely a sentence that was found by its words alone is the answer.
///
/// A logistic model, fitted to XQuAD in Spanish, Russian and Chinese: half of the texts were asked all
/// questions, so that half of these had no answer.
struct LexicalConfidence {
  /// The share of the question's weight that the sentence covers.
  private let coverage: Float

  /// How far the best sentence of another passage is after.
  private let lead: Float

  /// The share of the question's weight that the whole story lacks.
  private let unknown: Float

  /// The number of names that the story doesn't have, 2 at most.
  private let unknownNames: Float

  /// What the probability is made of: each part's name and what it adds to the logarithm of the
  /// odds.
  var reasons: [ConfidenceReason] {
    [
      ("the words of the question that it covers", 5.2 * coverage),
      ("how far its passage is ahead of the others", 3.2 * lead),
      ("words that the story doesn’t have", -2.3 * unknown),
      ("a name that the story doesn’t have", -1.3 * unknownNames),
    ].map { ConfidenceReason(name: $0, effect: Double($1)) }
  }

  /// The probability, 0 to 1.
  var probability: Double {
    StableExponential.logistic(Self.bias + reasons.reduce(0) { $0 + $1.effect })
  }

  /// Whether the best sentence is worth saying.
  var isWorthSaying: Bool { probability >= Self.leastProbability }

  /// The probability from which on it is.
  private static let leastProbability = 0.33

  /// The logarithm of the odds where nothing speaks for or against.
  private static let bias = -3.3

  /// What the share covered is multiplied with where terms are runs of characters, as half of those
  /// of a question reach over the borders of words.
  private static let runScale: Float = 1.5

  /// Weighs up the best of some candidates, best first.
  init(of candidates: [Candidate], for line: Line, in narrative: Narrative) {
    let total = max(line.terms.reduce(0) { $0 + $1.weight }, 1e-6)
    let known = line.terms.reduce(0) { $1.isInNarrative ? $0 + $1.weight : $0 } / total
    let scale = line.analyzer.language?.isUnspaced == true ? Self.runScale : 1
    unknown = 1 - min(scale * known, 1)
    unknownNames = Float(min(line.namesAndNumbers.count { !$0.isInNarrative }, 2))
    guard let best = candidates.first else {
      (coverage, lead) = (0, 0)
      return
    }
    coverage = min(scale * best[.words], 1)
    let passage = narrative.sentences[best.sentence].passage
    let other = candidates.first { narrative.sentences[$0.sentence].passage != passage }
    lead = (best.score - (other?.score ?? 0)) / LexicalRanker.mostPoints
  }
}
