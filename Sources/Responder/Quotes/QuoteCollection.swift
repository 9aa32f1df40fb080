package import Narrative
package import Retrieval

/// The words of a narrative worth quoting, and which of them are whose day's.
package struct QuoteCollection {
  /// The quotes in the order of their keys: numbers that depend on their words alone.
  package let quotes: [Quote]

  let keys: [UInt64]

  /// The sentences of a narrative that is looked at whole, such as a few books.
  ///
  /// Of a longer one, passages at even distances make a collection of about as many.
  private static let mostSentences = 20_000

  /// Finds the quotes of a narrative; of those with the same words, the first.
  ///
  /// Where nothing reaches the threshold, the best that stands alone serve.
  ///
  /// - Complexity: O(n) in the length of the narrative, up to a few books; O(q) in the number of
  ///   quotes where they are kept beside an index file.
  package init(index: NarrativeIndex) {
    if let kept = Self(keptFor: index) {
      self = kept
      return
    }
    let step = max(1, index.narrative.sentences.count / Self.mostSentences)
    let passages = stride(from: 0, to: index.narrative.passages.count, by: step)
    let finder = PassageQuotes(index: index)
    var seen: Set<String> = []
    var found: [(quote: Quote, text: String)] = []
    for passage in passages {
      found += finder.candidates(inPassage: passage).filter { seen.insert($0.text).inserted }
    }
    let good = found.filter { $0.quote.score >= Quotability.threshold }
    self.init(good.isEmpty ? found : good)
    keep(for: index)
  }

  /// Puts quotes in the order of their keys.
  private init(_ found: [(quote: Quote, text: String)]) {
    let keyed =
      found
      .map { (quote: $0.quote, key: StableHash.hash($0.text)) }
      .sorted { ($0.key, $0.quote.sentence) < ($1.key, $1.quote.sentence) }
    quotes = keyed.map(\.quote)
    keys = keyed.map(\.key)
  }

  /// Takes quotes in the order of their keys.
  init(_ quotes: [Quote], keys: [UInt64]) {
    self.quotes = quotes
    self.keys = keys
  }

  /// Takes some quotes of a narrative, whose words differ.
  ///
  /// - Complexity: O(n log n) in their number.
  package init(_ quotes: [Quote], of narrative: Narrative) {
    self.init(quotes.map { ($0, $0.text(in: narrative)) })
  }

  /// The quote of a day: each once in a round of days, none again before half a round has passed.
  ///
  /// - Returns: Nil if there is nothing to quote.
  /// - Complexity: O(n) in the number of quotes.
  package func quote(of date: CalendarDate) -> Quote? {
    DailyOrder(keys: keys).place(ofDay: date.dayNumber).map { quotes[$0] }
  }

  /// All quotes in the order of their days, for the round that a day belongs to.
  ///
  /// - Complexity: O(n) in the number of quotes.
  package func round(of date: CalendarDate) -> [Quote] {
    DailyOrder(keys: keys).round(holding: date.dayNumber).map { quotes[$0] }
  }
}
