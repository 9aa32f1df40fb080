internal import Narrative
internal import Retrieval

/// The quotes of a large narrative, found once and kept beside its index: four numbers for each, the
/// first sentence, how many there are, the bits of the score, and the key.
extension QuoteCollection {
  /// The rule that quotes are chosen by; it grows with every change to it.
  private static let rule: UInt64 = 1

  private static let numbersPerQuote = 4

  /// The quotes that are looked for in their passages again before kept ones are believed, in case
  /// the rule changed and its number didn't.
  private static let checked = 4

  /// Takes the quotes that were kept; nil if there are none, or they aren't right.
  init?(keptFor index: NarrativeIndex) {
    guard let numbers = index.kept?.numbers(named: "quotes", rule: Self.rule),
      numbers.count.isMultiple(of: Self.numbersPerQuote)
    else { return nil }
    let sentenceCount = index.narrative.sentences.count
    var quotes: [Quote] = []
    var keys: [UInt64] = []
    quotes.reserveCapacity(numbers.count / Self.numbersPerQuote)
    keys.reserveCapacity(numbers.count / Self.numbersPerQuote)
    for place in stride(from: 0, to: numbers.count, by: Self.numbersPerQuote) {
      guard let first = Int(exactly: numbers[place]), first < sentenceCount,
        let count = Int(exactly: numbers[place + 1]), count <= sentenceCount - first
      else { return nil }
      quotes.append(
        Quote(
          sentences: first..<first + count, score: Double(bitPattern: numbers[place + 2])))
      keys.append(numbers[place + 3])
    }
    let finder = PassageQuotes(index: index)
    let step = max(1, quotes.count / Self.checked)
    for place in stride(from: 0, to: quotes.count, by: step) {
      let passage = index.narrative.sentences[quotes[place].sentence].passage
      let isRight = finder.candidates(inPassage: passage).contains {
        $0.quote == quotes[place] && StableHash.hash($0.text) == keys[place]
      }
      guard isRight else { return nil }
    }
    self.init(quotes, keys: keys)
  }

  /// Keeps the quotes for the next time, where the narrative has an index file.
  func keep(for index: NarrativeIndex) {
    guard let kept = index.kept else { return }
    var numbers: [UInt64] = []
    for (quote, key) in zip(quotes, keys) {
      numbers += [
        UInt64(quote.sentences.lowerBound), UInt64(quote.sentences.count),
        quote.score.bitPattern, key,
      ]
    }
    kept.keep(numbers, named: "quotes", rule: Self.rule)
  }
}
