/// Tells how likely each of some classes is by features: a multinomial logistic model with a hidden layer.
///
/// The features count for each class by themselves, and through hidden units, in which they speak for each
/// other. The weights are learned; they stand in the models file.
package struct LayeredModel: Sendable {
  /// The numbers that it was made of.
  package let numbers: [Float]

  /// The mean of each feature over what the model was fitted to.
  private let means: [Float]

  /// Their standard deviations.
  private let deviations: [Float]

  /// What the features count for each class.
  private let direct: [LinearModel]

  /// What they count for each hidden unit, which is 0 below 0.
  private let hidden: [LinearModel]

  /// What the hidden units count for each class.
  private let outward: [LinearModel]

  /// Takes a section of the models file.
  ///
  /// - Parameters:
  ///   - numbers: Means and standard deviations of the features; for each class, then for each hidden unit
  ///     the weights of the features and a bias; for each class the weights of the units and a bias.
  ///   - features: The number of features.
  ///   - classes: The number of classes.
  /// - Returns: Nil if the numbers are more or fewer than some number of units needs, one isn't finite, or a
  ///   deviation isn't above 0.
  package init?(_ numbers: [Float], features: Int, classes: Int) {
    let fixed = 2 * features + classes * (features + 2)
    let each = features + 1 + classes
    guard numbers.count >= fixed, (numbers.count - fixed).isMultiple(of: each),
      numbers.allSatisfy(\.isFinite)
    else { return nil }
    let units = (numbers.count - fixed) / each
    var rest = numbers[...]
    func next(_ count: Int) -> [Float] {
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    func models(_ count: Int, over width: Int) -> [LinearModel] {
      (0..<count).map { _ in LinearModel(weights: next(width), bias: next(1)[0]) }
    }
    self.numbers = numbers
    means = next(features)
    deviations = next(features)
    direct = models(classes, over: features)
    hidden = models(units, over: features)
    outward = models(classes, over: units)
    guard deviations.allSatisfy({ $0 > 0 }) else { return nil }
  }

  /// How likely each class is, in their order; they add up to 1.
  ///
  /// - Parameter features: As many numbers as there are features.
  /// - Complexity: O(f h) in the numbers of features and hidden units.
  package func shares(of features: [Float]) -> [Double] { shares(ofStandard: standard(features)) }

  /// For each feature how much the logarithm of the odds of a class would fall, were that feature as it is on
  /// average.
  ///
  /// - Complexity: O(f² h).
  func effects(of features: [Float], on place: Int) -> [Double] {
    let standard = standard(features)
    let odds = Self.odds(shares(ofStandard: standard)[place])
    return standard.indices.map { feature in
      var other = standard
      other[feature] = 0
      return odds - Self.odds(shares(ofStandard: other)[place])
    }
  }

  private static func odds(_ share: Double) -> Double {
    StableLogarithm.of(share) - StableLogarithm.of(1 - share)
  }

  private func standard(_ features: [Float]) -> [Float] {
    features.indices.map { (features[$0] - means[$0]) / deviations[$0] }
  }

  private func shares(ofStandard features: [Float]) -> [Double] {
    let units = hidden.map { max($0.value(features), 0) }
    return StableExponential.shares(
      zip(direct, outward).map { Double($0.value(features) + $1.value(units)) })
  }
}
