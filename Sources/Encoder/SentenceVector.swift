/// What a text means, as a direction: a vector of unit length.
///
/// Its numbers are codes times a scale, so that it takes little room and products are exact: equal texts
/// have equal vectors on every machine.
package struct SentenceVector: Sendable, Equatable {
  /// The numbers, from -127 to 127.
  package let codes: [Int8]

  /// What the codes must be multiplied by.
  package let scale: Float

  /// A vector without a direction, whose cosine with any other is 0.
  ///
  /// - Parameter width: Its number of numbers.
  package static func zero(width: Int) -> SentenceVector {
    SentenceVector(codes: Array(repeating: 0, count: width), scale: 0)
  }

  /// The vector's numbers.
  ///
  /// - Complexity: O(n) in their number.
  package var numbers: [Float] { codes.map { Float($0) * scale } }

  /// The cosine of the angle to another vector, from -1 to 1: how near the texts' meanings are.
  ///
  /// - Returns: 0 if a vector is zero or they have different numbers of numbers.
  /// - Complexity: O(n) in their number.
  package func cosine(_ other: SentenceVector) -> Float {
    let products = ExactProducts(of: codes, width: codes.count)
    guard let product = products.with(other.codes).first,
      let square = products.with(codes).first,
      let otherSquare = ExactProducts(of: other.codes, width: codes.count).with(other.codes).first
    else { return 0 }
    return ExactProducts.cosine(product, square, otherSquare)
  }
}
