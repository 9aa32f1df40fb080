/// The written words whose full stop isn't a sentence's.
///
/// Written without stops inside and in lower case: "U.S." is looked up as `us`, "e.g." as `eg`.
enum Abbreviations {
  /// A name or a number always follows: the sentence never ends here.
  static let leading: Set<String> = ReadingWords.words("abbreviations that never end a sentence")

  /// The sentence ends here only where the next word clearly opens another.
  static let trailing: Set<String> = ReadingWords.words("abbreviations that may end a sentence")

  /// Abbreviations only in front of a number: "No" in "No 5", written with a stop.
  static let beforeNumber: Set<String> = [
    "no", "nos", "p", "ch", "sec", "art", "c", "op", "ver", "b", "d", "fl",
  ]

  /// Words that open sentences far more often than they stand inside one with a capital.
  static let sentenceOpeners: Set<String> = ReadingWords.words("words that open sentences")

  /// What people do with words, for "“Why?” I asked." to stay in one piece.
  static let speechVerbs: Set<String> = ReadingWords.words("verbs of speech")
}
