/// Why a question was answered as it was, or not at all.
package struct Explanation: Sendable {
  /// A word or phrase of the question and what met it in the best sentence.
  package struct Word: Sendable {
    /// How a word was met.
    package enum Match: Sendable, Equatable {
      /// The sentence has it, in this form or one of the same stem.
      case found
      /// The sentence has this word, which stands in for it.
      case meaning(String)
      /// The sentence speaks of the same thing in other words: the concept's name.
      case concept(String)
      /// Another sentence of the passage has it.
      case nearby
      /// Nothing there meets it.
      case missing
    }

    /// The word or phrase as it was understood.
    package let text: String

    /// How it was written, where that was taken for a slip.
    package let spelling: String?

    /// The better known words that stood in for it, where it is a rare one.
    package let standIns: [String]

    /// How much it matters, 0 to 1.
    package let weight: Double

    /// What met it.
    package let match: Match
  }

  /// Something that raised or lowered the confidence.
  package struct Reason: Sendable {
    /// What it is, in a few words.
    package let name: String

    /// What it added to the logarithm of the odds; negative where it lowered them.
    package let effect: Double
  }

  /// Where the best sentence stands in a conversation.
  package enum Place: Sendable {
    /// It was the best one of the last answer.
    case lastAnswer
    /// It stands near that.
    case nearLastAnswer
  }

  /// The best sentence's number in the narrative, or nil if there was none.
  package let sentence: Int?

  /// Where that stands in the conversation; nil where that didn't speak for it.
  package let place: Place?

  /// The words of the question, in order.
  package let words: [Word]

  /// The confidence, 0 to 1.
  package let confidence: Double

  /// What made it, the strongest first.
  package let reasons: [Reason]
}
