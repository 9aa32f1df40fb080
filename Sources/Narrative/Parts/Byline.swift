/// A line that names the author, such as "By Ann Lee".
enum Byline {
  /// The name of whom lines of a title page have as the editor, or as who wrote the introduction.
  static func editor(in lines: [String]) -> String? {
    for (place, line) in lines.enumerated() {
      // The name may stand on the next line, but not go on there.
      let isOpen = line.lowercased().hasSuffix("by") && place + 1 < lines.count
      if let name = editor(in: isOpen ? "\(line) \(lines[place + 1])" : line) { return name }
    }
    return nil
  }

  private static func editor(in text: String) -> String? {
    let words = text.split { " \n\t_*".contains($0) }
    let lower = words.map { $0.lowercased() }
    for place in words.indices.dropFirst() where lower[place] == "by" {
      let before = lower[max(0, place - 4)..<place]
      guard
        before.contains(where: {
          ["edited", "introduction", "introduced", "foreword", "preface", "notes"].contains($0)
        })
      else { continue }
      let name = words[(place + 1)...].prefix(5).prefix { word in
        word.first?.isUppercase ?? false && word.allSatisfy { $0.isLetter || "-.’'".contains($0) }
          && !degrees.contains(word.filter(\.isLetter).lowercased())
      }
      if (2...5).contains(name.count) { return Dialogue.asName(name.joined(separator: " ")) }
    }
    return nil
  }

  /// What stands after names on title pages.
  private static let degrees: Set<String> = [
    "lld", "phd", "md", "ma", "ba", "dd", "dcl", "frs", "esq", "llb",
  ]

  /// Whether a line of a title page ends with what somebody else than the author did: "Translated", with
  /// "by Ann Lee" on the next line.
  static func announcesOtherHand(_ line: String) -> Bool {
    let last = line.lowercased().split { !$0.isLetter }.last
    return last.map { otherWork.contains(String($0)) } ?? false
  }

  private static let otherWork: Set<String> = [
    "arranged", "collected", "compiled", "edited", "foreword", "illustrated", "illustrations",
    "introduction", "notes", "preface", "revised", "selected", "translated", "translation",
  ]

  /// The name in such a line, or nil if it is none.
  static func author(in line: String) -> String? {
    let words = withoutKind(line.filter { $0 != "_" && $0 != "*" }.split(separator: " "))
    guard let first = words.first, ["by", "von", "por", "par", "di"].contains(first.lowercased()),
      (2...8).contains(words.count)
    else { return nil }
    // "by Ruth Hall, his daughter": what follows the name says who that is.
    let end = words.firstIndex { $0.hasSuffix(",") } ?? words.endIndex
    let tail = words[min(end + 1, words.endIndex)...]
    let isDescribed =
      end > 1 && (1...4).contains(tail.count) && !line.hasSuffix(".")
      && (tail.first?.first?.isLowercase ?? false)
    let name = isDescribed ? words[1...end] : words.dropFirst()
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

  /// The words without what kind of book stands in front of the name: "A memoir by Ann Lee".
  private static func withoutKind(_ words: [Substring]) -> [Substring] {
    guard let by = words.firstIndex(of: "by"), (1...5).contains(by), words.count > by + 2,
      kinds.contains(words[by - 1].lowercased())
    else { return words }
    return Array(words[by...])
  }

  private static let kinds = ReadingWords.words("kinds of books")
}
