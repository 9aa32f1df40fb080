/// Tells what becomes of a line by the features of the best sentence.
///
/// Whether the best sentence answers and whether any does are two questions. A line that the text answers in
/// several places has no sentence that surely is the best, and yet is worth answering; one that the text
/// doesn't speak of is not, however far the nearest sentence is ahead. With the three outcomes apart, half as
/// many lines are refused wrongly at the same number of wrong answers as with one probability; the hidden
/// layer spares another tenth of either.
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
  }

  private let model: LayeredModel

  /// Takes a section of the models file: a `LayeredModel` over `ConfidenceFeature`.
  ///
  /// - Returns: Nil if that model can't be made of the numbers.
  init?(_ numbers: [Float]) {
    guard
      let model = LayeredModel(
        numbers, features: ConfidenceFeature.allCases.count, classes: Outcome.allCases.count)
    else { return nil }
    self.model = model
  }

  /// How likely each outcome is.
  ///
  /// - Parameter features: As many numbers as there are features.
  /// - Complexity: That of `LayeredModel.shares(of:)`.
  func likelihoods(of features: [Float]) -> Likelihoods {
    Likelihoods(all: model.shares(of: features))
  }

  /// For each feature how much the logarithm of the odds that the best sentence answers would fall, were
  /// that feature as it is on average.
  ///
  /// - Complexity: That of `LayeredModel.effects(of:on:)`.
  func effects(of features: [Float]) -> [Double] {
    model.effects(of: features, on: Outcome.best.rawValue)
  }
}
