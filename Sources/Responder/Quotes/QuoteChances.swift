package import Narrative

/// The chance of each of some quotes to be drawn at random.
package struct QuoteChances {
  /// How chances are shared.
  package enum Share: Sendable {
    /// Every quote has the same chance.
    case byQuote

    /// Every text has the same chance, however many quotes it has.
    case byText
  }

  /// The probabilities in the order of the quotes; they add up to 1.
  package let probabilities: [Double]

  /// Shares the chances out.
  ///
  /// - Complexity: O(n) in the number of quotes.
  package init(_ quotes: [Quote], of narrative: Narrative, share: Share) {
    switch share {
    case .byQuote:
      probabilities = Array(repeating: 1 / Double(max(quotes.count, 1)), count: quotes.count)
    case .byText:
      let documents = quotes.map { quote in
        narrative.passages[narrative.sentences[quote.sentence].passage].document
      }
      let counts = documents.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      probabilities = documents.map { 1 / Double(counts.count) / Double(counts[$0] ?? 1) }
    }
  }

  /// Draws the place of a quote; nil if there are none.
  ///
  /// - Complexity: O(n) in the number of quotes.
  package func draw(using generator: inout some RandomNumberGenerator) -> Int? {
    var point = Double.random(in: 0..<1, using: &generator)
    for (place, probability) in probabilities.enumerated() {
      point -= probability
      if point < 0 { return place }
    }
    // What rounding has left over.
    return probabilities.indices.last
  }
}
