internal import Narrative

/// What a conversation favours: the sentences around the one that answered last, as a turn hangs on it.
struct TopicLink {
  /// How a turn hangs on the one before.
  enum Kind: Int, CaseIterable {
    /// It asks to hear more of the same: "tell me more".
    case more
    /// It asks for others of the kind: "what else?".
    case others
    /// It asks how things went on: "and then?".
    case sequel
    /// It asks what was done about it: "how did you react?".
    case reaction
    /// It has no words of its own that mean something: "why?".
    case bare
    /// It asks the time of what was said: "when was that?".
    case time
    /// It points back, and has words of its own: "who helped you with it?".
    case leaning
  }

  /// How a sentence stands to the one that answered last.
  enum Relation: Int, CaseIterable {
    /// It is the same.
    case same
    /// It is the next one of the passage.
    case next
    /// It stands further on in the passage.
    case later
    /// It stands before in the passage.
    case earlier
    /// It stands in a passage behind.
    case behind
    /// It stands in a passage before.
    case before
  }

  /// How the turn hangs on the last one.
  let kind: Kind

  /// The sentence that answered last.
  let sentence: Int

  /// How far around that sentence others are favoured.
  private static let reach = (before: 3, behind: 5)

  /// What each relation adds to a sentence's score, in the order of `Relation`'s cases.
  ///
  /// Fitted to dialogues, as `SentenceRanker`'s weights are to questions.
  private static func weights(of kind: Kind) -> [Float] {
    switch kind {
    case .more: [0, 7, 7, 4, 1.6, 0.5]
    case .others: [0, 3.5, 3.5, 2, 0.8, 0.2]
    case .sequel: [0, 9, 8, 0, 7, -1]
    case .reaction: [0, 6.5, 4.5, 0.5, 1, 0]
    case .bare: [0, 4, 3.5, 1.6, 1, 0.2]
    case .time: [1.5, 5.2, 5.2, 3, 1.2, 0.4]
    case .leaning: [0.3, 2.9, 3.4, 0.6, 0, 0.5]
    }
  }

  /// How a sentence stands to the one that answered last; nil where it is too far away to be favoured.
  func relation(of other: Int, in narrative: Narrative) -> Relation? {
    guard (-Self.reach.before...Self.reach.behind).contains(other - sentence) else { return nil }
    if other == sentence { return .same }
    let isBehind = other > sentence
    guard narrative.sentences[other].passage == narrative.sentences[sentence].passage else {
      return isBehind ? .behind : .before
    }
    return isBehind ? other == sentence + 1 ? .next : .later : .earlier
  }

  /// What is added to the scores of sentences.
  func bonus(in narrative: Narrative) -> [Int: Float] {
    let weights = Self.weights(of: kind)
    var bonus: [Int: Float] = [:]
    let around =
      max(
        0, sentence - Self.reach.before)...min(
        narrative.sentences.count - 1, sentence + Self.reach.behind)
    for other in around {
      guard let relation = relation(of: other, in: narrative) else { continue }
      bonus[other] = weights[relation.rawValue]
    }
    return bonus
  }
}
