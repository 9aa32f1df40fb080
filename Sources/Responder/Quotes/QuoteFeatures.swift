package import Retrieval

/// What speaks for or against quoting a sentence, counted in it.
package struct QuoteFeatures {
  /// One thing that is counted.
  package enum Feature: Int, CaseIterable, Sendable {
    case present, past, pastShare, suffixed, time, affair, relative, ideal, names, specific
    case opensScene, opensSomeone, opensCondition, isShort, question, comparison, indefinite
    case unresolved, itEarly, me, wePast, conviction, convictionPast, bare
    case gnomicGeneral, gnomicUniversal
  }

  /// The counts, by `Feature.rawValue`.
  package private(set) var values = [Double](repeating: 0, count: Feature.allCases.count)

  private let words: [String]
  private let meanings: [QuoteWords]

  /// Counts.
  ///
  /// - Parameters:
  ///   - text: The sentence as it stands.
  ///   - tokens: Its words, stop words included.
  ///   - analyzer: What makes the stems.
  /// - Complexity: O(n) in the length of the sentence.
  package init(_ text: String, tokens: [Token], analyzer: Analyzer) {
    let words = tokens.map(\.word)
    self.init(text, tokens, words, words.map { QuoteWords($0) }, analyzer)
  }

  /// Counts, where it is known already what the words tell by themselves.
  init(
    _ text: String, _ tokens: [Token], _ words: [String], _ exact: [QuoteWords],
    _ analyzer: Analyzer
  ) {
    self.words = words
    meanings = zip(words, exact).map { word, meaning in
      word.utf8.count < 3 || analyzer.isStopWord(word)
        ? meaning : QuoteWords(meaning, stem: analyzer.stem(word))
    }
    countWords(tokens, analyzer)
    countOpening()
    countNarrator()
    let isGnomic = countReferences()
    let isUniversal = has(.universal)
    self[.gnomicGeneral] = Self.flag(
      isGnomic && (has(.person) || isUniversal) && self[.ideal] > 0)
    self[.gnomicUniversal] = Self.flag(isUniversal && self[.present] > 0 && self[.past] == 0)
    self[.question] = Self.flag(text.utf8.contains(UInt8(ascii: "?")))
  }

  /// The count of a feature.
  package private(set) subscript(feature: Feature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  private static func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }

  private func has(_ meaning: QuoteWords) -> Bool { meanings.contains { $0.contains(meaning) } }

  private func count(_ meaning: QuoteWords, atMost most: Int = .max) -> Double {
    Double(min(meanings.count { $0.contains(meaning) }, most))
  }

  private mutating func countWords(_ tokens: [Token], _ analyzer: Analyzer) {
    let length = Double(max(words.count, 1))
    self[.present] = count(.present, atMost: 3)
    self[.past] = count(.past, atMost: 4)
    self[.pastShare] = 10 * count(.past) / length
    self[.time] = count(.time, atMost: 2)
    self[.affair] = count(.affair, atMost: 3)
    self[.relative] = count(.relative, atMost: 3)
    self[.ideal] = count(.ideal, atMost: 6)
    self[.isShort] = max(0, 10 - length) / 4
    self[.indefinite] = Double(min(words.count { $0 == "a" || $0 == "an" }, 3))
    let proper = tokens.dropFirst().count {
      $0.isCapitalised && $0.word != "i" && $0.word != "god"
    }
    self[.names] = Double(min(proper, 3))
    let specific = zip(words, meanings).count { word, meaning in
      !meaning.isKnown && word.utf8.count > 2 && !analyzer.isStopWord(word)
    }
    self[.specific] = 10 * Double(specific) / length
    var participles = 0.0
    var isAfterHelper = false
    for (word, meaning) in zip(words, meanings) {
      if word.hasSuffix("ed"), word.utf8.count > 4, !meaning.contains(.ideal) {
        participles += isAfterHelper ? 0.5 : 1
      }
      isAfterHelper = !meaning.isDisjoint(with: [.present, .modal]) || word == "be"
    }
    self[.suffixed] = min(participles, 3)
    self[.comparison] = Self.flag(
      words.contains("than") || words.contains("rather")
        || (words.contains("not") && words.contains("but")) || words.count { $0 == "as" } > 1)
  }

  private mutating func countOpening() {
    guard let first = meanings.first else { return }
    self[.opensScene] = Self.flag(first.contains(.scene))
    self[.opensSomeone] = Self.flag(first.contains(.someone))
    self[.opensCondition] = Self.flag(
      first.contains(.condition)
        && zip(words, meanings).prefix(5).contains { $1.contains(.person) || $0.hasPrefix("you") })
  }

  /// Counts the narrator, apart from an opening such as "I believe that".
  private mutating func countNarrator() {
    let belief = meanings.prefix(12).firstIndex { $0.contains(.belief) }
    let isConviction =
      belief.map { place in
        meanings[..<place].contains { $0.contains(.me) }
          && !words[..<place].contains(where: ["not", "dont", "never", "you"].contains)
          && meanings[..<place].allSatisfy { !$0.contains(.someone) }
      } ?? false
    let rest = meanings[(isConviction ? belief ?? 0 : 0)...]
    self[.conviction] = Self.flag(isConviction)
    self[.convictionPast] = Self.flag(isConviction && rest.contains { $0.contains(.past) })
    self[.me] = Double(min(rest.count { $0.contains(.me) }, 3))
    self[.wePast] = Self.flag(has(.us) && has(.past))
  }

  /// Counts what refers to someone or something outside.
  ///
  /// - Returns: Whether the sentence says what is so at all times.
  private mutating func countReferences() -> Bool {
    let person =
      zip(words, meanings).enumerated().first { _, pair in
        pair.1.contains(.person) || ["who", "whose", "whom", "whoever", "none"].contains(pair.0)
      }?.offset ?? words.count
    let unresolved = meanings[..<person].count { $0.contains(.someone) }
    self[.unresolved] = Double(min(unresolved, 2))
    self[.itEarly] = Self.flag(
      words.dropFirst().prefix(4).contains { ["it", "its", "they", "them", "their"].contains($0) })
    self[.bare] = Self.flag(
      !words.contains("the") && !has(.me) && !has(.us) && unresolved == 0 && self[.names] == 0)
    return (has(.present) || has(.modal) || meanings.first?.contains(.command) == true)
      && !has(.past) && !has(.pointing) && unresolved == 0 && self[.names] == 0
  }
}
