internal import Retrieval

/// What a sentence is like, read off its words when it is asked for.
struct SentenceTraits {
  /// Whether its first words name something of the sentence before by a pronoun.
  let namesByPronoun: Bool

  /// Whether it can be an answer: it isn't a caption or a line of an index.
  let isProse: Bool

  /// Its words.
  let sentence: SentenceWords

  /// Looks at a sentence.
  ///
  /// - Parameters:
  ///   - sentence: Its words.
  ///   - isEnglish: Whether they are English, so that what they mean can be told.
  init(_ sentence: SentenceWords, isEnglish: Bool = true) {
    self.sentence = sentence
    guard isEnglish else {
      namesByPronoun = false
      isProse = !sentence.text.hasPrefix("[")
      return
    }
    namesByPronoun = LeaningSentence.namesByPronoun(sentence.words)
    isProse = !sentence.text.hasPrefix("[") && !Self.isIndexLine(sentence)
  }

  /// Whether the sentence holds something of an answer type.
  func holds(_ type: AnswerType) -> Bool { Self.holds(type, sentence) }

  /// How much the sentence sounds like counsel, 0 to 1.
  var counsel: Float {
    let single = CounselWords.single.intersection(sentence.words).count
    let pairs = CounselWords.pairs.count { sentence.contains($0) }
    return min(Float(single + pairs) / 4, 1)
  }

  /// An entry of an index ends in a page number and tells nothing.
  private static func isIndexLine(_ sentence: SentenceWords) -> Bool {
    guard let last = sentence.words.last, last.utf8.allSatisfy(SentenceWords.isDigit) else {
      return false
    }
    let narrates: Set<String> = ["i", "we", "my", "was", "were", "is", "had"]
    return sentence.words.count > 1 && !sentence.words.contains(where: narrates.contains)
      && sentence.text.utf8.contains(UInt8(ascii: ","))
  }

  private static func holds(_ type: AnswerType, _ sentence: SentenceWords) -> Bool {
    switch type {
    case .time: sentence.namesTime
    case .number: sentence.words.contains(where: SentenceWords.isNumber)
    case .person:
      sentence.words.contains(where: persons.contains)
        || sentence.nameIndices(behindPrepositions: true).isEmpty == false
    case .place: sentence.namesPlace
    case .reason:
      sentence.words.contains(where: reasons.contains)
        || reasonPhrases.contains { sentence.contains($0) }
    }
  }

  private static let persons: Set<String> = [
    "mr", "mrs", "miss", "dr", "general", "colonel", "president", "friend", "friends", "brother",
    "sister", "father", "mother", "uncle", "aunt", "teacher", "team", "people", "individuals",
    "partner", "partners", "men", "man", "woman", "lady", "boy", "boys", "everyone", "anyone",
    "who",
  ]

  private static let reasons: Set<String> = [
    "because", "since", "therefore", "reason", "wish", "wished", "wanted", "desire", "inspired",
    "thought", "determined", "felt",
  ]

  private static let reasonPhrases: [[String]] =
    [
      ["so", "that"], ["in", "order"], ["owing", "to"], ["due", "to"], ["for", "the"],
      ["so", "as", "to"],
    ]
    + [
      "connect", "help", "make", "give", "be", "have", "see", "get", "honor", "create", "build",
    ].map { ["to", $0] }
}

/// Words of those who give counsel.
private enum CounselWords {
  static let single: Set<String> = [
    "should", "must", "ought", "never", "always", "every", "learn", "taught", "believe", "believed",
    "any", "encourage", "advise", "advice", "lesson", "rule", "secret", "policy", "wise", "surest",
    "best", "whoever", "success", "mistake", "dont",
  ]

  static let pairs: [[String]] = [
    ["let", "us"], ["he", "who"], ["those", "who"], ["no", "man"], ["a", "man"], ["young", "man"],
    ["young", "men"], ["young", "people"], ["young", "woman"], ["do", "not"], ["is", "to"],
    ["key", "to"],
  ]
}
