internal import Narrative
package import Retrieval

/// The sentences of a narrative that can be quoted, whatever they are worth.
package struct QuoteCandidates {
  /// One of them.
  package struct Candidate {
    /// Its number in the narrative.
    package let sentence: Int

    /// Its words, white space collapsed.
    package let text: String

    /// What is counted in it.
    package let features: QuoteFeatures

    /// Whether it needs the sentence before it in its paragraph.
    let leans: Bool
  }

  private let index: NarrativeIndex
  private let language = WordFrequencies()

  /// Looks in a narrative.
  package init(index: NarrativeIndex) { self.index = index }

  /// The whole sentences of a passage in English that nobody else is quoted with, in order.
  ///
  /// - Complexity: O(n) in the length of the passage.
  package func candidates(inPassage passage: Int) -> [Candidate] {
    let analyzer = index.analyzer(ofPassage: passage)
    guard analyzer.isEnglish, index.mayQuote(passage: passage) else { return [] }
    let sentences = index.narrative.passages[passage].sentences
    var marks = QuotationMarks()
    var found: [Candidate] = []
    for sentence in sentences {
      let text = index.narrative.text(ofSentence: sentence)
      let isSaidByOthers = marks.isOpen
      marks.read(text)
      let tokens = index.tokens(ofSentence: sentence)
      guard !isSaidByOthers, WholeSentence.isWhole(text, wordCount: tokens.count),
        !WebAddress.stands(in: text)
      else { continue }
      let features = QuoteFeatures(
        text, tokens: tokens, place: QuoteFeatures.Place(of: sentence, in: sentences),
        language: language)
      found.append(
        Candidate(
          sentence: sentence, text: text, features: features,
          leans: sentence > sentences.lowerBound && features[.leans] > 0))
    }
    return found
  }
}
