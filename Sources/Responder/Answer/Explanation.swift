/// Why a line was answered as it was, or not at all.
package struct Explanation: Sendable {
  /// A word of the line, and what it did.
  package struct Word: Sendable {
    /// Where the best sentence's passage has a word.
    package enum Match: Sendable, Equatable {
      /// The sentence has it, in this form or one of the same stem.
      case found
      /// Another sentence of the passage has it.
      case nearby
      /// Nothing there has it.
      case missing
    }

    /// The word as it was understood.
    package let text: String

    /// How it was written, where that was taken for a slip.
    package let spelling: String?

    /// How much closer in meaning the sentence is with the word than without it; nil where meanings
    /// don't count.
    package let carried: Double?

    /// Where it is.
    package let match: Match
  }

  /// Where the best sentence stands in a conversation.
  package enum Place: Sendable {
    /// It was the best one of the last answer.
    case lastAnswer
    /// It stands near that.
    case nearLastAnswer
  }

  /// The best sentence's number in the narrative, or nil if there was none.
  package var sentence: Int?

  /// Where that stands in the conversation; nil where that didn't speak for it.
  package var place: Place?

  /// How close it is to the line in meaning: the cosine of their vectors, -1 to 1; nil where meanings
  /// don't count.
  package var meaning: Double?

  /// What the sentences around it added to its score.
  package var neighbours: Double?

  /// How much the line leaned on what was said before, 0 to 1.
  package var leaning = 0.0

  /// The words of the line that say something, in order.
  package var words: [Word] = []

  /// The confidence, 0 to 1.
  package var confidence = 0.0

  /// What made it, the strongest first.
  package var reasons: [ConfidenceReason] = []

  /// The explanation where there was nothing to weigh up.
  init() {}
}
