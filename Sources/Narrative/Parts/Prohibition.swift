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
    let whole = words.joined(separator: " ")
    if words.contains(where: Self.denials.contains) {
      self = .denies
    } else if words.contains(where: Self.faultNames.contains) || whole.contains("red flags") {
      self = .blames
    } else if words.contains(where: Self.words.contains)
      || Self.phrases.contains(where: whole.contains) || whole == "instead of"
    {
      self = .forbids
    } else {
      return nil
    }
  }

  /// Whether a paragraph begins with a label that forbids or denies what follows: "Bad: …".
  static func labels(_ words: String) -> Bool {
    guard let colon = words.prefix(24).firstIndex(of: ":") else { return false }
    let label = words[..<colon].lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard (1...3).contains(label.count), let first = label.first else { return false }
    return labels.contains(String(first).replacing("’", with: "'"))
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

  private static let phrases = [
    "steer clear", "stay away", "keep away", "stay clear", "watch out for", "at your peril",
  ]

  private static let faultNames: Set<String> = ReadingWords.words("names of faults")

  /// Words that forbid.
  private static let words: Set<String> = ReadingWords.words("words that forbid")

  /// Words that say that what follows isn't so.
  private static let denials: Set<String> = ReadingWords.words("words that deny")
}
