/// Headings and lead-ins that turn the sense of the items under them around: "Things you must never
/// do", "Avoid:", "Myths".
enum Prohibition: Equatable {
  /// The items are what isn't to be done.
  case forbids

  /// The items are what goes wrong.
  case blames

  /// The items are what isn't so.
  case denies

  /// What a heading or lead-in does to the items under it, or nil if nothing.
  init?(_ text: String) {
    let words = text.lowercased().split { " \t\n,.:;!?()\"“”_*#/".contains($0) }
      .map { word in String(word.map { $0 == "’" ? "'" : $0 }) }
    if Self.affirms(words) { return nil }
    if words.contains(where: Self.denials.contains)
      || Self.denyingPhrases.stand(in: words)
      || ContrastLabel.mark(text) == .crossed && !words.contains(where: Self.negations.contains)
    {
      self = .denies
    } else if words.contains(where: Self.faultNames.contains) || Self.faultPhrases.stand(in: words)
      || Self.tellsOfHarm(words)
    {
      self = .blames
    } else if words.contains(where: Self.words.contains)
      || Self.phrases.stand(in: words)
    {
      self = .forbids
    } else {
      return nil
    }
  }

  /// Whether a lead-in says that somebody else than the narrator says what follows: "My doctor told me:".
  static func reports(_ text: String) -> Bool {
    guard text.last == ":" else { return false }
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .map { String($0).replacing("’", with: "'") }
    guard let verb = words.lastIndex(where: { reportVerbs.contains($0) }), verb > 0 else {
      return false
    }
    let before = words[..<verb].suffix(longestSubject)
    // "I was told:"
    if let last = before.last, ["was", "were", "been"].contains(last) { return true }
    return !before.contains { beforeUnsaid.contains($0) }
  }

  /// The most words in front of a verb that are looked through for who says something.
  private static let longestSubject = 4

  private static let reportVerbs: Set<String> = ReadingWords.words("verbs of reports")

  private static let beforeUnsaid: Set<String> = ReadingWords.words(
    "words before what is still to be said")

  /// Whether a heading tells how something goes wrong: "How to ruin a shirt", "Why diets fail".
  private static func tellsOfHarm(_ words: [String]) -> Bool {
    guard let way = words.firstIndex(where: { ways.contains($0) }) else { return false }
    return words[(way + 1)...].prefix(4).contains { harms.contains($0) }
  }

  private static let ways: Set<String> = ReadingWords.words("words in front of a way")

  private static let harms: Set<String> = ReadingWords.words("verbs of harm")

  /// Whether a paragraph begins with a label that forbids or denies what follows: "Bad: …".
  static func labels(_ words: String) -> Bool {
    guard let colon = words.prefix(32).firstIndex(of: ":") else { return false }
    let label = words[..<colon].lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard (1...4).contains(label.count), let first = label.first else { return false }
    return labels.contains(String(first).replacing("’", with: "'"))
      || labels.contains(label.joined(separator: " ").replacing("’", with: "'"))
  }

  /// Labels in front of what is wrong, in small letters.
  static let labels: Set<String> = ReadingWords.words("labels of what is wrong")

  /// Whether a heading is the number of a myth or fault and nothing else: "Myth #2".
  static func numbers(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count == 2, words[1].allSatisfy(\.isNumber) else { return false }
    let name = String(words[0])
    return labels.contains(name) || denials.contains(name)
  }

  /// Whether words forbid nothing for all their "never": "Never forget", "What I never regretted".
  private static func affirms(_ words: [String]) -> Bool {
    guard let not = words.firstIndex(where: { negations.contains($0) }) else { return false }
    return words[(not + 1)...].prefix(3).contains { word in
      faults.contains { word.hasPrefix($0) } || lessons.contains(word)
    }
  }

  /// What has come to be known is so: "What they never told me".
  private static let lessons: Set<String> = ReadingWords.words("verbs of what came to be known")

  private static let negations: Set<String> = ReadingWords.words("negations")

  /// The beginnings of verbs for faults: who never does them does well.
  private static let faults = ReadingWords.entries("beginnings of verbs for faults")

  /// Whether an item needs its heading: one that says who does it is a sentence of its own, unless it
  /// is denied, or a fault and not told of oneself.
  func governs(_ item: String) -> Bool {
    let first = String(item.lowercased().prefix(while: \.isLetter))
    return switch self {
    case .forbids: !Self.subjects.contains(first)
    case .blames: !Pronouns.areOfSpeaker(first)
    case .denies: true
    }
  }

  private static let subjects: Set<String> = ReadingWords.words("subjects of sentences")

  private static let phrases = Phrases(ReadingWords.entries("phrases that forbid"))

  private static let denyingPhrases = Phrases(ReadingWords.entries("phrases that deny"))

  private static let faultPhrases = Phrases(["red flags"])

  private static let faultNames: Set<String> = ReadingWords.words("names of faults")

  /// Words that forbid.
  private static let words: Set<String> = ReadingWords.words("words that forbid")

  /// Words that say that what follows isn't so.
  private static let denials: Set<String> = ReadingWords.words("words that deny")
}
