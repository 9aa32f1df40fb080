internal import Narrative
internal import Retrieval

/// The quotes of a large narrative, found once and kept beside its index: four numbers for each, the
/// first sentence, how many there are, the bits of the score, and the hash of the words.
struct KeptQuotes {
  private let index: NarrativeIndex
  private let rule: UInt64

  private static let numbersPerQuote = 4

  /// What names the way that quotes are found beside the models; it changes with it.
  private static let version: UInt64 = 3

  /// The quotes whose words are read again before kept ones are believed.
  private static let checked = 4

  /// Keeps quotes of a narrative.
  ///
  /// - Parameter models: The digest of the models that quotes are found by.
  init(_ index: NarrativeIndex, rule models: UInt64) {
    self.index = index
    // Whose words may be quoted is the reader's choice.
    rule = models &+ Self.version &+ (index.voices == .all ? 1 << 32 : 0)
  }

  /// The quotes that were kept; nil if there are none, or they aren't right.
  ///
  /// - Complexity: O(q) in their number.
  func quotes() -> [Quote]? {
    guard let numbers = index.kept?.numbers(named: "quotes", rule: rule),
      numbers.count.isMultiple(of: Self.numbersPerQuote)
    else { return nil }
    let sentenceCount = index.narrative.sentences.count
    var quotes: [Quote] = []
    quotes.reserveCapacity(numbers.count / Self.numbersPerQuote)
    for place in stride(from: 0, to: numbers.count, by: Self.numbersPerQuote) {
      let score = Double(bitPattern: numbers[place + 2])
      guard let first = Int(exactly: numbers[place]), first < sentenceCount,
        let count = Int(exactly: numbers[place + 1]), count >= 1,
        count <= sentenceCount - first, score >= 0, score <= 1
      else { return nil }
      quotes.append(Quote(sentences: first..<first + count, score: score))
    }
    for place in stride(from: 0, to: quotes.count, by: max(1, quotes.count / Self.checked)) {
      let words = StableHash.hash(quotes[place].text(in: index.narrative))
      guard words == numbers[Self.numbersPerQuote * place + 3] else { return nil }
    }
    return quotes
  }

  /// Keeps quotes for the next time, where the narrative has an index file.
  func keep(_ quotes: [Quote]) {
    guard let kept = index.kept else { return }
    let numbers = quotes.flatMap { quote in
      [
        UInt64(quote.sentences.lowerBound), UInt64(quote.sentences.count),
        quote.score.bitPattern, StableHash.hash(quote.text(in: index.narrative)),
      ]
    }
    kept.keep(numbers, named: "quotes", rule: rule)
  }
}
