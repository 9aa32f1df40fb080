internal import Files

/// One side of a weighting scheme: term frequency × document frequency × normalisation.
package struct TermWeighting: Sendable, Equatable {
  /// How the count of a term becomes a weight.
  package enum TermFrequency: Sendable, Equatable {
    /// n: tf.
    case natural
    /// l: 1 + ln tf.
    case logarithmic
    /// L: (1 + ln tf) / (1 + ln average tf).
    case averaged
    /// d: 1 + ln(1 + ln tf).
    case doubleLogarithmic
    /// tf (k1 + 1) / (tf + k1 (1 − b + b length / average length)).
    case saturated(k1: Double, b: Double)
  }

  /// How the number of passages with a term becomes a weight.
  package enum DocumentFrequency: Sendable, Equatable {
    /// n: 1.
    case none
    /// t: ln((N + 1) / df), which stays above 0 for a term that every passage has.
    case inverse
    /// ln(1 + (N − df + ½) / (df + ½)), Robertson and Spärck Jones's weight kept above 0.
    case probabilistic
  }

  /// How a long passage is kept from winning by its length.
  package enum Normalization: Sendable, Equatable {
    /// n: not at all.
    case none
    /// c: by the Euclidean length of its weights.
    case cosine
    /// u: by 1 − slope + slope × distinct terms / their average.
    case pivotedUnique(slope: Double)
    /// b: by 1 − slope + slope × length / average length.
    case pivotedLength(slope: Double)
  }

  /// How the count of a term becomes a weight.
  package var termFrequency: TermFrequency

  /// How rarity becomes a weight.
  package var documentFrequency: DocumentFrequency

  /// How length is made up for.
  package var normalization: Normalization

  /// Makes a weighting of its three parts.
  package init(
    _ termFrequency: TermFrequency, _ documentFrequency: DocumentFrequency,
    _ normalization: Normalization
  ) {
    self.termFrequency = termFrequency
    self.documentFrequency = documentFrequency
    self.normalization = normalization
  }

  /// The term frequency part.
  ///
  /// - Parameters:
  ///   - count: How often the term stands in the unit, at least 1.
  ///   - unit: The unit's lengths against the average.
  package func termFrequencyWeight(count: Double, unit: UnitLengths) -> Double {
    switch termFrequency {
    case .natural: count
    case .logarithmic: 1 + log(count)
    case .averaged: (1 + log(count)) / (1 + log(unit.averageCount))
    case .doubleLogarithmic: 1 + log(1 + log(count))
    case .saturated(let k1, let b):
      count * (k1 + 1) / (count + k1 * (1 - b + b * unit.relativeLength))
    }
  }

  /// The document frequency part.
  ///
  /// - Parameters:
  ///   - frequency: The number of units with the term, from 0.
  ///   - total: The number of all units.
  package func documentFrequencyWeight(frequency: Int, total: Int) -> Double {
    let frequency = Double(frequency)
    let total = Double(total)
    return switch documentFrequency {
    case .none: 1
    case .inverse: log((total + 1) / max(frequency, 1))
    case .probabilistic: log(1 + (total - frequency + 0.5) / (frequency + 0.5))
    }
  }

  /// What the weights of a unit are divided by.
  ///
  /// - Parameters:
  ///   - sumOfSquares: The sum of the squared weights before normalisation.
  ///   - unit: The unit's lengths against the average.
  package func normalizer(sumOfSquares: Double, unit: UnitLengths) -> Double {
    switch normalization {
    case .none: 1
    case .cosine: max(sumOfSquares.squareRoot(), .leastNormalMagnitude)
    case .pivotedUnique(let slope): 1 - slope + slope * unit.relativeUniqueCount
    case .pivotedLength(let slope): 1 - slope + slope * unit.relativeLength
    }
  }
}

/// The lengths of a unit that weightings depend on.
package struct UnitLengths {
  /// The number of its terms over the average of all units.
  package var relativeLength: Double

  /// The number of its distinct terms over the average of all units.
  package var relativeUniqueCount: Double

  /// How often each of its distinct terms stands in it, on average; at least 1.
  package var averageCount: Double

  /// Makes lengths of their parts.
  package init(relativeLength: Double, relativeUniqueCount: Double, averageCount: Double) {
    self.relativeLength = relativeLength
    self.relativeUniqueCount = relativeUniqueCount
    self.averageCount = averageCount
  }
}
