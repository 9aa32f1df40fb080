internal import Retrieval

/// Tells whether a sentence leans on the one before it and can't stand alone.
package enum LeaningSentence {
  static let connectors = WordList.connectors.words

  static let pronouns = WordList.referringPronouns.words

  /// Words after which "it" or "that" needs nothing before it: "it is our duty to …".
  private static let expletiveVerbs: Set<String> = [
    "is", "was", "seems", "seemed", "takes", "took",
  ]

  /// Whether the first words of a sentence name something said before it by a pronoun: what the
  /// sentence before speaks of is then spoken of here too.
  ///
  /// - Parameter words: The words of a sentence in order, in lower case.
  package static func namesByPronoun(_ words: [String]) -> Bool {
    words.prefix(5).contains { pronouns.contains($0) || $0 == "there" }
  }

  /// Whether words refer back to what was said before them.
  ///
  /// - Parameter words: The words of a sentence in order, in lower case.
  /// - Complexity: O(n) in the number of words.
  package static func leansBack(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if connectors.contains(first) { return true }
    if pronouns.contains(first) {
      let isExpletive =
        first == "it" && words.count > 1 && expletiveVerbs.contains(words[1])
        && words.contains("to")
      return !isExpletive
    }
    // A pronoun among the first words comes before anything it could stand for.
    if words.dropFirst().prefix(2).contains(where: { ["it", "this", "they", "them"].contains($0) })
    {
      return true
    }
    // "around this vision" points back wherever it stands; "at this point" or "this year" doesn't.
    let times: Set<String> = [
      "day", "time", "year", "moment", "point", "world", "life", "way", "is",
    ]
    for (word, next) in zip(words, words.dropFirst())
    where (word == "this" || word == "these") && !times.contains(next) {
      return true
    }
    return false
  }
}
