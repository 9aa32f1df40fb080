/// What speaks for a sentence as the answer to a turn of a conversation, besides the turn's own words.
struct ContextEvidence {
  /// The evidence by the question last answered.
  let last: Evidence

  /// How it stands to the last answer; nil where it is far away.
  let relation: TopicLink.Relation?

  /// Whether it was said lately.
  let isSaid: Bool
}
