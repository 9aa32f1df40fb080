internal import Narrative
package import Retrieval

/// What speaks for or against quoting a sentence, counted in it and its paragraph.
package struct QuoteFeatures {
  /// The counts, by `QuoteFeature.rawValue`.
  package private(set) var values = [Float](repeating: 0, count: QuoteFeature.allCases.count)

  /// The sentence's place in its paragraph.
  package struct Place {
    let isFirst: Bool
    let isLast: Bool

    /// Tells the place of a sentence among those of its paragraph.
    package init(of sentence: Int, in paragraph: Range<Int>) {
      isFirst = sentence == paragraph.lowerBound
      isLast = sentence + 1 == paragraph.upperBound
    }
  }

  /// Counts.
  ///
  /// - Parameters:
  ///   - text: The sentence as it stands.
  ///   - tokens: Its words, stop words included.
  ///   - place: Where it stands in its paragraph.
  ///   - language: What tells how common words are.
  /// - Complexity: O(n) in the length of the sentence.
  package init(_ text: String, tokens: [Token], place: Place, language: WordFrequencies) {
    let tokens = tokens.drop { $0.word.utf8.allSatisfy(SentenceWords.isDigit) }
    let words = tokens.map(\.word)
    let tens = Float(max(words.count, 1)) / 10
    countLength(words.count)
    countLeaning(words)
    for (feature, list) in Self.persons {
      self[feature] = Float(words.count(where: list.contains)) / tens
    }
    self[.opensMe] = Self.flag(words.first.map(Self.narrator.contains) == true)
    let names = tokens.dropFirst().count {
      $0.isCapitalised && !Self.narrator.contains($0.word) && $0.word != "god"
    }
    self[.names] = Float(min(names, 3))
    self[.figures] = Self.flag(words.contains { $0.utf8.contains(where: SentenceWords.isDigit) })
    self[.rarity] = Self.rarity(of: words, language)
    let ended = words.count { $0.hasSuffix("ed") && $0.utf8.count > 4 }
    self[.past] = Float(ended + words.count(where: Self.pastVerbs.contains)) / tens
    self[.timeless] = Self.flag(!words.contains(where: Self.pastVerbs.contains))
    countMarks(text, tens: tens)
    self[.first] = Self.flag(place.isFirst)
    self[.last] = Self.flag(place.isLast)
    self[.only] = Self.flag(place.isFirst && place.isLast)
  }

  /// The count of a feature.
  package private(set) subscript(feature: QuoteFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// The same sentence, were what it leans on said with it.
  package var standing: QuoteFeatures {
    var features = self
    for feature in [QuoteFeature.leans, .opensPronoun, .opensConnective, .earlyPronouns] {
      features[feature] = 0
    }
    return features
  }

  private static func flag(_ condition: Bool) -> Float { condition ? 1 : 0 }

  private mutating func countLength(_ count: Int) {
    self[.length] = Float(StableLogarithm.of(Double(max(count, 1))))
    self[.shortness] = Float(max(0, 8 - count)) / 4
    self[.longness] = Float(max(0, count - 25)) / 10
  }

  private mutating func countLeaning(_ words: [String]) {
    self[.leans] = Self.flag(LeaningSentence.leansBack(words))
    guard let first = words.first else { return }
    self[.opensPronoun] = Self.flag(LeaningSentence.pronouns.contains(first))
    self[.opensConnective] = Self.flag(LeaningSentence.connectors.contains(first) || first == "so")
    self[.earlyPronouns] = Float(
      words.dropFirst().prefix(3).count(where: LeaningSentence.pronouns.contains))
  }

  private mutating func countMarks(_ text: String, tens: Float) {
    var commas = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case ",": commas += 1
      case ";", ":": self[.stops] = 1
      case "—", "–": self[.dash] = 1
      case "?": self[.question] = 1
      case "!": self[.exclamation] = 1
      case "\"", "“", "”", "«", "»": self[.quotation] = 1
      default: break
      }
    }
    self[.commas] = Float(commas) / tens
  }

  /// How much rarer the words are than common ones, on average.
  private static func rarity(of words: [String], _ language: WordFrequencies) -> Float {
    let frequencies = words.map { language.zipfFrequency(of: $0) ?? leastFrequency }
    return Float(commonFrequency - frequencies.reduce(0, +) / Double(max(words.count, 1)))
  }

  /// The Zipf frequency that words not in the table are given.
  private static let leastFrequency = 2.0

  /// The Zipf frequency of a word such as "be".
  private static let commonFrequency = 7.0

  private static let narrator: Set<String> = ["i", "my", "me", "mine", "myself"]
  private static let persons: [(QuoteFeature, Set<String>)] = [
    (.me, narrator),
    (.us, ["we", "our", "us", "ours", "ourselves"]),
    (
      .you,
      [
        "you", "your", "yours", "yourself", "thou", "thy", "thee", "thine", "thyself",
      ]
    ),
    (.someone, ["he", "she", "his", "her", "him", "hers", "himself", "herself"]),
    (.they, ["they", "them", "their", "theirs", "themselves"]),
  ]
  private static let pastVerbs = WordList.verbsOfThePast.words
}
