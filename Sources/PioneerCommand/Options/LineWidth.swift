/// The columns that a line of text may have.
enum LineWidth {
  /// As wide as most people read with ease.
  static let standard = 80

  /// The widths that can be asked for.
  static let allowed = 10...10_000

  /// What can be asked for, in words.
  static var description: String {
    "a number of columns from \(allowed.lowerBound) to \(allowed.upperBound)"
  }
}
