/// What a posting of a term adds to a score, in whole numbers.
///
/// Whole numbers add up to the same in any order, so that a search that skips gives exactly what one
/// that adds everything does.
struct Contributions: Sendable {
  private static let tabulated = 4

  private let scaledWeight: Float
  private let impacts: Impacts

  /// The contributions of frequencies from 1 to 4 for every length code.
  private let table: [UInt32]

  /// - Parameters:
  ///   - weight: The weight of the term in the query, above 0.
  ///   - scale: How many units a score of 1 has; a sum over the query stays below 2³¹.
  ///   - impacts: The impacts in the corpus.
  init(weight: Double, scale: Double, impacts: Impacts) {
    let scaledWeight = Float(weight * scale)
    self.scaledWeight = scaledWeight
    self.impacts = impacts
    table = (1...Self.tabulated).flatMap { frequency in
      (0..<256).map { code in
        UInt32(scaledWeight * impacts.impact(frequency: frequency, lengthCode: UInt8(code)))
      }
    }
  }

  /// The contribution of a term that stands in a passage `frequency` times, at least 1.
  @inline(__always)
  func contribution(frequency: Int, lengthCode: UInt8) -> UInt32 {
    frequency <= Self.tabulated
      ? table[(frequency - 1) << 8 | Int(lengthCode)]
      : UInt32(scaledWeight * impacts.impact(frequency: frequency, lengthCode: lengthCode))
  }

  /// The largest contribution of postings with a coded bound.
  func bound(_ code: UInt8) -> UInt32 { UInt32(scaledWeight * Impacts.bound(code)) &+ 1 }
}
