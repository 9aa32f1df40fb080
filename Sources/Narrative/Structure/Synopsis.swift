/// What a chapter tells, in a few words between its heading and itself, as old books have it.
enum Synopsis {
  /// Whether words under a heading are one: "I go to sea--A storm--We land", "In which I am born".
  static func isSynopsis(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    if openings.contains(where: { lowercased.hasPrefix($0 + " ") }) { return true }
    let parts = [" – ", " - ", "--"].reduce(text) { $0.replacing($1, with: "—") }
      .split(separator: "—")
    return parts.count >= 3
      && parts.allSatisfy { part in
        let words = part.drop { $0 == " " }
        return words.utf8.count <= longestPart && words.first.map { !$0.isLowercase } ?? false
          && !words.dropLast(2).contains(". ")
      }
  }

  /// Whether words after the number of a chapter are one: "Of my aunt, and of her money".
  static func follows(_ number: some StringProtocol, _ text: String) -> Bool {
    guard let last = number.last, ".:".contains(last) else { return false }
    let lowercased = text.lowercased()
    return isSynopsis(text)
      || (openings + openingsAfterNumbers).contains { lowercased.hasPrefix($0 + " ") }
  }

  /// The longest part of one in bytes.
  private static let longestPart = 120

  private static let openings = ReadingWords.entries("openings of synopses")

  private static let openingsAfterNumbers = ReadingWords.entries(
    "openings of synopses after numbers of chapters")
}
