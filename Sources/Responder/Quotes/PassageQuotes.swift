internal import Narrative
package import Retrieval

/// Finds what can be quoted in a passage.
package struct PassageQuotes {
  private let index: NarrativeIndex
  private let quotability: Quotability

  /// Finds quotes in the passages of a narrative.
  package init(index: NarrativeIndex) {
    self.index = index
    quotability = Quotability(analyzer: index.analyzers[.english])
  }

  private struct Reading {
    let sentence: Int
    let text: String
    let tokens: [Token]
    let isWithinQuotation: Bool
  }

  /// What stands alone in a passage, in order, whatever its score.
  ///
  /// - Complexity: O(n) in the length of the passage.
  package func candidates(inPassage passage: Int) -> [(quote: Quote, text: String)] {
    let language = index.analyzer(ofPassage: passage).language
    guard language == .english else { return foreignCandidates(inPassage: passage, language) }
    var marks = QuotationMarks()
    var found: [(quote: Quote, text: String)] = []
    var previous: (reading: Reading, score: Double)?
    for sentence in index.narrative.passages[passage].sentences {
      let text = index.narrative.text(ofSentence: sentence)
      let reading = Reading(
        sentence: sentence, text: text, tokens: index.tokens(ofSentence: sentence),
        isWithinQuotation: marks.isOpen)
      marks.read(text)
      let score = reading.isWithinQuotation ? 0 : quotability.score(text, tokens: reading.tokens)
      if score > 0 {
        found.append((Quote(sentences: sentence..<sentence + 1, score: score), text))
      } else if let (first, firstScore) = previous, firstScore > 0,
        firstScore < Quotability.threshold, let pair = pair(first, reading)
      {
        found[found.count - 1] = pair
      }
      previous = (reading, score)
    }
    return found
  }

  /// What can be told to stand alone where the words aren't known.
  private func foreignCandidates(
    inPassage passage: Int, _ language: Language?
  ) -> [(quote: Quote, text: String)] {
    index.narrative.passages[passage].sentences.compactMap { sentence in
      let text = index.narrative.text(ofSentence: sentence)
      let score = ForeignQuotability.score(text, language: language)
      return score > 0 ? (Quote(sentences: sentence..<sentence + 1, score: score), text) : nil
    }
  }

  /// The quotes of a passage, in order.
  ///
  /// - Complexity: O(n) in the length of the passage.
  package func quotes(inPassage passage: Int) -> [Quote] {
    candidates(inPassage: passage).map(\.quote).filter { $0.score >= Quotability.threshold }
  }

  private func pair(_ first: Reading, _ second: Reading) -> (quote: Quote, text: String)? {
    guard !second.isWithinQuotation else { return nil }
    let text = first.text + " " + second.text
    guard quotability.isPair(text, first.tokens, second.tokens) else { return nil }
    return (
      Quote(sentences: first.sentence..<second.sentence + 1, score: Quotability.threshold), text
    )
  }
}
