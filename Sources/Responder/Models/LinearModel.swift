/// A weighted sum of features and a bias: what ranking, confidence and the other judgements are made of.
///
/// The weights are learned; they stand in the models file and come in the order of a feature list's
/// cases.
package struct LinearModel: Sendable, Equatable {
  /// What each feature counts.
  package let weights: [Float]

  /// The sum where every feature is 0.
  package let bias: Float

  /// Takes weights and a bias.
  package init(weights: [Float], bias: Float = 0) {
    self.weights = weights
    self.bias = bias
  }

  /// Takes the numbers of a section of the models file: the weights, then the bias.
  ///
  /// - Parameters:
  ///   - numbers: The numbers.
  ///   - count: The number of features.
  /// - Returns: Nil if there are more or fewer numbers, or one isn't finite.
  package init?(_ numbers: [Float], count: Int) {
    guard numbers.count == count + 1, numbers.allSatisfy(\.isFinite) else { return nil }
    weights = Array(numbers.dropLast())
    bias = numbers[count]
  }

  /// The weighted sum.
  ///
  /// - Parameter features: As many numbers as there are weights.
  /// - Complexity: O(n) in their number.
  package func value(_ features: [Float]) -> Float {
    var sum = bias
    for (weight, feature) in zip(weights, features) { sum += weight * feature }
    return sum
  }
}
