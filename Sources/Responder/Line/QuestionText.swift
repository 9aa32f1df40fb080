internal import Retrieval

/// The words of a question in lower case with one space around each, for phrases to be looked for.
struct QuestionText {
  private let padded: [UInt8]
  private let starts: [Int]

  /// Takes a question as it was asked; apostrophes stay inside words, made straight,
  /// and those around words are quotation marks.
  init(_ text: String) {
    var padded: [UInt8] = [0x20]
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "’", "'":
        if padded.last != 0x20 { padded.append(UInt8(ascii: "'")) }
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        padded.append(contentsOf: String(scalar).utf8)
      default: Self.endWord(in: &padded)
      }
    }
    Self.endWord(in: &padded)
    self.padded = padded
    starts = Self.starts(in: padded)
  }

  private static func endWord(in padded: inout [UInt8]) {
    while padded.last == UInt8(ascii: "'") { padded.removeLast() }
    if padded.last != 0x20 { padded.append(0x20) }
  }

  /// Whether one of some phrases of whole words stands in the question.
  func contains(anyOf phrases: [String]) -> Bool {
    phrases.contains { Self.firstPlace(of: Array(" \($0) ".utf8), in: padded) != nil }
  }

  /// Whether the question begins with one of some phrases, after words that only lead in and a
  /// preposition that belongs to it: "ok, and with whom …".
  func begins(withAnyOf phrases: [String]) -> Bool {
    phrases.contains { phrase in
      let words = Array(" \(phrase) ".utf8)
      return starts.contains { padded[$0...].starts(with: words) }
    }
  }

  /// The places of the spaces before words that a question may begin with.
  private static func starts(in padded: [UInt8]) -> [Int] {
    var start = 0
    while let word = word(in: padded, at: start), leadingIn.contains(word.text) { start = word.end }
    guard let word = word(in: padded, at: start), prepositions.contains(word.text) else {
      return [0, start]
    }
    return [0, start, word.end]
  }

  /// The word after the space at a place, with the place of the space after it.
  private static func word(in padded: [UInt8], at start: Int) -> (text: String, end: Int)? {
    guard let end = padded[(start + 1)...].firstIndex(of: 0x20) else { return nil }
    return (String(decoding: padded[(start + 1)..<end], as: UTF8.self), end)
  }

  private static let leadingIn = WordList.wordsLeadingIn.words

  private static let prepositions = WordList.prepositionsOfQuestions.words

  /// The words after a phrase, or none if it isn't there.
  ///
  /// - Parameter count: The most words wanted.
  func words(after phrase: String, count: Int) -> [String] {
    let phrase = Array(" \(phrase) ".utf8)
    guard let place = Self.firstPlace(of: phrase, in: padded) else { return [] }
    return padded[(place + phrase.count)...].split(separator: 0x20, maxSplits: count)
      .prefix(count).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func firstPlace(of part: [UInt8], in whole: [UInt8]) -> Int? {
    guard part.count <= whole.count else { return nil }
    // A plain loop, since every phrase is looked for in every question.
    for start in 0...(whole.count - part.count) {
      var length = 0
      while length < part.count, whole[start + length] == part[length] { length += 1 }
      if length == part.count { return start }
    }
    return nil
  }
}
