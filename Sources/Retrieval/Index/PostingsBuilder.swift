/// Counts terms unit by unit and weighs them when all are there.
struct PostingsBuilder {
  private struct Count {
    var unit: Int32
    var count: Int32
  }

  /// The number of each term, from 0 in the order they came.
  private(set) var termNumbers: [String: Int] = [:]

  private var counts: [[Count]] = []
  private var lengths: [Int] = []
  private var uniqueCounts: [Int] = []

  /// Adds a unit after those already there.
  mutating func append(_ terms: [String]) {
    let unit = Int32(lengths.count)
    var unique = 0
    for term in terms {
      let number: Int
      if let known = termNumbers[term] {
        number = known
      } else {
        number = counts.count
        termNumbers[term] = number
        counts.append([])
      }
      if counts[number].last?.unit == unit {
        counts[number][counts[number].count - 1].count += 1
      } else {
        counts[number].append(Count(unit: unit, count: 1))
        unique += 1
      }
    }
    lengths.append(terms.count)
    uniqueCounts.append(unique)
  }

  /// The postings of each term, by its number.
  ///
  /// - Complexity: O(p) in the number of postings.
  func weighted(by weighting: TermWeighting) -> [[InvertedIndex.Posting]] {
    let total = lengths.count
    let averageLength = max(Double(lengths.reduce(0, +)) / Double(max(total, 1)), 1)
    let averageUnique = max(Double(uniqueCounts.reduce(0, +)) / Double(max(total, 1)), 1)
    let units = (0..<total).map { unit in
      UnitLengths(
        relativeLength: Double(lengths[unit]) / averageLength,
        relativeUniqueCount: Double(uniqueCounts[unit]) / averageUnique,
        averageCount: max(Double(lengths[unit]) / Double(max(uniqueCounts[unit], 1)), 1))
    }

    func weight(_ count: Count, frequency: Int) -> Double {
      weighting.termFrequencyWeight(count: Double(count.count), unit: units[Int(count.unit)])
        * weighting.documentFrequencyWeight(frequency: frequency, total: total)
    }

    var squares = [Double](repeating: 0, count: total)
    if weighting.normalization == .cosine {
      for list in counts {
        for count in list {
          let weight = weight(count, frequency: list.count)
          squares[Int(count.unit)] += weight * weight
        }
      }
    }
    let normalizers = (0..<total).map {
      weighting.normalizer(sumOfSquares: squares[$0], unit: units[$0])
    }
    return counts.map { list in
      list.map { count in
        InvertedIndex.Posting(
          unit: count.unit,
          weight: Float(weight(count, frequency: list.count) / normalizers[Int(count.unit)]))
      }
    }
  }
}
