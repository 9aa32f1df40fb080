/// How well confidences foretell what turns out right.
package struct Calibration: Sendable {
  /// The questions whose confidence falls into one tenth.
  package struct Bin: Sendable {
    /// How many there are.
    package fileprivate(set) var count = 0

    fileprivate var confidences = 0.0
    fileprivate var right = 0

    /// Their mean confidence.
    package var meanConfidence: Double { count == 0 ? 0 : confidences / Double(count) }

    /// The share of them whose best sentences were right.
    package var accuracy: Double { count == 0 ? 0 : Double(right) / Double(count) }
  }

  /// The tenths, from 0–0.1 to 0.9–1.
  package private(set) var bins = [Bin](repeating: Bin(), count: 10)

  /// Starts with no questions.
  package init() {}

  /// Adds a question.
  ///
  /// - Parameters:
  ///   - confidence: 0 to 1.
  ///   - isRight: Whether the best sentences hold what was expected.
  package mutating func add(confidence: Double, isRight: Bool) {
    let place = min(max(Int(confidence * 10), 0), 9)
    bins[place].count += 1
    bins[place].confidences += confidence
    if isRight { bins[place].right += 1 }
  }

  /// The expected calibration error: the mean distance of confidence and accuracy over the bins, by
  /// their counts (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using
  /// Bayesian binning", 2015).
  package var expectedError: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { sum, bin in
      sum + abs(bin.accuracy - bin.meanConfidence) * Double(bin.count)
    } / Double(total)
  }
}
