/// Names of people, compared as readers would: an initial or a title may stand for a given name, and
/// relatives share a surname.
enum PersonName {
  /// Whether two names are of the same person: one has a surname of the other, and the initials agree.
  static func isSame(_ name: String, _ other: String?) -> Bool {
    guard let other else { return false }
    let (left, right) = (words(name), words(other))
    guard let leftLast = left.last, let rightLast = right.last else { return false }
    if left.count == 1, leftLast.count == 1 { return rightLast.first == leftLast.first }
    if left.allSatisfy({ $0.count == 1 }) {
      // "A. L." for Ann Lee.
      return left.count <= right.count && left.map(\.first) == right.suffix(left.count).map(\.first)
    }
    guard isOfOneFamily(name, other) else { return false }
    // Relatives have the surname in common: "Mary Lee" isn't Ann Lee.
    let surname = left.contains(rightLast) ? rightLast : leftLast
    let given = (left.filter { $0 != surname }, right.filter { $0 != surname })
    guard !given.0.isEmpty, !given.1.isEmpty else { return true }
    return given.0.contains { one in given.1.contains { isGiven(one, $0) } }
  }

  /// Whether two names have the surname of one in common.
  static func isOfOneFamily(_ name: String, _ other: String) -> Bool {
    let (left, right) = (words(name), words(other))
    guard let leftLast = left.last, let rightLast = right.last else { return false }
    return left.contains(rightLast) || right.contains(leftLast)
  }

  /// Whether two given names may be one: equal, short for the other, or its initial.
  private static func isGiven(_ one: String, _ other: String) -> Bool {
    one.hasPrefix(other) || other.hasPrefix(one) || (one.count == 1 && other.first == one.first)
      || one.prefix(3) == other.prefix(3)
  }

  /// Whether the last word of a name stands in a range of a text, which is quickly seen.
  static func mayMention(_ name: String, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let last = words(name).last, last.utf8.allSatisfy(\.isASCIILetter) else { return true }
    let word = Array(last.utf8)
    guard let first = word.first else { return false }
    var index = range.lowerBound
    while let found = bytes.firstIndex(of: first, or: first & 0xDF, in: index..<range.upperBound) {
      guard found + word.count <= range.upperBound else { return false }
      if word.indices.allSatisfy({ bytes[found + $0].lowercasedASCII == word[$0] }) { return true }
      index = found + 1
    }
    return false
  }

  /// Whether prose speaks of somebody by the whole name.
  static func mentions(_ name: String, in text: String) -> Bool {
    let words = Self.words(name)
    guard words.count >= 2, let last = words.last else { return false }
    let found = text.lowercased().split { !$0.isLetter }.map(String.init)
    return zip(found, found.dropFirst()).contains { $0 == words[0] && $1 == last }
      || zip(found, found.dropFirst()).contains {
        ["mr", "mrs", "miss", "dr", "ms"].contains($0) && $1 == last
      }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !["jr", "sr", "esq", "mr", "mrs", "dr", "sir", "phd", "md"].contains($0) }
  }
}
