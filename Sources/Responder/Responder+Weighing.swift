internal import Narrative
internal import Retrieval

/// What ranking and confidence weigh up for a question, in numbers: what their weights are fitted to.
package struct Weighing: Sendable {
  /// A sentence that may answer.
  package struct Candidate: Sendable {
    /// Its number in the narrative.
    package let sentence: Int

    /// Its score.
    package let score: Float

    /// The parts of its evidence.
    package let parts: [Float]

    /// What speaks for it besides, where the question follows others.
    package let context: Context?
  }

  /// What speaks for a sentence besides the question's own words.
  package struct Context: Sendable {
    /// The parts of its evidence by the question last answered.
    package let parts: [Float]

    /// How it stands to the last answer, by the number of `TopicLink.Relation`'s case; nil where it is
    /// far away.
    package let relation: Int?

    /// Whether it was said lately.
    package let isSaid: Bool
  }

  /// The sentences ranked, best first.
  package let candidates: [Candidate]

  /// How the question leans on the last answer, by the number of `TopicLink.Kind`'s case; nil where it
  /// stands by itself.
  package let link: Int?

  /// Whether it asks to hear more, and brings no question of its own.
  package let asksForMore: Bool

  /// The number of its own words that mean something.
  package let contentWords: Int

  /// The sentences that would answer, were the confidence high enough.
  package let composed: [Int]

  /// The parts of the confidence.
  package let confidence: [Float]
}

extension Responder {
  /// Weighs up a question in its context.
  ///
  /// - Parameter limit: The most candidates to report.
  /// - Complexity: That of answering it.
  func weighing(of inquiry: Inquiry, limit: Int) -> Weighing {
    let candidates = candidates(for: inquiry)
    return Weighing(
      candidates: candidates.prefix(limit).map { candidate in
        Weighing.Candidate(
          sentence: candidate.sentence, score: candidate.score, parts: candidate.evidence.parts,
          context: candidate.context.map {
            Weighing.Context(
              parts: $0.last.parts, relation: $0.relation?.rawValue, isSaid: $0.isSaid)
          })
      },
      link: inquiry.link?.kind.rawValue, asksForMore: !inquiry.said.isEmpty,
      contentWords: inquiry.own.contentUnits.count,
      composed: composer.compose(
        candidates, after: inquiry.link?.topic.answer ?? []),
      confidence: confidence(of: candidates, for: inquiry).parts)
  }
}
