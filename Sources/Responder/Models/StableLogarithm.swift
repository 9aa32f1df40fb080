/// The natural logarithm by its series: the same to the last bit on every machine, as the system's
/// needn't be.
enum StableLogarithm {
  /// The least number told from 0.
  private static let least = 1e-12

  /// The logarithm of a number, which is taken for `least` where it is less.
  static func of(_ number: Double) -> Double {
    let number = max(number, least)
    // 2 artanh((m - 1) / (m + 1)) for the significand, from 1 to 2.
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for power in stride(from: 23, through: 1, by: -2) { sum = sum * square + 1 / Double(power) }
    return 2 * ratio * sum + Double(number.exponent) * 0.693_147_180_559_945_3
  }
}
