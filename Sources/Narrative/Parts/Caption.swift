/// The words under a picture or above a table, such as "Figure 3: The house" or "Photo: Tom Dale".
enum Caption {
  /// The longest one in bytes.
  static let longest = 400

  /// The longest one that names who took a picture, in bytes.
  static let longestCredit = 120

  /// Whether a block is one.
  static func opens(_ words: String) -> Bool {
    guard let first = words.split(separator: " ").first else { return false }
    let name = first.lowercased().filter { !"_*[(".contains($0) }
    let bare = name.filter(\.isLetter)
    guard bare.utf8.count <= 14 else { return false }
    if credited.contains(bare), name.hasSuffix(":") { return true }
    if credited.contains(bare), isCredit(words) { return true }
    guard numbered.contains(bare) else { return false }
    let rest = words.dropFirst(first.count).drop { $0 == " " }
    let number = rest.prefix { $0.isNumber || "ivxlcIVXLC".contains($0) || $0 == "." || $0 == "-" }
    guard let value = number.first, value.isNumber || "IVXLC".contains(value) else { return false }
    let tail = rest.dropFirst(number.count).drop { $0.isLetter && $0.isLowercase }
    return number.last == "." || tail.first.map { ":.—–|)".contains($0) } ?? false
      || tail.drop { $0 == " " }.first.map { "—–|".contains($0) } ?? false
  }

  private static func isCredit(_ words: String) -> Bool {
    let second = words.split(separator: " ").dropFirst().first?.lowercased() ?? ""
    return ["by", "courtesy", "credit:", "credits:", "credit"].contains(second)
      && words.utf8.count <= longestCredit
  }

  private static let numbered: Set<String> = ReadingWords.words(
    "names of what has a numbered caption")

  private static let credited: Set<String> = [
    "photo", "photograph", "photos", "image", "images", "picture", "caption", "foto", "bild",
    "photocredit",
  ]
}
