/// How a language uses stops, where it differs from English.
struct SentenceHabits: Sendable {
  /// Abbreviations after which a sentence never ends, in lower case without stops inside.
  let leadingAbbreviations: Set<String>

  /// Abbreviations after which a number goes on with the sentence, such as short names of months.
  let abbreviationsBeforeNumbers: Set<String>

  /// Abbreviations that end a sentence only after a number, as those of years and money.
  let abbreviationsAfterNumbers: Set<String>

  /// Whether "3." stands for "3rd".
  let stopsMakeOrdinals: Bool

  /// Whether abbreviations of several words are written with spaces, as in German.
  let hasSpacedAbbreviations: Bool

  /// Whether a semicolon is a question mark.
  let semicolonAsks: Bool

  /// Whether sentences end without a mark.
  let lacksStops: Bool

  /// Whether stops have another form than in most languages: a semicolon, or two bytes.
  let hasShortStops: Bool

  /// Whether they are those of English.
  let areEnglish: Bool

  /// The habits of a language, or of one not known.
  init(of language: Language?) {
    guard let language, language != .english else {
      (leadingAbbreviations, abbreviationsBeforeNumbers, abbreviationsAfterNumbers) = ([], [], [])
      (stopsMakeOrdinals, semicolonAsks, lacksStops) = (false, false, false)
      hasSpacedAbbreviations = false
      (hasShortStops, areEnglish) = (false, true)
      return
    }
    let list = "abbreviations of other languages"
    leadingAbbreviations = Self.words("\(list) that never end a sentence", of: language)
    abbreviationsBeforeNumbers = Self.words("\(list) before a number", of: language)
    abbreviationsAfterNumbers = Self.words("\(list) after a number", of: language)
    stopsMakeOrdinals = ["cs", "da", "de", "fi", "hu", "no", "pl", "sr", "tr"]
      .contains(language.tag)
    hasSpacedAbbreviations = [
      "de", "pl", "cs", "sk", "da", "no", "hu", "fi", "nl", "sv", "ru", "uk", "bg",
    ]
    .contains(language.tag)
    semicolonAsks = language.tag == "el"
    lacksStops = language.lacksStops
    hasShortStops = [.greek, .arabic, .armenian].contains(language.writingSystem)
    areEnglish = false
  }

  /// Finds the abbreviations of a language in a list of those of several.
  ///
  /// - Complexity: O(n) in the size of the list.
  private static func words(_ list: String, of language: Language) -> Set<String> {
    let opening = "\(language.tag) "
    return Set(
      ReadingWords.entries(list).lazy.filter { $0.hasPrefix(opening) }
        .map { String($0.dropFirst(opening.count)) })
  }
}
