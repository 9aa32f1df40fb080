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

  /// Whether the narrative is so long that only some of its passages were looked at.
  private let isSample: Bool

  /// The sentences of a narrative that is looked at whole, such as a few books.
  ///
  /// Of a longer one, passages at even distances make a collection of about as many.
  private static let mostSentences = 20_000

  /// The passages in which a subject is looked for in a longer narrative.
  private static let mostPassages = 200

  /// Finds the quotes of a narrative; of sentences with the same words, the first.
  ///
  /// Where nothing reaches the threshold, the best that stands alone serve.
  ///
  /// - Complexity: O(n) in the length of the narrative, up to a few books.
  package init(index: NarrativeIndex) {
    self.index = index
    let step = max(1, index.narrative.sentences.count / Self.mostSentences)
    isSample = step > 1
    let passages = stride(from: 0, to: index.narrative.passages.count, by: step)
    let chosen = Self.quotes(inPassages: passages, of: index)
    quotes =
      chosen
      .map { (quote: $0.quote, key: StableHash.hash($0.text)) }
      .sorted { ($0.key, $0.quote.sentence) < ($1.key, $1.quote.sentence) }
      .map(\.quote)
  }

  /// The quotes of passages with their words, in order.
  private static func quotes(
    inPassages passages: some Sequence<Int>, of index: NarrativeIndex
  ) -> [(quote: Quote, text: String)] {
    var seen: Set<String> = []
    var found: [(quote: Quote, text: String)] = []
    for passage in passages {
      for sentence in index.narrative.passages[passage].sentences {
        let tokens = index.tokens(ofSentence: sentence)
        guard Quotability.wordCounts.contains(tokens.count) else { continue }
        let text = index.narrative.text(ofSentence: sentence)
        let score = Quotability.score(
          tokens, isTerminated: isTerminated(text), analyzer: index.analyzer)
        guard score > 0, seen.insert(text).inserted else { continue }
        found.append((Quote(sentence: sentence, score: score), text))
      }
    }
    let good = found.filter { $0.quote.score >= Quotability.threshold }
    return good.isEmpty ? found : good
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
    let candidates =
      isSample
      ? Self.quotes(
        inPassages: index.search(query, limit: Self.mostPassages).map(\.unit).sorted(), of: index
      ).map(\.quote) : quotes
    return candidates.compactMap { quote -> (quote: Quote, worth: Double)? in
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
