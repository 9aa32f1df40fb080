internal import Narrative
package import Retrieval

/// The sentences of a narrative worth quoting, and which of them is whose day's.
package struct QuoteCollection {
  /// A sentence worth quoting.
  package struct Quote: Equatable, Sendable {
    /// The sentence's number in the narrative.
    package let sentence: Int

    /// How well it stands alone and lifts, `Quotability.threshold` to 1.
    package let score: Double
  }

  /// The quotes in the order of the days: a fixed shuffle by their words.
  ///
  /// The place of a quote depends on its own words alone, so a text added or taken away leaves the
  /// order of the others as it was.
  package let quotes: [Quote]

  private let index: NarrativeIndex

  /// Finds the quotes of a narrative; of sentences with the same words, the first.
  ///
  /// Where nothing reaches the threshold, the best that stands alone serve.
  ///
  /// - Complexity: O(n) in the length of the narrative.
  package init(index: NarrativeIndex) {
    self.index = index
    var seen: Set<String> = []
    var found: [(quote: Quote, text: String)] = []
    for sentence in index.narrative.sentences.indices {
      let tokens = index.tokens(ofSentence: sentence)
      guard Quotability.wordCounts.contains(tokens.count) else { continue }
      let text = index.narrative.text(ofSentence: sentence)
      let score = Quotability.score(
        tokens, isTerminated: Self.isTerminated(text), analyzer: index.analyzer)
      guard score > 0, seen.insert(text).inserted else { continue }
      found.append((Quote(sentence: sentence, score: score), text))
    }
    let good = found.filter { $0.quote.score >= Quotability.threshold }
    let chosen = good.isEmpty ? found : good
    quotes =
      chosen
      .map { (quote: $0.quote, key: StableHash.hash($0.text)) }
      .sorted { ($0.key, $0.quote.sentence) < ($1.key, $1.quote.sentence) }
      .map(\.quote)
  }

  /// The quote of a day: each once before any comes again, always the same number of days apart.
  ///
  /// - Returns: Nil if the narrative has nothing to quote.
  package func quote(of date: CalendarDate) -> Quote? {
    quotes.isEmpty ? nil : quotes[date.dayNumber % quotes.count]
  }

  /// The quotes whose sentence or passage treats a subject, the nearest first.
  ///
  /// - Parameter subject: Words in any form, misspellings corrected.
  package func quotes(about subject: String) -> [Quote] {
    let query = index.query(subject)
    let wanted = Set(query.terms.map(\.stem))
    guard !wanted.isEmpty else { return [] }
    return quotes.compactMap { quote -> (quote: Quote, worth: Double)? in
      let found = wanted.intersection(index.terms(ofSentence: quote.sentence))
      guard !found.isEmpty else { return nil }
      let rarity = found.reduce(0) { $0 + index.passages.inverseDocumentFrequency(of: $1) }
      return (quote, rarity)
    }
    .sorted {
      ($1.worth, $1.quote.score, $0.quote.sentence) < ($0.worth, $0.quote.score, $1.quote.sentence)
    }
    .map(\.quote)
  }

  /// Whether a sentence ends in a stop and leaves no quotation mark or bracket open.
  private static func isTerminated(_ text: String) -> Bool {
    let closing = text.unicodeScalars.reversed().first { !"\"'”’)]_*»".unicodeScalars.contains($0) }
    guard let closing, ".!?…。！？".unicodeScalars.contains(closing) else { return false }
    var depth = 0
    var straight = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "(", "[", "«": depth += 1
      case "”", ")", "]", "»": depth -= 1
      case "\"": straight += 1
      default: break
      }
    }
    return depth == 0 && straight.isMultiple(of: 2)
  }
}
