package import Narrative

/// The chance of each of some quotes to be drawn at random.
package struct QuoteChances {
  /// How chances are shared.
  package enum Share: Sendable {
    /// Every quote has the chance that its days make.
    case byQuote

    /// Every text has the same chance, however many quotes it has.
    case byText
  }

  /// The probabilities in the order of the quotes; they add up to 1.
  package let probabilities: [Double]

  /// Shares the chances out.
  ///
  /// - Complexity: O(n) in the number of quotes.
  package init(_ collection: QuoteCollection, of narrative: Narrative, share: Share) {
    let days = collection.days.map(Double.init)
    switch share {
    case .byQuote:
      let total = days.reduce(0, +)
      probabilities = days.map { $0 / total }
    case .byText:
      let documents = collection.quotes.map { quote in
        narrative.passages[narrative.sentences[quote.sentence].passage].document
      }
      let totals = zip(documents, days).reduce(into: [:]) { $0[$1.0, default: 0.0] += $1.1 }
      probabilities = zip(documents, days).map { $1 / (totals[$0] ?? $1) / Double(totals.count) }
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
