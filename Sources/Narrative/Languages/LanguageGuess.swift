/// What the letters and words of a text tell of its language.
struct LanguageGuess {
  /// The language; nil for none of those that are known.
  var language: Language?

  /// Whether the text tells it clearly, unlike a list of names.
  let isSure: Bool

  /// What most of the text is written in; nil where it has no letters.
  let writingSystem: WritingSystem?

  /// How much speaks for each language, against the one most speaks for; empty where that is clear.
  private(set) var shares: [Language: Double] = [:]

  /// A language that is known from elsewhere.
  init(stated language: Language) {
    self.language = language
    isSure = true
    writingSystem = language.writingSystem
  }

  init(
    language: Language?, isSure: Bool, writingSystem: WritingSystem?,
    shares: [Language: Double] = [:]
  ) {
    self.language = language
    self.shares = shares
    self.isSure = isSure
    self.writingSystem = writingSystem
  }
}
