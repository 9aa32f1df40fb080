/// The version of the program.
///
/// Everything else that names one asks here; `.setup/changelog` tells what is new in each.
enum Release {
  /// Its number.
  static let version = "0.2.0"

  /// Its day.
  static let date = "November 29, 2026"
}
