internal import Narrative
internal import Retrieval

/// What ranking and confidence weigh up for a question, in numbers: what their weights are fitted to.
package struct Weighing: Sendable {
  /// The sentences ranked, best first, each with its score and the parts of its evidence.
  package let candidates: [(sentence: Int, score: Float, parts: [Float])]

  /// How the question hangs on the one before, and each candidate on the last answer; by number, -1
  /// where they don't.
  package let link: Int
  package let relations: [Int]

  /// The sentences that would answer, were the confidence high enough.
  package let composed: [Int]

  /// The parts of the confidence.
  package let confidence: [Float]
}

extension Responder {
  /// Weighs up a question by itself, without an answer.
  ///
  /// - Parameters:
  ///   - text: The question.
  ///   - limit: The most candidates to report.
  package func weighing(of text: String, limit: Int) -> Weighing {
    weighing(of: Inquiry(read(text)), limit: limit)
  }

  /// Weighs up a question in its context.
  func weighing(of inquiry: Inquiry, limit: Int) -> Weighing {
    let candidates = candidates(for: inquiry)
    let confidence = Confidence(
      of: candidates, for: inquiry.judged, story: story, narrator: narrator)
    return Weighing(
      candidates: candidates.prefix(limit).map { ($0.sentence, $0.score, $0.evidence.parts) },
      link: inquiry.link?.kind.rawValue ?? -1,
      relations: candidates.prefix(limit).map { candidate in
        inquiry.link?.relation(of: candidate.sentence, in: index.narrative)?.rawValue ?? -1
      },
      composed: composer.compose(candidates.filter { !inquiry.said.contains($0.sentence) }),
      confidence: confidence.parts)
  }
}
