/// A line that names the author, such as "By Ann Lee".
enum Byline {
  /// The name in such a line, or nil if it is none.
  static func author(in line: String) -> String? {
    let words = line.filter { $0 != "_" && $0 != "*" }.split(separator: " ")
    guard let first = words.first, ["by", "von", "por", "par", "di"].contains(first.lowercased()),
      (2...8).contains(words.count)
    else { return nil }
    let name = words.dropFirst()
    let particles: Set<Substring> = [
      "de", "von", "van", "der", "la", "du", "and", "of", "the", "&",
    ]
    let isName = name.allSatisfy { word in
      particles.contains(word)
        || (word.first?.isUppercase ?? false)
          && word.allSatisfy { $0.isLetter || "-.’',".contains($0) }
    }
    guard isName, name.first?.first?.isUppercase ?? false else { return nil }
    let joined = name.joined(separator: " ")
    // "By Friday." is a sentence; the stop of "Jr." or an initial is the name's own.
    if joined.hasSuffix("."), name.count == 1 { return nil }
    return joined.hasSuffix(",") ? String(joined.dropLast()) : joined
  }
}
