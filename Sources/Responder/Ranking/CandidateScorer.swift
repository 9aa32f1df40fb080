internal import Narrative
internal import Retrieval

/// Gathers what speaks for the sentences of a narrative as answers to one line.
struct CandidateScorer {
  private let line: Line
  private let index: NarrativeIndex
  private var narrative: Narrative { index.narrative }
  private let traits: TraitsMemo
  private let likeness: Likeness
  private let passageScores: [Int: Float]
  private let subjectLikelihood: Float
  private let totalWeight: Float
  private let asksReason: Bool
  private let names: [LineTerm]

  /// Prepares for a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - likeness: How close the sentences are to it in meaning.
  ///   - passageScores: The TF-IDF scores of the passages found, against that of the best.
  ///   - subjectLikelihood: How likely the line only names a subject, 0 to 1.
  init(
    _ line: Line, index: NarrativeIndex, traits: TraitsMemo, likeness: Likeness,
    passageScores: [Int: Float], subjectLikelihood: Float
  ) {
    self.line = line
    self.index = index
    self.traits = traits
    self.likeness = likeness
    self.passageScores = passageScores
    self.subjectLikelihood = subjectLikelihood
    totalWeight = max(line.terms.reduce(0) { $0 + $1.weight }, 1e-6)
    names = line.namesAndNumbers
    asksReason = line.asksReason
  }

  /// The candidates of some passages, those of a passage together: each sentence that is prose.
  ///
  /// - Complexity: O(s t) in the sentences of the passages and the terms of the line.
  func candidates(in passages: [Int], model: LinearModel) -> [Candidate] {
    passages.filter(index.mayAnswer(passage:)).flatMap { passage -> [Candidate] in
      let sentences = narrative.passages[passage].sentences
      let matches = sentences.map { sentence in
        line.terms.map { $0.isMatched(by: traits[sentence].stems) }
      }
      let together = line.terms.indices.map { term in matches.contains { $0[term] } }
      let closest = sentences.map { likeness[$0] }.max() ?? likeness.mean
      return zip(sentences, matches).compactMap { sentence, matches in
        guard traits[sentence].isProse else { return nil }
        let features = features(
          of: sentence, in: sentences, matches, together, closest: closest,
          passageScore: passageScores[passage] ?? 0)
        return Candidate(
          sentence: sentence, features: features, score: model.value(features))
      }
    }
  }

  private func features(
    of sentence: Int, in passage: Range<Int>, _ matches: [Bool], _ together: [Bool],
    closest: Float, passageScore: Float
  ) -> [Float] {
    let traits = traits[sentence]
    let before = passage.contains(sentence - 1) ? likeness[sentence - 1] : likeness.mean
    let after = passage.contains(sentence + 1) ? likeness[sentence + 1] : likeness.mean
    var features = [Float](repeating: 0, count: RankingFeature.allCases.count)
    func set(_ feature: RankingFeature, _ value: Float) { features[feature.rawValue] = value }
    set(.meaning, likeness[sentence])
    set(.meaningBefore, before)
    set(.meaningAfter, after)
    set(.meaningOfPassage, closest)
    set(.words, share(of: matches))
    set(.wordsOfPassage, share(of: together))
    if !names.isEmpty {
      let found = names.count { $0.isMatched(by: traits.stems) }
      set(.names, Float(found) / Float(names.count))
      set(.missingName, found < names.count ? 1 : 0)
    }
    set(.length, Float(traits.words.count + 1).squareRoot())
    set(.isQuestion, traits.isQuestion ? 1 : 0)
    set(.leans, traits.leans ? 1 : 0)
    set(.meaningLeanedOn, traits.leans ? before : 0)
    set(.passageScore, passageScore)
    set(.wordsOfSubject, subjectLikelihood * share(of: matches))
    set(.meaningBeforeReason, asksReason && passage.contains(sentence - 1) ? before : 0)
    return features
  }

  /// The share of the line's words, by weight, that are matched.
  private func share(of matches: [Bool]) -> Float {
    zip(line.terms, matches).reduce(0) { $1.1 ? $0 + $1.0.weight : $0 } / totalWeight
  }
}
