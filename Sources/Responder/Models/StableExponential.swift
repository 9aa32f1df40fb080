/// The exponential function by its product: fast, smooth, and the same to the last bit on every machine,
/// as the system's needn't be.
enum StableExponential {
  /// How far from 0 numbers still differ: e to the 20th is nearly half a billion.
  private static let limit = 20.0

  /// The exponential of a number, which is taken for ±20 where it is further from 0.
  static func of(_ number: Double) -> Double {
    // (1 + x/n)^n with n = 2^10, by squaring ten times.
    var factor = 1 + min(max(number, -limit), limit) / 1024
    for _ in 0..<10 { factor *= factor }
    return factor
  }

  /// How likely each of some outcomes is by the logarithms of their odds (the softmax function); they add up
  /// to 1.
  static func shares(_ logits: [Double]) -> [Double] {
    let most = logits.max() ?? 0
    let parts = logits.map { of($0 - most) }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }

  /// The logistic function of a sum of evidence, 0 to 1.
  static func logistic(_ sum: Double) -> Double { 1 / (1 + of(-sum)) }
}
