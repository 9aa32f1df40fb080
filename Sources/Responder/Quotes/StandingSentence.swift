/// Tells whether a sentence is whole and can be understood without those around it.
package struct StandingSentence {
  /// The words a quote may have.
  package static let wordCounts = 5...48

  private static let opening = "\"'“‘«„([{_*-–—•#|".unicodeScalars
  private static let closing = "\"'”’)]_*»".unicodeScalars
  private static let stops = ".!?…。！？".unicodeScalars

  /// Words that a letter or a speech begins with.
  private static let salutations: Set<String> = [
    "dear", "gentlemen", "sir", "sirs", "madam", "yours", "sincerely", "respectfully", "resolved",
    "note", "editor", "chapter", "first", "second", "third", "secondly", "thirdly", "again", "next",
    "finally", "henceforth", "unfortunately", "fortunately",
  ]

  /// Words of speech written down as it sounds, which the narrator only reports.
  private static let dialect: Set<String> = [
    "de", "dat", "dis", "dem", "dese", "dey", "aint", "yer",
  ]

  /// Words behind which "who" tells at once who "he" or "they" is.
  private static let announcing: Set<String> = ["he", "she", "they", "those", "these", "this"]

  /// Words that stand for what was said before, wherever they are.
  private static let echoes: [[String]] = [
    ["do", "so"], ["did", "so"], ["done", "so"], ["doing", "so"], ["than", "this"],
    ["such", "a", "man"], ["the", "former"], ["the", "latter"], ["the", "following"],
    ["as", "follows"], ["in", "question"], ["of", "them"], ["for", "instance"], ["for", "example"],
    ["as", "i", "have", "said"], ["the", "above"], ["all", "this"], ["that", "is", "why"],
  ]

  /// Whether a sentence can be understood alone.
  ///
  /// - Parameters:
  ///   - text: The sentence as it stands.
  ///   - words: Its words in lower case.
  /// - Complexity: O(n) in its length.
  package static func stands(_ text: String, _ words: [String]) -> Bool {
    guard wordCounts.contains(words.count), let first = words.first,
      let initial = text.unicodeScalars.first, !opening.contains(initial), isWhole(text),
      !salutations.contains(first), words.last != "these", words.last != "those",
      words.last != "there" || words[0] == "he",
      !words.contains(where: dialect.contains), !isApposition(text, words),
      !words.contains(where: { $0.utf8.contains { (0x30...0x39).contains($0) } })
    else { return false }
    return !leansBack(words) && !refersOutside(words)
  }

  private static let titles: Set<String> = ["mr", "mrs", "miss", "dr", "messrs", "judge", "hon"]

  private static let pronouns: Set<String> = ["it", "them", "him"]

  private static let articles: Set<String> = ["the", "a", "an", "my", "our", "one"]

  private static let prepositions: Set<String> = [
    "of", "in", "at", "to", "upon", "on", "for", "from", "with", "by", "about",
  ]

  /// Whether a sentence names a person by title, or ends or begins with what only stands for another.
  private static func refersOutside(_ words: [String]) -> Bool {
    if words.contains(where: titles.contains) { return true }
    if words.count <= 10, pronouns.contains(words[words.count - 1]) { return true }
    let opening = words.prefix(6)
    return zip(opening, opening.dropFirst()).contains {
      prepositions.contains($0) && pronouns.contains($1)
    }
  }

  /// Whether a sentence begins with a name that is explained: "Ada, the eldest of".
  private static func isApposition(_ text: String, _ words: [String]) -> Bool {
    text.utf8.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
      .map { text.utf8[$0] == UInt8(ascii: ",") } == true && articles.contains(words[1])
  }

  /// Whether a sentence ends in a stop and leaves no quotation mark or bracket open.
  static func isWhole(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.reversed().first(where: { !closing.contains($0) }),
      stops.contains(last)
    else { return false }
    var depth = 0
    var straight = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "(", "«": depth += 1
      case "”", ")", "»": depth -= 1
      case "\"": straight += 1
      // An editor's insertion, or the mark of a footnote.
      case "[", "]", "|", "=": return false
      default: break
      }
    }
    return depth == 0 && straight.isMultiple(of: 2)
  }

  /// Whether a sentence needs what was said before it.
  private static func leansBack(_ words: [String]) -> Bool {
    if echoes(words) || pointsAtPlace(words) { return true }
    if words[0] == "it", !isExpletive(words) { return true }
    // "Those who", "he is … who", "it is … to" and "there is" tell all themselves.
    let isSelfContained =
      announces(words) || isExpletive(words)
      || (words[0] == "there" && ["is", "are"].contains(words[1]))
    return LeaningSentence.leansBack(isSelfContained ? ["one"] + words.dropFirst(2) : words)
  }

  private static func announces(_ words: [String]) -> Bool {
    guard announcing.contains(words[0]) else { return false }
    return words[1] == "who" || words[1] == "that"
      || (words[0] == "he" && words[1] == "is" && words.dropFirst(2).prefix(8).contains("who"))
  }

  /// Whether a sentence begins like "it is wise to", "it takes courage to" or "it is a joy to".
  private static func isExpletive(_ words: [String]) -> Bool {
    guard words[0] == "it", ["is", "takes", "requires"].contains(words[1]) else { return false }
    let clause = words.dropFirst(2).prefix(9)
    let to = clause.firstIndex(of: "to") ?? .max
    let that = clause.firstIndex { ["that", "who", "which"].contains($0) } ?? .max
    // "It is a recognition that will help" says of something what it is.
    let isNoun = ["a", "an", "the"].contains(words[2])
    return isNoun ? to < that : min(to, that) < .max
  }

  private static func echoes(_ words: [String]) -> Bool {
    words.indices.contains { place in
      echoes.contains { words[place...].starts(with: $0) }
    }
  }

  /// Whether "there" or "here" means a place.
  private static func pointsAtPlace(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      (word == "there" || word == "here") && !verbsBehindThere.contains(next)
    }
  }

  private static let verbsBehindThere: Set<String> = [
    "is", "are", "was", "were", "be", "been", "will", "can", "may", "must", "might", "could",
    "should", "would", "shall", "has", "have", "had", "lives", "comes", "to", "seems", "isnt",
  ]
}
