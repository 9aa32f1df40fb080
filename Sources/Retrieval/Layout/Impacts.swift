/// What a term adds to a passage's score before the query's weight: BM25's saturated frequency, for
/// the lengths that `LengthCode` tells apart.
struct Impacts: Sendable {
  /// The largest impact there can be.
  static let most: Float = 1 + Float(BM25.k1)

  /// k1 (1 − b + b length / average length) for each length code.
  private let lengthParts: [Float]

  /// - Parameter averageLength: The average number of terms in a passage, above 0.
  init(averageLength: Double) {
    lengthParts = LengthCode.lengths.map {
      Float(BM25.k1 * (1 - BM25.b + BM25.b * Double($0) / averageLength))
    }
  }

  /// The impact of a term that stands in a passage `frequency` times, from 0 to `most`.
  func impact(frequency: Int, lengthCode: UInt8) -> Float {
    let frequency = Float(frequency)
    return frequency * Self.most / (frequency + lengthParts[Int(lengthCode)])
  }

  /// The least byte that `bound(_:)` turns into no less than an impact.
  static func code(forBound impact: Float) -> UInt8 {
    UInt8(min((impact / most * 255).rounded(.up), 255))
  }

  /// The impact that a byte stands for.
  static func bound(_ code: UInt8) -> Float { Float(code) / 255 * most * 1.000_01 }
}
