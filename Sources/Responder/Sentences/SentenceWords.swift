internal import Narrative
internal import Retrieval

/// The words of a sentence beside its text, to look for names, numbers, times and places.
struct SentenceWords {
  /// The text, white space collapsed.
  let text: String

  /// The words in lower case.
  let words: [String]

  /// The number of words as people count them.
  let count: Int

  private let tokens: [Token]
  private let bytes: [UInt8]

  /// Takes a sentence.
  ///
  /// - Parameters:
  ///   - text: The sentence, white space collapsed.
  ///   - tokens: Its words, with places in the UTF-8 of the text.
  init(text: String, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    words = tokens.map(\.word)
    bytes = Array(text.utf8)
    count = WordCount.of(text)
  }

  /// Whether some words follow one another in the sentence.
  func contains(_ phrase: [String]) -> Bool {
    guard let first = phrase.first, phrase.count <= words.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      words[start] == first && words[start..<(start + phrase.count)].elementsEqual(phrase)
    }
  }

  /// The places of capitalised words in the middle of the sentence, which are names or begin one.
  ///
  /// - Parameter afterPrepositions: Whether those after "in", "of", "to", "at" and "from" count,
  ///   which are places rather than persons or things, with all words of the same name.
  func nameIndices(afterPrepositions: Bool) -> [Int] {
    words.indices.filter { index in
      guard index > 0, tokens[index].isCapitalised, words[index].utf8.count > 1 else {
        return false
      }
      let start = tokens[index].byteRange.lowerBound
      guard start >= 2, bytes[start - 1] == UInt8(ascii: " "),
        Self.isSmall(bytes[start - 2]) || bytes[start - 2] == UInt8(ascii: ",")
      else { return false }
      return afterPrepositions
        || !isAfterPreposition(nameStart(of: index))
    }
  }

  private func isAfterPreposition(_ index: Int) -> Bool {
    let article = index > 1 && words[index - 1] == "the" ? 1 : 0
    return ["in", "of", "to", "at", "from"].contains(words[index - 1 - article])
  }

  /// The first word of the name that a word ends or stands in; after it, never the first word.
  private func nameStart(of index: Int) -> Int {
    var start = index
    while start > 1, tokens[start - 1].isCapitalised,
      tokens[start].byteRange.lowerBound == tokens[start - 1].byteRange.upperBound + 1
    {
      start -= 1
    }
    return start
  }

  /// Whether the sentence names a year, a month, a season, an age or a span of time.
  var namesTime: Bool {
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if Self.isYear(word) || Self.teens.contains(word) { return true }
      if Self.months.contains(word), tokens[index].isCapitalised { return true }
      if word == "may", tokens[index].isCapitalised, next.utf8.first.map(Self.isDigit) == true {
        return true
      }
      if Self.spans.contains(word), Self.directions.contains(next) { return true }
      if Self.ordinals.contains(word) || word.hasSuffix("teenth"), next == "year" { return true }
      if Self.seasons.contains(word), next == "of" { return true }
    }
    return contains(["at", "the", "age"])
  }

  /// Whether the sentence names how long something lasts.
  var namesDuration: Bool {
    let ends: Set<String> = ["until", "till", "since", "forever", "lifetime"]
    return words.contains {
      Self.spans.contains($0) || Self.longSpans.contains($0) || ends.contains($0)
    }
  }

  /// Whether the sentence names a place after a preposition.
  var namesPlace: Bool {
    words.indices.contains { index in
      guard Self.prepositions.contains(words[index]), !tokens[index].isCapitalised else {
        return false
      }
      var next = index + 1
      if next < words.count, ["the", "my", "a"].contains(words[next]) { next += 1 }
      guard next < words.count else { return false }
      if tokens[next].isCapitalised, words[next].utf8.count > 1 { return true }
      return words[next..<min(next + 2, words.count)].contains(where: Self.places.contains)
    }
  }

  /// Whether the sentence names a year or an age.
  var namesYear: Bool {
    words.contains { Self.isYear($0) || $0 == "year" || $0 == "age" } || contains(["years", "old"])
  }

  /// Whether the sentence names a sum of money or another large figure.
  var namesSum: Bool {
    text.unicodeScalars.contains { "$£€".unicodeScalars.contains($0) }
      || words.contains { Self.money.contains($0) || $0.utf8.count(where: Self.isDigit) >= 2 }
  }

  /// Whether a word is a figure or a number in words.
  static func isNumber(_ word: String) -> Bool {
    numerals.contains(word) || word.utf8.contains(where: isDigit)
  }

  /// Whether a byte is 0 to 9.
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// A year from 1500 to 2099, or a decade.
  private static func isYear(_ word: String) -> Bool {
    let digits = word.utf8.prefix(while: isDigit)
    guard digits.count == 4 else { return false }
    let rest = word.utf8.dropFirst(4)
    if rest.elementsEqual("s".utf8) { return true }
    guard rest.isEmpty, let year = Int(word) else { return false }
    return (1500...2099).contains(year)
  }

  private static let months = WordList.months.words
  private static let teens: Set<String> = [
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let spans = WordList.shortSpans.words
  private static let longSpans = WordList.otherSpans.words
  private static let directions: Set<String> = ["ago", "later", "old", "before", "after"]
  private static let ordinals = WordList.ordinals.words
  private static let seasons: Set<String> = ["spring", "summer", "autumn", "winter"]
  private static let prepositions: Set<String> = ["in", "at", "to", "from", "of", "near", "on"]
  private static let places = WordList.places.words
  private static let numerals = WordList.numbers.words
  private static let money = WordList.money.words
}
