internal import Narrative

/// What a turn leans on: the answer before, and the sentences around it.
struct TopicLink {
  /// How a turn leans on the one before.
  enum Kind: Int, CaseIterable {
    /// It has a word of its own at most, as "Why?" or "Who helped you with it?".
    case poor
    /// It has more words of its own, so that it may open a new subject.
    case rich
    /// It asks how things went on: "and then?".
    case sequel
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
    /// It stands in the next passage.
    case behind
    /// It stands in the second or third passage behind.
    case furtherBehind
    /// It stands in the fourth to sixth passage behind.
    case farBehind
    /// It stands in the passage before.
    case before
    /// It stands in the second to fourth passage before.
    case furtherBefore
  }

  /// How the turn leans on the last one.
  let kind: Kind

  /// What was talked of.
  let topic: Topic

  /// How far around the last answer sentences are favoured, in passages.
  private static let reach = (before: 4, behind: 6)

  /// How a sentence stands to the one that answered last; nil where it is too far away to be favoured.
  func relation(of other: Int, in narrative: Narrative) -> Relation? {
    let sentence = topic.sentence
    if other == sentence { return .same }
    let distance = narrative.sentences[other].passage - narrative.sentences[sentence].passage
    switch distance {
    case 0: return other < sentence ? .earlier : other == sentence + 1 ? .next : .later
    case 1: return .behind
    case 2...3: return .furtherBehind
    case 4...Self.reach.behind: return .farBehind
    case -1: return .before
    case -Self.reach.before ..< -1: return .furtherBefore
    default: return nil
    }
  }

  /// The passages whose sentences are favoured.
  func passages(of narrative: Narrative) -> ClosedRange<Int> {
    let passage = narrative.sentences[topic.sentence].passage
    return max(
      0, passage - Self.reach.before)...min(
        narrative.passages.count - 1, passage + Self.reach.behind)
  }
}
