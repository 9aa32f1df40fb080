/// Tells what becomes of a line by the features of the best sentence: a multinomial logistic model with a
/// hidden layer.
///
/// Whether the best sentence answers and whether any does are two questions. A line that the text answers in
/// several places has no sentence that surely is the best, and yet is worth answering; one that the text
/// doesn't speak of is not, however far the nearest sentence is ahead. With the three outcomes apart, half as
/// many lines are refused wrongly at the same number of wrong answers as with one probability; the hidden
/// layer, in which features speak for each other, spares another tenth of either.
struct ConfidenceModel: Sendable {
  /// What may become of a line.
  ///
  /// The raw values are the order of the weights in the models file.
  enum Outcome: Int, CaseIterable {
    /// The best sentence answers it.
    case best
    /// Another sentence does.
    case other
    /// The text doesn't answer it.
    case none
  }

  /// How likely each outcome is, by its raw value; they add up to 1.
  struct Likelihoods: Equatable {
    fileprivate let all: [Double]

    subscript(outcome: Outcome) -> Double { all[outcome.rawValue] }

    /// The logarithm of the odds that the best sentence answers.
    var oddsOfBest: Double {
      StableLogarithm.of(self[.best]) - StableLogarithm.of(1 - self[.best])
    }
  }

  /// The mean of each feature over the lines that the model was fitted to.
  private let means: [Float]

  /// Their standard deviations.
  private let deviations: [Float]

  /// What the features count for each outcome.
  private let direct: [LinearModel]

  /// What they count for each hidden unit, which is 0 below 0.
  private let hidden: [LinearModel]

  /// What the hidden units count for each outcome.
  private let outward: [LinearModel]

  /// Takes a section of the models file.
  ///
  /// - Parameter numbers: Means and standard deviations of the features in the order of
  ///   `ConfidenceFeature`; for each outcome, then for each hidden unit the weights of the features and a
  ///   bias; for each outcome the weights of the units and a bias.
  /// - Returns: Nil if they are of another number, one isn't finite, or a deviation isn't above 0.
  init?(_ numbers: [Float]) {
    let (features, outcomes) = (ConfidenceFeature.allCases.count, Outcome.allCases.count)
    let fixed = 2 * features + outcomes * (features + 2)
    let each = features + 1 + outcomes
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
    means = next(features)
    deviations = next(features)
    direct = models(outcomes, over: features)
    hidden = models(units, over: features)
    outward = models(outcomes, over: units)
    guard deviations.allSatisfy({ $0 > 0 }) else { return nil }
  }

  /// How likely each outcome is.
  ///
  /// - Parameter features: As many numbers as there are features.
  /// - Complexity: O(f h) in the numbers of features and hidden units.
  func likelihoods(of features: [Float]) -> Likelihoods {
    likelihoods(ofStandard: standard(features))
  }

  /// For each feature how much the logarithm of the odds that the best sentence answers would fall, were
  /// that feature as it is on average.
  ///
  /// - Complexity: O(f² h).
  func effects(of features: [Float]) -> [Double] {
    let standard = standard(features)
    let odds = likelihoods(ofStandard: standard).oddsOfBest
    return standard.indices.map { place in
      var other = standard
      other[place] = 0
      return odds - likelihoods(ofStandard: other).oddsOfBest
    }
  }

  private func standard(_ features: [Float]) -> [Float] {
    features.indices.map { (features[$0] - means[$0]) / deviations[$0] }
  }

  private func likelihoods(ofStandard features: [Float]) -> Likelihoods {
    let units = hidden.map { max($0.value(features), 0) }
    let logits = zip(direct, outward).map { Double($0.value(features) + $1.value(units)) }
    return Likelihoods(all: StableExponential.shares(logits))
  }
}
