internal import Narrative
internal import Retrieval

/// Makes one answer of the best sentences: one to three of them, that read as one.
struct AnswerComposer {
  private let story: StoryProfile

  /// The most words of an answer.
  static let mostWords = 75

  /// The most sentences of an answer.
  static let mostSentences = 3

  /// How far behind the best a second sentence may score, and how far a third.
  private static let nearness: (second: Float, third: Float) = (1.7, 1.3)

  /// A sentence of fewer words opens a thought, and the next one carries it on.
  private static let shortSentence = 16

  /// How far behind the best a sentence that carries it on may score.
  private static let carryingNearness: Float = 6

  /// The candidates among which others than the best are looked for.
  private static let depth = 6

  /// Composes from the sentences of a story.
  init(story: StoryProfile) { self.story = story }

  /// The sentences that say an answer: the best one with what it leans on, and others as good.
  ///
  /// - Parameters:
  ///   - candidates: Sentences with scores, best first.
  ///   - justSaid: The sentences of the answer before, which are repeated only as the best one.
  /// - Returns: Their numbers: what stands in the passage of the best first, in reading order, then
  ///   the others. Empty if there are no candidates.
  func compose(
    _ candidates: [SentenceRanker.Candidate], after justSaid: Set<Int> = []
  ) -> [Int] {
    guard
      let best = candidates.prefix(40).first(where: {
        wordCount($0.sentence) <= Self.mostWords
      })
    else { return [] }
    var draft = Draft(justSaid: justSaid)
    add(withSupport: best.sentence, to: &draft)
    for other in candidates.prefix(Self.depth)
    where other.sentence != best.sentence {
      let nearness = draft.groups == 1 ? Self.nearness.second : Self.nearness.third
      if best.score - other.score <= nearness { add(withSupport: other.sentence, to: &draft) }
    }
    if draft.sentences.count == 1, draft.words < Self.shortSentence {
      let next = candidates.prefix(40).first { $0.sentence == best.sentence + 1 }
      if let next, best.score - next.score <= Self.carryingNearness,
        passage(of: next.sentence) == passage(of: best.sentence)
      {
        add([next.sentence], to: &draft)
      }
    }
    let home = passage(of: best.sentence)
    return draft.sentences.sorted().filter { passage(of: $0) == home }
      + draft.sentences.sorted().filter { passage(of: $0) != home }
  }

  /// An answer in the making.
  private struct Draft {
    /// The sentences of the answer before.
    let justSaid: Set<Int>

    var sentences: Set<Int> = []
    var words = 0

    /// How often something was added.
    var groups = 0
  }

  /// Adds a sentence with those in front that it refers back to, if all of them fit; the very first
  /// goes in without them if need be.
  private func add(withSupport sentence: Int, to draft: inout Draft) {
    guard !draft.sentences.contains(sentence) else { return }
    var group = [sentence]
    while let first = group.first, leans(first), !draft.sentences.contains(first - 1),
      !draft.justSaid.contains(first - 1),
      group.count < Self.mostSentences
    {
      group.insert(first - 1, at: 0)
    }
    if !add(group, to: &draft), draft.groups == 0 {
      if group.count < 2 || !add(Array(group.suffix(2)), to: &draft) {
        add([sentence], to: &draft)
      }
    }
  }

  @discardableResult
  private func add(_ group: [Int], to draft: inout Draft) -> Bool {
    let cost = group.reduce(0) { $0 + wordCount($1) }
    guard draft.sentences.count + group.count <= Self.mostSentences,
      draft.words + cost <= Self.mostWords
    else { return false }
    draft.sentences.formUnion(group)
    draft.words += cost
    draft.groups += 1
    return true
  }

  /// Whether a sentence leans on one before it in its passage.
  private func leans(_ sentence: Int) -> Bool {
    let passage = story.index.narrative.passages[passage(of: sentence)]
    guard sentence > passage.sentences.lowerBound else { return false }
    let profile = story.profile(of: sentence)
    return profile.isEnglish && LeaningSentence.leansBack(profile.traits.sentence.words)
  }

  private func passage(of sentence: Int) -> Int {
    story.index.narrative.sentences[sentence].passage
  }

  private func wordCount(_ sentence: Int) -> Int {
    story.profile(of: sentence).traits.sentence.count
  }
}
