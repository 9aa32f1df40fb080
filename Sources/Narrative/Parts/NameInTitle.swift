/// The name of whom a text is about, as its title tells: "The Life of Ann Lee".
enum NameInTitle {
  /// The name with which a title ends: "The Life of Ann Lee".
  static func name(endingTitle title: String) -> String? {
    let words = title.split(separator: " ")
    guard let of = words.lastIndex(where: { ["of", "with"].contains($0.lowercased()) }) else {
      return nil
    }
    let name = words[(of + 1)...]
    guard (2...4).contains(name.count),
      name.allSatisfy({ $0.first?.isUppercase ?? false })
    else { return nil }
    return Dialogue.asName(name.joined(separator: " ").trimmingStops)
  }
}
