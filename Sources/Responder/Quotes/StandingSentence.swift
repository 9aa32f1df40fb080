/// Tells whether a sentence is whole and can be understood without those around it.
package struct StandingSentence {
  /// The words a quote may have.
  package static let wordCounts = 5...48

  private let words: [String]
  private let meanings: [QuoteWords]

  /// Whether a sentence can be understood alone.
  ///
  /// - Parameters:
  ///   - text: The sentence as it stands.
  ///   - words: Its words in lower case.
  /// - Complexity: O(n) in its length.
  package static func stands(_ text: String, _ words: [String]) -> Bool {
    stands(text, words, words.map { QuoteWords($0) })
  }

  static func stands(_ text: String, _ words: [String], _ meanings: [QuoteWords]) -> Bool {
    guard wordCounts.contains(words.count), isWhole(text) else { return false }
    let sentence = StandingSentence(words: words, meanings: meanings)
    return !sentence.isForeign && !sentence.isApposition(text) && !sentence.leansBack
      && !sentence.refersOutside
  }

  /// Whether a sentence begins with a word, ends in a stop and leaves no quotation mark or bracket
  /// open.
  static func isWhole(_ text: String) -> Bool {
    var depth = 0
    var straight = 0
    var isEnded = false
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "“", "(", "«", "[":
        if place == 0 { return false }
        depth += 1
      case "”", ")", "»", "]": depth -= 1
      case "\"":
        if place == 0 { return false }
        straight += 1
      case "'", "‘", "’", "_", "*", "„", "-", "–", "—", "•", "#":
        if place == 0 { return false }
        if scalar != "'", scalar != "’", scalar != "_", scalar != "*" { isEnded = false }
      case "|", "=", "{", "}": return false
      case ".", "!", "?", "…", "。", "！", "？": isEnded = true
      default: isEnded = false
      }
    }
    return isEnded && depth == 0 && straight.isMultiple(of: 2)
  }

  private func follows(_ place: Int, _ meaning: QuoteWords) -> Bool {
    place + 1 < meanings.count && meanings[place + 1].contains(meaning)
  }

  /// Whether it is of a letter or a list, in dialect, or has a number or a title in it.
  private var isForeign: Bool {
    meanings[0].contains(.formal)
      || meanings.contains { !$0.isDisjoint(with: [.dialect, .title]) }
      || words.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
  }

  /// Whether it begins with a name that is explained: "Ada, the eldest of".
  private func isApposition(_ text: String) -> Bool {
    let end = text.utf8.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
    return end.map { text.utf8[$0] == UInt8(ascii: ",") } == true
      && ["the", "a", "an", "my", "our", "one"].contains(words[1])
  }

  /// Whether it ends or begins with what only stands for something else.
  private var refersOutside: Bool {
    if ["these", "those"].contains(words[words.count - 1]) { return true }
    if words.count <= 10, meanings[words.count - 1].contains(.vague) { return true }
    return (0..<min(5, words.count)).contains {
      meanings[$0].contains(.preposition) && follows($0, .vague)
    }
  }

  /// Whether it needs what was said before it.
  private var leansBack: Bool {
    if echoes || (words[0] == "it" && !isExpletive) { return true }
    // "Those who", "he is … who", "it is … to" and "there is" tell all themselves.
    let isSelfContained =
      announces || words[0] == "it" || (words[0] == "there" && ["is", "are"].contains(words[1]))
    return LeaningSentence.leansBack(isSelfContained ? ["one"] + words.dropFirst(2) : words)
  }

  private var announces: Bool {
    guard ["he", "she", "they", "those", "these", "this"].contains(words[0]) else { return false }
    return words[1] == "who" || words[1] == "that"
      || (words[0] == "he" && words[1] == "is" && words.dropFirst(2).prefix(8).contains("who"))
  }

  /// Whether it begins like "it is wise to", "it takes courage to" or "it is a joy to".
  private var isExpletive: Bool {
    guard ["is", "takes", "requires"].contains(words[1]) else { return false }
    let clause = words.dropFirst(2).prefix(9)
    let to = clause.firstIndex(of: "to") ?? .max
    let that = clause.firstIndex { ["that", "who", "which"].contains($0) } ?? .max
    // "It is a promise that will help" says of something what it is.
    let isNoun = ["a", "an", "the"].contains(words[2])
    return isNoun ? to < that : min(to, that) < .max
  }

  /// Whether it has words that stand for what was said before, such as "do so", "the latter" or
  /// "there" for a place.
  private var echoes: Bool {
    words.indices.contains { place in
      let next = place + 1 < words.count ? words[place + 1] : ""
      return switch words[place] {
      case "there", "here": !(follows(place, .existential) || (next.isEmpty && words[0] == "he"))
      case "do", "did", "done", "doing": next == "so"
      case "the": ["former", "latter", "following", "above"].contains(next)
      case "than", "all": next == "this"
      case "of": next == "them"
      case "for": next == "instance" || next == "example"
      case "in": next == "question"
      case "as": next == "follows"
      case "other": next == "hand"
      case "have": next == "said"
      case "is": next == "why"
      default: false
      }
    }
  }
}
