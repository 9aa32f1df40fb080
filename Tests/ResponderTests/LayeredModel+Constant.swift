@testable import Responder

extension LayeredModel {
  /// The numbers of a model of two classes without hidden units, whose second one has the same odds whatever
  /// the features.
  ///
  /// - Parameter odds: The logarithm of these odds.
  static func numbers(of odds: Float, features: Int) -> [Float] {
    let nothing = [Float](repeating: 0, count: features)
    return nothing + nothing.map { _ in 1 } + nothing + [0] + nothing + [odds] + [0, 0]
  }

  /// The numbers of a model without hidden units that takes all classes for alike.
  static func neutralNumbers(features: Int, classes: Int) -> [Float] {
    let nothing = [Float](repeating: 0, count: features)
    return nothing + nothing.map { _ in 1 }
      + [Float](repeating: 0, count: classes * (features + 2))
  }

  /// A model of two classes as those are.
  static func constant(_ odds: Float, features: Int) -> LayeredModel {
    guard
      let model = LayeredModel(
        numbers(of: odds, features: features), features: features, classes: 2)
    else { preconditionFailure("numbers of another count") }
    return model
  }
}
