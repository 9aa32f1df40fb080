internal import Narrative

/// Makes one answer of the best sentence, what it leans on, and those that a good editor would print
/// beside it.
struct AnswerComposer {
  let narrative: Narrative
  let traits: TraitsMemo
  let meanings: Meanings?
  let model: LayeredModel

  /// The most words of an answer.
  static let mostWords = 75

  /// The most sentences of an answer.
  static let mostSentences = 5

  /// How likely a sentence must be in place to be shown beside the best.
  static let leastLikelihood = 0.75

  /// How likely a sentence must be in place that the best one leans on: without it that reads worse.
  static let leastOfSupport = 0.2

  /// The class of the model, beside that of others, to which what is in place belongs.
  private static let inPlace = 1

  /// The candidates that are looked at for company.
  private static let depth = 12

  /// The candidates among which the best is looked for that is short enough to be shown.
  private static let depthOfBest = 40

  /// An answer in the making.
  struct Draft {
    /// The sentence that answers best.
    let best: Int

    /// The sentences of the answer.
    fileprivate(set) var sentences: Set<Int>

    fileprivate var words: Int
  }

  /// The sentences that say an answer, in reading order; none if there are no candidates.
  ///
  /// - Parameters:
  ///   - candidates: Sentences with scores, best first.
  ///   - justSaid: Sentences that are repeated only as the best one.
  ///   - scope: What the line calls for.
  func compose(_ candidates: [Candidate], after justSaid: Set<Int> = [], to scope: AnswerScope)
    -> [Int]
  {
    let short = candidates.prefix(Self.depthOfBest)
    guard let best = short.first(where: { wordCount($0.sentence) <= Self.mostWords }) else {
      return []
    }
    var draft = Draft(
      best: best.sentence, sentences: [best.sentence], words: wordCount(best.sentence))
    let all = company(for: best, among: candidates, to: scope)
    if needsSupport(best.sentence, from: all), !justSaid.contains(best.sentence - 1) {
      add([best.sentence - 1], to: &draft)
    }
    let company =
      all
      .filter { $0.likelihood >= Self.leastLikelihood && !justSaid.contains($0.sentence) }
      .sorted { ($1.likelihood, $0.sentence) < ($0.likelihood, $1.sentence) }
    for other in company where !draft.sentences.contains(other.sentence) {
      add(group(of: other.sentence, with: draft.sentences), to: &draft)
    }
    return draft.sentences.sorted()
  }

  /// Another sentence, and how likely it is in place beside the best.
  struct Company {
    let sentence: Int
    let features: [Float]
    let likelihood: Double
  }

  /// The sentences that might stand beside the best one: the next best, and its neighbours.
  func company(for best: Candidate, among candidates: [Candidate], to scope: AnswerScope)
    -> [Company]
  {
    let total = candidates.reduce(0) { $0 + StableExponential.of(Double($1.score - best.score)) }
    let home = passage(of: best.sentence)
    return candidates.enumerated().compactMap { rank, other in
      let isNear =
        abs(other.sentence - best.sentence) <= 2 && passage(of: other.sentence) == home
      guard other.sentence != best.sentence, rank < Self.depth || isNear else { return nil }
      let features = features(of: other, beside: best, total: total, to: scope)
      return Company(
        sentence: other.sentence, features: features,
        likelihood: model.shares(of: features)[Self.inPlace])
    }
  }

  private func features(
    of other: Candidate, beside best: Candidate, total: Double, to scope: AnswerScope
  ) -> [Float] {
    var features = [Float](repeating: 0, count: CompanyFeature.allCases.count)
    func set(_ feature: CompanyFeature, _ value: Float) { features[feature.rawValue] = value }
    func flag(_ feature: CompanyFeature, _ isTrue: Bool) { set(feature, isTrue ? 1 : 0) }
    let distance = other.sentence - best.sentence
    let isInPassage = passage(of: other.sentence) == passage(of: best.sentence)
    let leans = traits[other.sentence].leans
    let below = Double(other.score - best.score)
    set(.scoreBelowBest, Float(-below))
    set(.share, Float(StableExponential.of(below) / total))
    set(.shareOfBest, Float(1 / total))
    set(.meaning, other[.meaning])
    set(.likenessToBest, meanings?.likeness(of: other.sentence, and: best.sentence) ?? 0)
    flag(.isNext, isInPassage && distance == 1)
    flag(.isNextButOne, isInPassage && distance == 2)
    flag(.isPrevious, isInPassage && distance == -1)
    flag(.isInPassage, isInPassage)
    flag(.leansOnBest, isInPassage && distance == 1 && leans)
    flag(.bestLeansOnIt, isInPassage && distance == -1 && traits[best.sentence].leans)
    flag(.leansElsewhere, leans && !(isInPassage && distance == 1))
    set(.words, other[.words])
    set(.length, other[.length])
    set(.lengthOfBest, best[.length])
    set(.isCounsel, scope.counsel)
    set(.isSubject, scope.subject)
    flag(.asksFact, scope.asksFact)
    flag(.mayGiveReason, scope.asksReason && isInPassage && distance == 1)
    set(.meaningBelowBest, best[.meaning] - other[.meaning])
    return features
  }

  /// Whether a sentence leans on the one before it, and that isn't surely out of place.
  private func needsSupport(_ sentence: Int, from company: [Company]) -> Bool {
    traits[sentence].leans
      && company.first { $0.sentence == sentence - 1 }.map { $0.likelihood >= Self.leastOfSupport }
        ?? true
  }

  /// A sentence with the one it leans on, unless that is shown already.
  private func group(of sentence: Int, with shown: Set<Int>) -> [Int] {
    traits[sentence].leans && !shown.contains(sentence - 1)
      ? [sentence - 1, sentence] : [sentence]
  }

  private func add(_ group: [Int], to draft: inout Draft) {
    let new = group.filter { !draft.sentences.contains($0) }
    let cost = new.reduce(0) { $0 + wordCount($1) }
    guard draft.sentences.count + new.count <= Self.mostSentences,
      draft.words + cost <= Self.mostWords
    else { return }
    draft.sentences.formUnion(new)
    draft.words += cost
  }

  private func passage(of sentence: Int) -> Int { narrative.sentences[sentence].passage }

  private func wordCount(_ sentence: Int) -> Int { traits[sentence].words.count }
}
