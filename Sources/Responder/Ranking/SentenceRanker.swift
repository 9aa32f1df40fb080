internal import Narrative
internal import Retrieval

/// Ranks the sentences of the passages that fit a question best.
///
/// A linear model over a dozen kinds of evidence. The weights were fitted to question files by
/// listwise logistic regression (Cao and others, "Learning to rank: from pairwise approach to
/// listwise approach", 2007).
struct SentenceRanker {
  /// A sentence with the evidence for it.
  struct Candidate {
    /// The sentence's number in the narrative.
    let sentence: Int

    /// The evidence by the question itself.
    let evidence: Evidence

    /// What speaks for it besides, where the question follows others.
    var context: ContextEvidence?

    /// The evidence weighed up; differences count, not heights.
    var score: Float
  }

  private let story: StoryProfile

  /// The passages whose sentences are ranked.
  static let mostPassages = 70

  /// Ranks the sentences of a story.
  init(story: StoryProfile) { self.story = story }

  /// The sentences that may answer a question, best first.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - nearby: Passages to look at whatever their words.
  /// - Complexity: O(p + s) in the passages with a word of the question and the sentences ranked.
  func rank(_ question: Question, nearby: [Int] = []) -> [Candidate] {
    var scorer = EvidenceScorer(question: question, story: story)
    let passages = PassageSelection(story: story, limit: Self.mostPassages)
      .passages(for: question, scorer: &scorer)
    let ranked = Set(passages + nearby).sorted()
    scorer.prepare(for: ranked)
    var candidates: [Candidate] = []
    for passage in ranked {
      for sentence in story.index.narrative.passages[passage].sentences
      where story.profile(of: sentence).traits.isProse {
        let evidence = scorer.evidence(for: sentence, in: passage)
        candidates.append(
          Candidate(sentence: sentence, evidence: evidence, score: evidence.score))
      }
    }
    return candidates.sorted { ($1.score, $0.sentence) < ($0.score, $1.sentence) }
  }
}
