/// Whose words a quotation holds, as the words beside it tell.
enum SpeechSource: Equatable {
  /// The narrator's own: "I wrote back:".
  case narrator

  /// Somebody else's, with the name where there is one: "My brother wrote:".
  case other(String?)

  /// Reads the words that lead in a quotation.
  ///
  /// - Returns: Nil if they don't tell.
  init?(leadIn words: String) {
    let clause = SpeechClause(words)
    guard let source = clause.speaker ?? clause.writer else { return nil }
    self = source
  }

  /// Reads a sentence in front of a quotation that it may be about.
  ///
  /// As in "He read out Tom's letter."
  ///
  /// - Returns: Nil if it names nothing that somebody else wrote or said.
  init?(before words: String) {
    guard let source = SpeechClause(words).owner else { return nil }
    self = source
  }

  /// Reads the words that stand after a quotation, or between two parts of it: "said my father".
  ///
  /// - Returns: Nil if they don't tell.
  init?(tag words: String) {
    guard let source = SpeechClause(words).tagged else { return nil }
    self = source
  }
}

/// The words of a clause beside a quotation.
struct SpeechClause {
  private let words: [String]
  private let lower: [String]

  /// The words after which a comma or the like stands.
  private var ends: Set<Int> = []

  /// Cuts a text into words.
  init(_ text: String) {
    var words: [String] = []
    for part in text.split(whereSeparator: { ",;:()—–".contains($0) }) {
      words += part.split { !$0.isLetter && !"'’-".contains($0) }
        .map { String($0).replacing("’", with: "'") }
      ends.insert(words.count - 1)
    }
    self.words = words
    lower = words.map { $0.lowercased() }
  }

  /// Whom the last verb that tells of speech or writing has as its subject.
  var speaker: SpeechSource? {
    let verbs = words.indices.filter { isVerb($0) }
    guard let last = verbs.last, !isCounsel(last) else { return nil }
    return verbs.reversed().lazy.compactMap { subject(of: $0) }.first
  }

  /// Whether a verb tells somebody to speak.
  ///
  /// As in "Say to yourself: …" and "When they come, tell them: …".
  private func isCounsel(_ verb: Int) -> Bool {
    lower[verb...].prefix(5).contains(where: Self.selves.contains)
      || Self.commands.contains(lower[verb]) && (verb == 0 || ends.contains(verb - 1))
  }

  /// Whom the first such verb of a tag has.
  var tagged: SpeechSource? {
    guard let verb = words.indices.prefix(Self.longestTag).first(where: isVerb) else {
      // "… was his answer."
      let noun = words.indices.prefix(Self.longestTag).first { Self.nouns.contains(lower[$0]) }
      return lower.first.map(Self.copulas.contains) ?? false ? noun.flatMap(owner) : nil
    }
    guard verb == words.startIndex else { return subject(of: verb) }
    guard verb + 1 < words.count else { return nil }
    return Self.ownSubjects.contains(lower[verb + 1]) ? .narrator : .other(name(from: verb + 1))
  }

  /// The most words of a tag in front of its verb, and the verb.
  private static let longestTag = 7

  /// Whose something written or said is that the words name.
  var owner: SpeechSource? {
    words.indices.reversed().lazy.filter { Self.nouns.contains(lower[$0]) }
      .compactMap { owner(of: $0) }.first
  }

  /// Whose it is, or from whom it came to the narrator: "This letter reached me at noon".
  var writer: SpeechSource? {
    if let owner { return owner }
    guard lower.contains(where: Self.nouns.contains) else { return nil }
    guard let own = lower.firstIndex(where: Self.ownSubjects.contains) else {
      let comes = lower.contains { Self.ownObjects.contains($0) || Self.arriving.contains($0) }
      return comes ? .other(firstName) : nil
    }
    return lower[own...].prefix(3).contains(where: Self.receiving.contains) ? .other(nil) : nil
  }

  /// Whether a word is such a verb, and no noun of the same form: "my reply".
  private func isVerb(_ index: Int) -> Bool {
    guard Self.verbs.contains(lower[index]) else { return false }
    guard index > 0, Self.nouns.contains(lower[index]) else { return true }
    let before = lower[index - 1]
    return !Self.ownPossessives.contains(before) && !Self.otherPossessives.contains(before)
      && !Self.articles.contains(before) && !before.hasSuffix("'s")
  }

  /// Who does what a verb says.
  private func subject(of verb: Int) -> SpeechSource? {
    if verb + 1 < words.count, Self.ownSubjects.contains(lower[verb + 1]) { return .narrator }
    var index = verb - 1
    var helpers: Set<String> = []
    while index >= 0, Self.helpers.contains(lower[index]) || lower[index].hasSuffix("ly") {
      helpers.insert(lower[index])
      index -= 1
    }
    let isParticiple = lower[verb].hasSuffix("ing")
    // "I was told: …"
    if !isParticiple, !helpers.isDisjoint(with: Self.copulas) { return .other(nil) }
    guard index >= 0 else { return nil }
    let word = lower[index]
    if Self.ownSubjects.contains(word) { return .narrator }
    // "You will hear me say: …"
    if Self.commands.contains(lower[verb]), Self.ownObjects.contains(word) { return .narrator }
    if isVerb(index) { return subject(of: index) }
    // "I turned and said", "I wanted to say", "I ran to him, saying"
    let isInfinitive = helpers.contains("to") && helpers.isDisjoint(with: Self.habits)
    let isLoose = isParticiple && helpers.isDisjoint(with: Self.copulas)
    if Self.joints.contains(word) || isInfinitive || isLoose {
      return clauseSubject(before: index + 1)
    }
    if Self.nouns.contains(word) { return owner(of: index) ?? .other(nil) }
    return word == "you" ? nil : .other(name(endingAt: index))
  }

  /// The subject of a clause whose verb stands far from it.
  private func clauseSubject(before end: Int) -> SpeechSource? {
    let subjects = lower[..<end].filter {
      Self.ownSubjects.contains($0) || Self.otherSubjects.contains($0)
    }
    if subjects.contains(where: Self.otherSubjects.contains) {
      return subjects.contains(where: Self.ownSubjects.contains) ? nil : .other(nil)
    }
    return subjects.isEmpty ? firstName.map { .other($0) } : .narrator
  }

  /// Whose something written or said is, by the words around the noun.
  private func owner(of noun: Int) -> SpeechSource? {
    for index in lower.indices[..<noun].suffix(3).reversed() {
      let word = lower[index]
      if Self.ownPossessives.contains(word) { return .narrator }
      if Self.otherPossessives.contains(word) { return .other(nil) }
      if word.hasSuffix("'s") || word.hasSuffix("s'"), !Self.contractions.contains(word) {
        return .other(name(endingAt: index))
      }
      if Self.articles.contains(word) { break }
    }
    guard
      let from = lower.indices[(noun + 1)...].prefix(6).first(where: {
        Self.froms.contains(lower[$0])
      }), from + 1 < lower.count
    else { return nil }
    if Self.ownObjects.contains(lower[from + 1]) { return .narrator }
    let name = name(from: from + 1)
    return name == nil && lower[from] != "from" ? nil : .other(name)
  }

  /// The relative or the name with which the words begin, as the subject of a sentence does.
  private var firstName: String? {
    guard let first = lower.first, !Abbreviations.sentenceOpeners.contains(first) || first == "my"
    else { return nil }
    return first == "my" ? relative(from: 0) : nil
  }

  /// The name that ends at a word, perhaps with the ending of a possessive: "Ann Lee", "my old friend".
  private func name(endingAt end: Int) -> String? {
    if Self.pronouns.contains(lower[end]) { return nil }
    var start = end
    while start > 0, !ends.contains(start - 1), isNamePart(start - 1), isNamePart(start) {
      start -= 1
    }
    if start < end, Abbreviations.sentenceOpeners.contains(lower[start]) { start += 1 }
    if isNamePart(end), end - start < 4 {
      let isOpener =
        start == 0 && start == end && Abbreviations.sentenceOpeners.contains(lower[start])
      return isOpener ? nil : words[start...end].joined(separator: " ").withoutPossessive
    }
    guard let my = lower.indices[..<end].suffix(3).last(where: { lower[$0] == "my" }) else {
      return nil
    }
    // "my father's voice"
    let owner = lower.indices[(my + 1)...end].first { lower[$0].hasSuffix("'s") } ?? end
    return (["my"] + lower[(my + 1)...owner]).joined(separator: " ").withoutPossessive
  }

  /// The name that begins at a word.
  private func name(from start: Int) -> String? {
    if lower[start] == "my" { return relative(from: start) }
    let end = words.indices[start...].first { !isNamePart($0) } ?? words.endIndex
    return (1...4).contains(end - start) ? words[start..<end].joined(separator: " ") : nil
  }

  /// "my", the word for a relative that follows soon, and what stands between.
  private func relative(from my: Int) -> String? {
    lower.indices[(my + 1)...].prefix(3).first { Self.relatives.contains(lower[$0]) }
      .map { (["my"] + lower[(my + 1)...$0]).joined(separator: " ") }
  }

  private func isNamePart(_ index: Int) -> Bool {
    words[index].first?.isUppercase ?? false && words[index].count > 1
      && !Self.ownSubjects.contains(lower[index])
  }

  private static let verbs = ReadingWords.words("verbs beside quotations")
  private static let commands = ReadingWords.words("verbs beside quotations that may command")
  private static let selves = ReadingWords.words("pronouns of those who speak to themselves")
  private static let nouns = ReadingWords.words("what somebody writes or says")
  private static let helpers = ReadingWords.words("words between a subject and its verb")
  private static let copulas = ReadingWords.words("forms of be")
  private static let joints = ReadingWords.words("words that join verbs")
  private static let habits: Set<String> = ["used", "has", "have", "had"]
  private static let ownSubjects: Set<String> = ["i", "we"]
  private static let otherSubjects: Set<String> = ["he", "she", "they", "who"]
  private static let pronouns = otherSubjects.union(["it", "him", "her", "them", "one", "which"])
  private static let ownObjects: Set<String> = ["me", "us", "myself", "ourselves"]
  private static let ownPossessives: Set<String> = ["my", "our"]
  private static let otherPossessives: Set<String> = ["his", "her", "their", "your", "its"]
  private static let articles: Set<String> = ["a", "an", "the", "this", "that", "of", "to", "in"]
  private static let froms: Set<String> = ["from", "by", "of"]
  private static let contractions: Set<String> = [
    "it's", "that's", "here's", "there's", "what's", "let's", "he's", "she's", "who's",
  ]
  private static let receiving = ReadingWords.words("verbs of receiving")
  private static let arriving = ReadingWords.words("verbs of arriving")
  private static let relatives = ReadingWords.words("relatives")
}

extension String {
  /// A name without the ending that says that something is theirs.
  fileprivate var withoutPossessive: String {
    hasSuffix("'s") ? String(dropLast(2)) : hasSuffix("s'") ? String(dropLast()) : self
  }
}
