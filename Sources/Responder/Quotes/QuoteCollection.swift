package import Encoder
package import Narrative
package import Retrieval

/// The words of a narrative worth quoting, how often each is shown, and which of them are whose day's.
package struct QuoteCollection {
  /// The quotes that are shown, in the order of their keys: numbers that depend on their words alone.
  package let quotes: [Quote]

  /// What may be quoted where it is asked for, but isn't worth a day of its own, in reading order.
  package let others: [Quote]

  let keys: [UInt64]

  /// The numbers of the quotes that are shown twice as often as the rest.
  private let better: Set<Int>

  /// The score from which on every quote of a text is shown.
  package static let worthy = 0.46

  /// The quotes that a text shows if it has as many, though some aren't worthy.
  private static let least = 10

  /// The quotes that one text shows at most, unless it has many sentences for each.
  private static let most = 100
  private static let sentencesPerQuote = 20

  /// Finds the quotes of a narrative, or takes those that were kept.
  ///
  /// Those that are worthy are shown, the best hundred of a text or one for twenty of its sentences; of
  /// a narrative with few of them, the best ten that stand alone.
  ///
  /// - Parameters:
  ///   - index: The narrative.
  ///   - file: The models file.
  ///   - vectors: What tells the vectors of sentences, where quotes must be looked for.
  /// - Throws: `ModelFileError`, and what `vectors` throws.
  /// - Complexity: O(n) in the length of the narrative, up to a few books, the first time; O(q) in the
  ///   number of quotes where they are kept.
  package init(
    index: NarrativeIndex, models file: ModelFile, vectors: @escaping QuoteFinder.Vectors
  ) throws {
    if let known = StoryQuotes.quotes(of: index.corpus, in: file) {
      self.init(choosing: known, of: index.narrative)
      return
    }
    let models = try QuoteModels(file)
    if let kept = KeptQuotes(index, rule: models.digest).quotes() {
      self.init(choosing: kept, of: index.narrative)
      return
    }
    let found = try QuoteFinder(index: index, models: models, vectors: vectors).quotes()
    KeptQuotes(index, rule: models.digest).keep(found)
    self.init(choosing: found, of: index.narrative)
  }

  /// Chooses those that are shown of all that can be quoted.
  private init(choosing all: [Quote], of narrative: Narrative) {
    let ranked = all.indices.sorted { (all[$1].score, $0) < (all[$0].score, $1) }
    var counts: [Int: Int] = [:]
    var shown: Set<Int> = []
    for place in ranked where all[place].score >= Self.worthy || shown.count < Self.least {
      let document = narrative.passages[narrative.sentences[all[place].sentence].passage].document
      let sentences = narrative.documents[document].sentenceCount(in: narrative)
      guard counts[document, default: 0] < max(Self.most, sentences / Self.sentencesPerQuote)
      else { continue }
      counts[document, default: 0] += 1
      shown.insert(place)
    }
    self.init(
      shown.sorted().map { all[$0] }, of: narrative,
      others: all.indices.filter { !shown.contains($0) }.map { all[$0] })
  }

  /// Takes some quotes of a narrative, whose words differ.
  ///
  /// - Complexity: O(n log n) in their number.
  package init(_ quotes: [Quote], of narrative: Narrative, others: [Quote] = []) {
    let keyed =
      quotes
      .map { (quote: $0, key: StableHash.hash($0.text(in: narrative))) }
      .sorted { ($0.key, $0.quote.sentence) < ($1.key, $1.quote.sentence) }
    self.quotes = keyed.map(\.quote)
    self.others = others
    keys = keyed.map(\.key)
    better = Set(
      keyed.indices.sorted { (keyed[$1].quote.score, $0) < (keyed[$0].quote.score, $1) }
        .prefix(keyed.count / 2))
  }

  private var order: DailyOrder { DailyOrder(keys: keys, better: better) }

  /// The quote of a day: each in a round of days, the better half twice, none again within a third of a
  /// round.
  ///
  /// - Returns: Nil if there is nothing to quote.
  /// - Complexity: O(n) in the number of quotes.
  package func quote(of date: CalendarDate) -> Quote? {
    order.quote(ofDay: date.dayNumber).map { quotes[$0] }
  }

  /// All quotes in the order of their first days in the round that a day belongs to.
  ///
  /// - Complexity: O(n) in the number of quotes.
  package func round(of date: CalendarDate) -> [Quote] {
    var seen: Set<Int> = []
    return order.round(holding: date.dayNumber).filter { seen.insert($0).inserted }
      .map { quotes[$0] }
  }

  /// The quotes of the round that a day belongs to, day by day, beginning with that day.
  ///
  /// - Complexity: O(n) in the number of quotes.
  package func quotes(from date: CalendarDate) -> [Quote] {
    let order = order
    var seen: Set<Int> = []
    return (0..<2 * max(order.length, 1)).compactMap { order.quote(ofDay: date.dayNumber + $0) }
      .filter { seen.insert($0).inserted }.map { quotes[$0] }
  }

  /// The days of a round that each quote has.
  package var days: [Int] {
    let areSome = order.length > quotes.count
    return quotes.indices.map { areSome && better.contains($0) ? 2 : 1 }
  }
}

extension Document {
  /// The number of its sentences.
  fileprivate func sentenceCount(in narrative: Narrative) -> Int {
    guard let first = passages.first, let last = passages.last else { return 0 }
    return narrative.passages[last].sentences.upperBound
      - narrative.passages[first].sentences.lowerBound
  }
}
