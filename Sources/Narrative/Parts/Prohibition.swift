/// Headings and lead-ins that turn the sense of the items under them around: "Things you must never
/// do", "Avoid:", "Myths".
enum Prohibition: Equatable {
  /// The items are what isn't to be done.
  case forbids

  /// The items are what isn't so.
  case denies

  /// What a heading or lead-in does to the items under it, or nil if nothing.
  init?(_ text: String) {
    let words = text.lowercased().split { " \t\n,.:;!?()\"“”_*#/".contains($0) }
      .map { word in String(word.map { $0 == "’" ? "'" : $0 }) }
    if Self.affirms(words) { return nil }
    if words.contains(where: Self.denials.contains) {
      self = .denies
    } else if words.contains(where: Self.words.contains)
      || Self.phrases.contains(where: words.joined(separator: " ").contains)
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

  private static let labels: Set<String> = [
    "bad", "wrong", "don't", "dont", "avoid", "never", "myth", "false", "incorrect", "mistake",
    "misconception", "falsch", "mythos", "faux", "mythe", "falso", "mito",
  ]

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
  private static let lessons: Set<String> = [
    "told", "knew", "expected", "taught", "learned", "learnt", "thought", "imagined", "dreamed",
    "dreamt", "understood", "noticed", "realised", "realized",
  ]

  private static let negations: Set<String> = [
    "never", "not", "don't", "dont", "didn't", "couldn't", "can't", "cannot", "won't", "wouldn't",
    "nie", "niemals", "nicht", "jamais", "pas", "nunca", "no", "mai", "non",
  ]

  /// The beginnings of verbs for faults: who never does them does well.
  private static let faults = [
    "regret", "forget", "forgot", "doubt", "fail", "neglect", "overlook", "miss", "ignore",
    "underestimat", "bereu", "vergess", "oubli", "regrett", "olvid", "arrepent", "dimentic",
  ]

  /// Whether an item needs its heading: one that says who does it is a sentence of its own, unless it
  /// is denied.
  func governs(_ item: String) -> Bool {
    guard self == .forbids else { return true }
    let first = item.lowercased().prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    return !Self.subjects.contains(first.prefix { $0.isLetter })
  }

  private static let subjects: Set<Substring> = [
    "i", "we", "he", "she", "they", "it", "you", "there", "ich", "wir", "er", "sie", "es", "je",
    "nous", "il", "elle", "yo", "nosotros", "io", "noi", "eu",
  ]

  private static let phrases = [
    "steer clear", "stay away", "keep away", "stay clear", "red flags", "watch out for",
    "at your peril",
  ]

  /// Words that forbid.
  ///
  /// After the adverbs and verbs that Universal Dependencies mark as negative
  /// (universaldependencies.org, feature Polarity), and what handbooks call lists of faults.
  private static let words: Set<String> = [
    "never", "not", "no", "don't", "dont", "doesn't", "don'ts", "donts", "cannot", "can't", "cant",
    "won't", "shouldn't", "mustn't", "avoid", "avoided", "avoiding", "mistake", "mistakes",
    "forbidden", "prohibited", "banned", "bad", "worst", "worse", "refrain", "abstain", "beware",
    "shun", "discouraged", "blunders", "failings", "vices", "regrets", "peeves", "traps", "hazards",
    "pitfall", "pitfalls", "refuse", "refused",
    "stop", "quit", "nor", "excuses", "anti-patterns", "antipatterns", "unacceptable", "disallowed",
    "taboo", "taboos", "sins", "errors", "against", "unless", "except", "wrong", "nie", "niemals",
    "nicht", "kein", "keine", "keinen", "vermeiden", "vermeide", "verboten", "fehler", "ohne",
    "jamais", "pas", "éviter", "évitez", "interdit", "interdits", "interdictions", "erreurs",
    "nunca", "jamás", "evitar", "evite", "prohibido", "prohibiciones", "errores", "mai", "non",
    "vietato", "errori", "evitare", "não", "proibido", "erros", "nooit", "niet", "geen", "vermijd",
    "fouten", "aldrig", "inte", "ikke", "undvik", "undgå", "никогда", "не", "нельзя", "ошибки",
    "nigdy", "błędy", "unikać",
  ]

  /// Words that say that what follows isn't so.
  private static let denials: Set<String> = [
    "myth", "myths", "misconception", "misconceptions", "false", "lie", "lies", "fallacy",
    "fallacies", "untrue", "nonsense", "falsehoods", "superstitions", "mythen", "irrtümer", "lügen",
    "mythe", "mythes", "mensonges", "mito", "mitos", "mentiras", "miti", "bugie", "leugens",
    "myter",
    "мифы", "ложь", "mity", "kłamstwa",
  ]
}
