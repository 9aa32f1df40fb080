internal import Encoder
internal import Narrative
internal import Retrieval

/// Ranks the sentences of a narrative as answers to a turn of a talk.
///
/// A turn is read twice: alone, and in the light of the line before it, whose words it is joined with.
/// How much it leans is a judgement of its own, a logistic model; the two rankings are mixed by it, so
/// that a new subject is met just as a first question is and "and then?" like the question it carries on.
/// All three models are fitted together to graded talks by maximum likelihood.
struct TurnRanker {
  let ranker: SentenceRanker
  let turnModel: LinearModel
  let leaningModel: LinearModel
  let reader: LineReader

  /// A turn's ranking.
  struct Outcome {
    /// The candidates, best first, by the logarithm of the mixed likelihoods.
    let ranking: Ranking

    /// How much the turn leans on the line before it, 0 to 1.
    let leaning: Float

    /// The numbers that were judged for that.
    let leaningFeatures: [Float]
  }

  /// A turn read twice.
  struct Readings {
    /// The ranking by the turn alone.
    let alone: Ranking

    /// The ranking by the turn with the line before it, in no order.
    let together: Ranking
  }

  /// How much a turn must lean for the line before it to count at all, so that a new subject is met just
  /// as a first question is.
  private static let leastLeaning = 0.2

  /// Ranks the sentences for a turn.
  ///
  /// - Complexity: That of ranking for two lines.
  func rank(
    _ line: Line, vector: SentenceVector, in context: Context
  ) -> Outcome {
    let readings = readings(of: line, vector: vector, in: context)
    let leaningFeatures = leaningFeatures(of: line, vector, readings, context)
    let leaning = StableExponential.logistic(
      Double(leaningModel.value(vector.numbers + leaningFeatures)))
    guard leaning >= Self.leastLeaning else {
      return Outcome(
        ranking: readings.alone, leaning: 0, leaningFeatures: leaningFeatures)
    }
    return Outcome(
      ranking: Ranking(
        candidates: Self.mixed(
          readings.alone.candidates, readings.together.candidates, share: leaning),
        likeness: (leaning > 0.5 ? readings.together : readings.alone).likeness),
      leaning: Float(leaning), leaningFeatures: leaningFeatures)
  }

  /// Reads a turn alone, and in the light of the line before it.
  func readings(
    of line: Line, vector: SentenceVector, in context: Context
  ) -> Readings {
    let narrative = ranker.index.narrative
    let joined = reader.read(context.joined(with: line.text))
    let nearby = nearbyPassages(context)
    let alone = ranker.rank(line, vector: vector, nearby: nearby)
    var together = ranker.rank(
      joined, vector: ranker.meanings.vector(of: joined.meaningText), nearby: nearby)
    for place in together.candidates.indices {
      let candidate = together.candidates[place]
      let features = TurnFeature.features(
        of: candidate.sentence, meaningAlone: alone.likeness[candidate.sentence],
        likenessToAnswer: context.best.map {
          ranker.meanings.likeness(of: candidate.sentence, and: $0)
        } ?? 0,
        in: context, of: narrative)
      together.candidates[place].turnFeatures = features
      together.candidates[place].score = turnModel.value(candidate.features + features)
    }
    return Readings(alone: alone, together: together)
  }

  private func nearbyPassages(_ context: Context) -> [Int] {
    guard let best = context.best else { return [] }
    let passage = ranker.index.narrative.sentences[best].passage
    return TurnFeature.reach.map { passage + $0 }
      .filter(ranker.index.narrative.passages.indices.contains)
  }

  private func leaningFeatures(
    of line: Line, _ vector: SentenceVector, _ readings: Readings, _ context: Context
  ) -> [Float] {
    var features = [Float](repeating: 0, count: LeaningFeature.allCases.count)
    func set(_ feature: LeaningFeature, _ value: Float) { features[feature.rawValue] = value }
    let best = readings.alone.candidates.map { $0[.meaning] }.max() ?? 0
    let joinedBest = readings.together.candidates.map { $0[.meaning] }.max() ?? 0
    set(.length, Float(line.tokens.count).squareRoot())
    set(.terms, Float(min(line.terms.count, 6)))
    set(.meaningAlone, best)
    set(.gain, joinedBest - best)
    set(
      .likenessToLine,
      ranker.meanings.vector(of: reader.meaningText(of: context.line)).cosine(vector))
    set(.isUnanswered, context.best == nil ? 1 : 0)
    return features
  }

  /// The candidates of two readings by the likelihood of being the best of the one or the other.
  private static func mixed(
    _ alone: [Candidate], _ together: [Candidate], share: Double
  ) -> [Candidate] {
    var likelihoods: [Int: Double] = [:]
    for (candidates, share) in [(alone, 1 - share), (together, share)] {
      let most = candidates.map(\.score).max() ?? 0
      let parts = candidates.map { StableExponential.of(Double($0.score - most)) }
      let total = parts.reduce(0, +)
      for (candidate, part) in zip(candidates, parts) {
        likelihoods[candidate.sentence, default: 0] += share * part / total
      }
    }
    let main = share > 0.5 ? together : alone
    let known = Set(main.map(\.sentence))
    let others = (share > 0.5 ? alone : together).filter { !known.contains($0.sentence) }
    var mixed = main + others
    for place in mixed.indices {
      mixed[place].score = Float(
        StableLogarithm.of(likelihoods[mixed[place].sentence] ?? 0))
    }
    return mixed.sorted { ($1.score, $0.sentence) < ($0.score, $1.sentence) }
  }
}
