/// Gathers what the confidence in the best of some candidates rests on.
struct ConfidenceGatherer {
  let traits: TraitsMemo

  /// The share of a line's words, by weight, that lacks fillers at most.
  private static let nearlyAll: Float = 0.9

  /// What the best candidate has for and against it.
  ///
  /// - Parameters:
  ///   - ranking: The candidates, best first, at least one.
  ///   - line: The line, whose facts and names count.
  ///   - kinds: What the line calls for.
  ///   - leaning: How much the line leans on what was said before, 0 to 1.
  func features(
    of ranking: Ranking, for line: Line, kinds: LineKinds, leaning: Float
  ) -> [Float] {
    var features = [Float](repeating: 0, count: ConfidenceFeature.allCases.count)
    guard let best = ranking.candidates.first else { return features }
    gather(from: ranking, best: best, into: &features)
    gather(from: line, best: best, into: &features)
    features[.length] = Float(line.tokens.count).squareRoot()
    features[.isAbout] = kinds[.about]
    features[.isSubject] = kinds[.subject]
    features[.wordsOfSubject] = kinds[.subject] * best[.words]
    features[.isCounsel] = kinds[.counsel]
    // "What is Taobao?" asks about the world, unless the text speaks of it. The words of the line before
    // don't count: what is refused alone is refused after any other line.
    let words = LineTerm.share(of: line.terms, matchedBy: traits[best.sentence].stems)
    features[.isTask] = kinds[.task] * (1 - words)
    features[.isWorld] = kinds[.world] * (1 - words)
    features[.isSmallTalk] = kinds.smallTalk
    features[.isReaction] = kinds[.reaction] + kinds[.gibberish]
    features[.leansOnTalk] = leaning
    return features
  }

  /// How the best candidate stands among the others.
  private func gather(from ranking: Ranking, best: Candidate, into features: inout [Float]) {
    let likeness = ranking.likeness
    let total = Self.sum(ranking.candidates[...], relativeTo: best)
    let three = Self.sum(ranking.candidates.prefix(3), relativeTo: best)
    features[.meaning] = best[.meaning]
    features[.standout] = (best[.meaning] - likeness.mean) / max(likeness.spread, 0.01)
    features[.meanMeaning] = likeness.mean
    features[.share] = Float(1 / total)
    features[.shareOfThree] = Float(three / total)
    features[.meaningOfPassage] = best[.meaningOfPassage]
    features[.words] = best[.words]
    features[.everyWord] = best[.words] > Self.nearlyAll ? 1 : 0
    features[.wordsOfPassage] = best[.wordsOfPassage]
    features[.missingName] = best[.missingName]
  }

  /// What the line asks for that the narrative or the best candidate lacks.
  private func gather(from line: Line, best: Candidate, into features: inout [Float]) {
    let weight = max(line.terms.reduce(0) { $0 + $1.weight }, 1e-6)
    features[.knownWords] =
      line.terms.reduce(0) { $1.isInNarrative ? $0 + $1.weight : $0 } / weight
    features[.unknownNames] = Float(min(line.namesAndNumbers.count { !$0.isInNarrative }, 2))
    if let fact = line.fact {
      let missing = 1 - fact.fulfilment(by: traits[best.sentence].words)
      features[Self.feature(of: fact.kind)] = missing
      features[.asksFact] = 1
    }
  }

  /// The odds of some candidates against the best one, summed.
  private static func sum(_ candidates: ArraySlice<Candidate>, relativeTo best: Candidate) -> Double
  {
    candidates.reduce(0) { $0 + StableExponential.of(Double($1.score - best.score)) }
  }

  private static func feature(of fact: FactRequest) -> ConfidenceFeature {
    switch fact {
    case .year, .when, .duration: .missingTime
    case .number: .missingNumber
    case .name, .which: .missingThing
    case .who: .missingPerson
    case .place: .missingPlace
    }
  }
}

extension [Float] {
  /// The figure of a feature.
  fileprivate subscript(feature: ConfidenceFeature) -> Float {
    get { self[feature.rawValue] }
    set { self[feature.rawValue] = newValue }
  }
}
