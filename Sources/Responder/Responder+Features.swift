internal import Encoder
internal import Narrative
internal import Retrieval

/// What the models weigh up for a line, in numbers: what their weights are fitted to.
package struct LineFeatures: Sendable {
  /// A sentence that may answer.
  package struct Candidate: Sendable {
    /// Its number in the narrative.
    package let sentence: Int

    /// Its features, by `RankingFeature.rawValue`, then by `TurnFeature.rawValue` in a turn that is
    /// read in the light of those before it.
    package let features: [Float]
  }

  /// Another sentence that may stand beside the best one.
  package struct Company: Sendable {
    /// Its number in the narrative.
    package let sentence: Int

    /// Its features, by `CompanyFeature.rawValue`.
    package let features: [Float]
  }

  /// The vector of the line: a component each, of a vector of length 1.
  package let vector: [Float]

  /// The candidates for the line alone.
  package let alone: [Candidate]

  /// The candidates for the line in the light of those before it; none for one that stands by itself.
  package let inContext: [Candidate]

  /// The features that tell whether it leans, by `LeaningFeature.rawValue`.
  package let leaning: [Float]

  /// The best sentence by the models as they are.
  package let best: Int?

  /// The features of the confidence in it, by `ConfidenceFeature.rawValue`.
  package let confidence: [Float]

  /// The sentences that may stand beside it.
  package let company: [Company]
}

extension Responder {
  /// What the models weigh up for a line.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - lastLine: The line before it in a talk; nil for one that stands by itself.
  ///   - lastAnswer: The sentences of the last answer, the best one first.
  ///   - said: The sentences said before, those too.
  package func features(
    of text: String, after lastLine: String? = nil, lastAnswer: [Int] = [], said: [Int] = []
  ) -> LineFeatures {
    let context = lastLine.map {
      Context(line: $0, best: lastAnswer.first, answer: Set(lastAnswer), said: Set(said))
    }
    let alone = find(text, in: nil)
    let finding = context == nil ? alone : find(text, in: context)
    let best = finding.ranking.candidates.first
    let candidates = { (finding: Finding) in
      finding.ranking.candidates.map {
        LineFeatures.Candidate(sentence: $0.sentence, features: $0.features + $0.turnFeatures)
      }
    }
    return LineFeatures(
      vector: meanings.vector(of: reader.meaningText(of: text)).numbers, alone: candidates(alone),
      inContext: context.map { inContext(finding.line, $0) } ?? [],
      leaning: finding.leaningFeatures, best: best?.sentence,
      confidence: finding.confidence?.features ?? [],
      company: best.map {
        composer.company(
          for: $0, among: finding.ranking.candidates, to: finding.scope
        ).map { LineFeatures.Company(sentence: $0.sentence, features: $0.features) }
      } ?? [])
  }

  /// The candidates for a turn read in the light of its context alone.
  private func inContext(_ line: Line?, _ context: Context) -> [LineFeatures.Candidate] {
    guard let line else { return [] }
    let models = understanding.models
    return TurnRanker(
      ranker: SentenceRanker(
        index: index, meanings: meanings, traits: traits, model: models.ranking,
        kinds: models.kinds),
      turnModel: models.turn, leaningModel: models.leaning, reader: reader
    ).readings(of: line, vector: meanings.vector(of: line.meaningText), in: context)
      .together.candidates.map {
        LineFeatures.Candidate(sentence: $0.sentence, features: $0.features + $0.turnFeatures)
      }
  }
}
