/// Finds the word meant by one that is neither in the corpus nor in the language.
package struct SpellingCorrector: Sendable {
  /// A word of the corpus, ready to be compared.
  private struct Entry: Sendable {
    let letters: [UInt8]
    let count: Int
  }

  private let counts: [String: Int]
  private let entriesByLength: [Int: [Entry]]
  private let language: WordFrequencies

  /// The shortest word that is corrected: of shorter ones, too many lie one letter apart.
  private static let shortest = 4

  /// The longest word that is corrected; no longer one is in the corpus' own words.
  private static let longest = 40

  /// Learns the words of a corpus.
  ///
  /// - Parameters:
  ///   - counts: How often each word stands in the corpus, in lower case.
  ///   - language: The words that are right though the corpus lacks them.
  package init(counts: [String: Int], language: WordFrequencies = WordFrequencies()) {
    self.counts = counts
    self.language = language
    var entries: [Int: [Entry]] = [:]
    for (word, count) in counts.sorted(by: { $0.key < $1.key }) {
      let letters = Array(word.utf8)
      let isWord = letters.count >= 3 && !letters.contains { (0x30...0x39).contains($0) }
      guard isWord else { continue }
      entries[letters.count, default: []].append(Entry(letters: letters, count: count))
    }
    entriesByLength = entries
  }

  /// Whether a word needs no correction.
  package func isKnown(_ word: String) -> Bool {
    counts[word] != nil || language.contains(word)
  }

  /// The word most likely meant.
  ///
  /// One slip is allowed in a word of four or five letters and two in a longer one. Words of the
  /// corpus go before those of the language, fewer slips before more, the same first letter before
  /// another, common before rare.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Nil if the word is known, too short to tell, or like no other.
  /// - Complexity: O(v) in the words of the corpus of about its length.
  package func correction(for word: String) -> String? {
    let letters = Array(word.utf8)
    guard (Self.shortest...Self.longest).contains(letters.count),
      !letters.contains(where: { (0x30...0x39).contains($0) }), !isKnown(word)
    else { return nil }
    return corpusCorrection(letters) ?? languageCorrection(letters)
  }

  private func corpusCorrection(_ letters: [UInt8]) -> String? {
    let limit = letters.count < 6 ? 1 : 2
    var best: (penalty: Int, count: Int, letters: [UInt8])?
    for length in (letters.count - limit)...(letters.count + limit) {
      for entry in entriesByLength[length] ?? [] {
        guard let distance = EditDistance.between(letters, entry.letters, atMost: limit) else {
          continue
        }
        let penalty = distance * 2 + (entry.letters[0] == letters[0] ? 0 : 1)
        // Two slips and another first letter make another word.
        guard penalty <= 4 else { continue }
        if let known = best, (known.penalty, -known.count) <= (penalty, -entry.count) { continue }
        best = (penalty, entry.count, entry.letters)
      }
    }
    return best.map { String(decoding: $0.letters, as: UTF8.self) }
  }

  /// The most common word of the language one slip away.
  private func languageCorrection(_ letters: [UInt8]) -> String? {
    var best: (frequency: Double, word: String)?
    func consider(_ candidate: [UInt8]) {
      let word = String(decoding: candidate, as: UTF8.self)
      guard let frequency = language.zipfFrequency(of: word) else { return }
      if let best, best.frequency >= frequency { return }
      best = (frequency, word)
    }
    for index in letters.indices {
      var shorter = letters
      shorter.remove(at: index)
      consider(shorter)
      if index + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(index, index + 1)
        consider(swapped)
      }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        var replaced = letters
        replaced[index] = letter
        consider(replaced)
        var longer = letters
        longer.insert(letter, at: index)
        consider(longer)
      }
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") { consider(letters + [letter]) }
    // A rare word is as likely a slip as what was typed.
    return best.flatMap { $0.frequency >= 3.5 ? $0.word : nil }
  }
}
