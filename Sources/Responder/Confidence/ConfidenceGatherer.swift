internal import Encoder

/// Gathers what the confidence in the best of some candidates rests on.
struct ConfidenceGatherer {
  let traits: TraitsMemo

  /// Tells question and answer from question and anything else by the products of their components.
  let answering: LinearModel

  /// The share of a line's words, by weight, that lacks fillers at most.
  private static let nearlyAll: Float = 0.9

  /// What the best candidate has for and against it.
  ///
  /// - Parameters:
  ///   - ranking: The candidates, best first, at least one.
  ///   - line: The line, whose facts and names count.
  ///   - vector: The vector that the candidates were ranked by.
  ///   - sentence: The vector of the best candidate.
  ///   - kinds: What the line calls for.
  ///   - leaning: How much the line leans on what was said before, 0 to 1.
  func features(
    of ranking: Ranking, for line: Line, vector: SentenceVector, sentence: SentenceVector?,
    kinds: LineKinds, leaning: Float
  ) -> [Float] {
    var features = [Float](repeating: 0, count: ConfidenceFeature.allCases.count)
    guard let best = ranking.candidates.first else { return features }
    func set(_ feature: ConfidenceFeature, _ value: Float) { features[feature.rawValue] = value }
    let likeness = ranking.likeness
    let total = ranking.candidates.reduce(0) {
      $0 + StableExponential.of(Double($1.score - best.score))
    }
    let three = ranking.candidates.prefix(3).reduce(0) {
      $0 + StableExponential.of(Double($1.score - best.score))
    }
    set(.meaning, best[.meaning])
    set(.standout, (best[.meaning] - likeness.mean) / max(likeness.spread, 0.01))
    set(.meanMeaning, likeness.mean)
    set(.share, Float(1 / total))
    set(.shareOfThree, Float(three / total))
    set(.meaningOfPassage, best[.meaningOfPassage])
    set(.words, best[.words])
    set(.everyWord, best[.words] > Self.nearlyAll ? 1 : 0)
    set(.wordsOfPassage, best[.wordsOfPassage])
    set(.missingName, best[.missingName])
    let weight = max(line.terms.reduce(0) { $0 + $1.weight }, 1e-6)
    set(.knownWords, line.terms.reduce(0) { $1.isInNarrative ? $0 + $1.weight : $0 } / weight)
    set(
      .unknownNames, Float(min(line.namesAndNumbers.count { !$0.isInNarrative }, 2)))
    if let fact = line.fact {
      let missing = 1 - fact.fulfilment(by: traits[best.sentence].words)
      set(Self.feature(of: fact.kind), missing)
      set(.asksFact, 1)
    }
    set(.length, Float(line.tokens.count).squareRoot())
    set(.isAbout, kinds[.about])
    set(.isSubject, kinds[.subject])
    set(.wordsOfSubject, kinds[.subject] * best[.words])
    set(.isCounsel, kinds[.counsel])
    // "What is Taobao?" asks about the world, unless the text speaks of it. The words of the line before
    // don't count: what is refused alone is refused after any other line.
    let words = LineTerm.share(of: line.terms, matchedBy: traits[best.sentence].stems)
    set(.isTask, kinds[.task] * (1 - words))
    set(.isWorld, kinds[.world] * (1 - words))
    set(.isSmallTalk, kinds.smallTalk)
    set(.isReaction, kinds[.reaction] + kinds[.gibberish])
    set(.leansOnTalk, leaning)
    if let sentence {
      set(.answering, answering.value(Self.products(of: vector, and: sentence)))
    }
    return features
  }

  /// The products of the components of two vectors, times their number, so that they are near 1.
  static func products(of left: SentenceVector, and right: SentenceVector) -> [Float] {
    let components = left.numbers
    return zip(components, right.numbers).map { $0 * $1 * Float(components.count) }
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
