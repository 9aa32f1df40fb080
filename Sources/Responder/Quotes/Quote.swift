package import Narrative

/// Words of a narrative worth quoting: a sentence, or two that only stand together.
package struct Quote: Equatable, Sendable {
  /// Their numbers in the narrative.
  package let sentences: Range<Int>

  /// How well they serve: 0 to 1, where a good quote has 1 and a fair one a half.
  package let score: Double

  /// The number of the first sentence.
  package var sentence: Int { sentences.lowerBound }

  /// The words, white space collapsed and nothing else changed.
  package func text(in narrative: Narrative) -> String {
    narrative.text(ofSentences: sentences)
  }
}
