internal import Narrative
internal import Retrieval

/// Ranks the sentences that may answer a turn of a conversation: by its own words, by those of the
/// question before, and by where they stand to the last answer.
struct FollowUpRanker {
  private let story: StoryProfile

  /// Ranks the sentences of a story.
  init(story: StoryProfile) { self.story = story }

  /// The sentences that may answer a turn, best first.
  ///
  /// - Parameters:
  ///   - question: The turn's own question.
  ///   - link: What it leans on.
  /// - Complexity: That of ranking for both questions.
  func rank(_ question: Question, _ link: TopicLink) -> [SentenceRanker.Candidate] {
    let narrative = story.index.narrative
    var own = EvidenceScorer(question: question, story: story)
    var last = EvidenceScorer(question: link.topic.question, story: story)
    let selection = PassageSelection(story: story, limit: SentenceRanker.mostPassages)
    let passages = Set(selection.passages(for: question, scorer: &own))
      .union(selection.passages(for: link.topic.question, scorer: &last))
      .union(link.passages(of: narrative)).sorted()
    own.prepare(for: passages)
    last.prepare(for: passages)
    var candidates: [SentenceRanker.Candidate] = []
    for passage in passages {
      for sentence in narrative.passages[passage].sentences
      where story.profile(of: sentence).traits.isProse {
        let evidence = own.evidence(for: sentence, in: passage)
        let context = ContextEvidence(
          last: last.evidence(for: sentence, in: passage),
          relation: link.relation(of: sentence, in: narrative),
          isSaid: link.topic.said.contains(sentence))
        candidates.append(
          SentenceRanker.Candidate(
            sentence: sentence, evidence: evidence, context: context,
            score: FollowUpScore.of(evidence, context, link.kind)))
      }
    }
    return candidates.sorted { ($1.score, $0.sentence) < ($0.score, $1.sentence) }
  }
}
