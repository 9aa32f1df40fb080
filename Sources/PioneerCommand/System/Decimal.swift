/// Numbers for people.
enum Decimal {
  /// A number with a fixed number of places after the point.
  ///
  /// - Parameter places: 1 to 6.
  static func text(_ number: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
    let scaled = Int((abs(number) * scale).rounded())
    let fraction = String(scaled % Int(scale))
    let padding = String(repeating: "0", count: places - fraction.utf8.count)
    return "\(number < 0 ? "-" : "")\(scaled / Int(scale)).\(padding)\(fraction)"
  }
}
