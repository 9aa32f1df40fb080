/// Finds the word meant by one that is neither in the corpus nor in the language.
package struct SpellingCorrector: Sendable {
  private let words: StoredWords
  private let language: WordFrequencies

  /// The shortest word that is corrected: of shorter ones, too many lie one letter apart.
  private static let shortest = 4

  /// The shortest word in which two slips are put right.
  private static let shortestWithTwoSlips = 6

  /// The Zipf frequency of the words of the language that are corrected to: a rarer one is as likely a
  /// slip as what was typed.
  private static let commonEnough = 3.5

  /// How much likelier than another a slip is that leaves a letter out or swaps two, as a common
  /// logarithm.
  private static let likelySlip = 0.6

  /// The longest word that is corrected; no longer one is in the corpus' own words.
  private static let longest = 40

  /// Takes the words of a corpus from its index, without reading them yet.
  ///
  /// - Parameters:
  ///   - words: The words of the corpus.
  ///   - language: The words that are right though the corpus lacks them.
  /// - Complexity: O(1); a correction then takes O(v) in all words of the corpus.
  package init(_ words: StoredWords, language: WordFrequencies = WordFrequencies()) {
    self.words = words
    self.language = language
  }

  /// Whether a word needs no correction.
  package func isKnown(_ word: String) -> Bool { isInCorpus(word) || language.contains(word) }

  private func isInCorpus(_ word: String) -> Bool { words.count(of: word) > 0 }

  /// The word most likely meant.
  ///
  /// One slip is allowed in a word of four or five letters and two in a longer one, the second only
  /// towards a word of the corpus. Fewer slips go before more, words of the corpus before those of
  /// the language, the same first letter before another, common before rare. What people type in a
  /// hurry ("pls", "abt") stands for the word meant.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Nil if the word is known, too short to tell, or like no other.
  /// - Complexity: O(v) in the words of the corpus of about its length.
  package func correction(for word: String) -> String? {
    if let meant = Shorthand.meaning(of: word), !isInCorpus(word) { return meant }
    let letters = Array(word.utf8)
    guard (Self.shortest...Self.longest).contains(letters.count),
      !letters.contains(where: { (0x30...0x39).contains($0) }), !isKnown(word)
    else { return nil }
    return corpusCorrection(letters, limit: 1) ?? languageCorrection(letters)
      ?? (letters.count < Self.shortestWithTwoSlips ? nil : corpusCorrection(letters, limit: 2))
  }

  /// Whether a word of the corpus may be what was meant: no number, and not too short.
  private static func isCorrect(_ letters: [UInt8]) -> Bool {
    letters.count >= 3 && !letters.contains { (0x30...0x39).contains($0) }
  }

  /// What differs from a word in its first letter by one slip: no more slips are allowed there, so
  /// these can be looked up instead of looking at all words.
  private static func withOtherBeginnings(_ letters: [UInt8]) -> [[UInt8]] {
    var words = [Array(letters.dropFirst())]
    var swapped = letters
    swapped.swapAt(0, 1)
    words.append(swapped)
    // The first bytes of letters in UTF-8.
    for first in [UInt8](0x61...0x7A) + [UInt8](0xC2...0xF4) {
      words.append([first] + letters)
      words.append([first] + letters.dropFirst())
    }
    return words.filter { $0[0] != letters[0] }
  }

  private func corpusCorrection(_ letters: [UInt8], limit: Int) -> String? {
    let lengths = (letters.count - limit)...(letters.count + limit)
    var best = BestCorrection(of: letters, limit: limit)
    words.visit(beginningWith: letters[0]) { word, count in
      if lengths.contains(word.count), Self.isCorrect(word) { best.consider(word, count) }
    }
    for word in Self.withOtherBeginnings(letters) {
      let count = words.count(of: String(decoding: word, as: UTF8.self))
      if count > 0, Self.isCorrect(word) { best.consider(word, count) }
    }
    return best.letters.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The most likely word of the language one slip away: common ones, and those of which a letter
  /// was left out or two were swapped, before others.
  private func languageCorrection(_ letters: [UInt8]) -> String? {
    var best: (likelihood: Double, word: String)?
    func consider(_ candidate: [UInt8], _ bonus: Double = 0) {
      let word = String(decoding: candidate, as: UTF8.self)
      guard let frequency = language.zipfFrequency(of: word), frequency >= Self.commonEnough,
        (best?.likelihood ?? 0) < frequency + bonus
      else { return }
      best = (frequency + bonus, word)
    }
    for index in letters.indices {
      var shorter = letters
      shorter.remove(at: index)
      consider(shorter)
      if index + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(index, index + 1)
        consider(swapped, Self.likelySlip)
      }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        var replaced = letters
        replaced[index] = letter
        consider(replaced)
        var longer = letters
        longer.insert(letter, at: index)
        consider(longer, Self.likelySlip)
      }
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      consider(letters + [letter], Self.likelySlip)
    }
    return best?.word
  }
}
