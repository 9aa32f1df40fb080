/// A path as a user types it where no shell has read it before.
enum UserPath {
  /// The path with the home in place of "~", and without the quotation marks around it.
  ///
  /// - Parameters:
  ///   - text: What was typed; white space around it doesn't count.
  ///   - home: The user's home, if there is one.
  static func expanded(_ text: some StringProtocol, home: String?) -> String {
    var path = String(text.drop(while: \.isWhitespace))
    while path.last?.isWhitespace == true { path.removeLast() }
    for mark in ["\"", "'"] where path.count >= 2 && path.hasPrefix(mark) && path.hasSuffix(mark) {
      return String(path.dropFirst().dropLast())
    }
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
