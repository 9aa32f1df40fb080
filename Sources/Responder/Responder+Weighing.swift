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

    /// How it stands to the last answer of the conversation, by the number of
    /// `TopicLink.Relation`'s case; nil where that doesn't matter.
    package let relation: Int?
  }

  /// The sentences ranked, best first.
  package let candidates: [Candidate]

  /// How the question hangs on the last answer, by the number of `TopicLink.Kind`'s case; nil where it
  /// stands by itself.
  package let link: Int?

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
    let confidence = Confidence(
      of: candidates, for: inquiry.judged, story: story, narrator: narrator)
    return Weighing(
      candidates: candidates.prefix(limit).map { candidate in
        Weighing.Candidate(
          sentence: candidate.sentence, score: candidate.score, parts: candidate.evidence.parts,
          relation: inquiry.link?.relation(of: candidate.sentence, in: index.narrative)?.rawValue)
      },
      link: inquiry.link?.kind.rawValue,
      composed: composer.compose(candidates.filter { !inquiry.said.contains($0.sentence) }),
      confidence: confidence.parts)
  }
}
