/// What people type in a hurry for common words, too short or too far from them to be told by slips.
enum Shorthand {
  /// The word that is meant, in lower case, or nil if what was typed is no shorthand.
  static func meaning(of typed: String) -> String? { meanings[typed] }

  private static let meanings: [String: String] = {
    var meanings: [String: String] = [:]
    for entry in WordList.shorthand.entries {
      let words = entry.split(separator: " ")
      if words.count == 2 { meanings[String(words[0])] = String(words[1]) }
    }
    return meanings
  }()
}
