internal import Retrieval

extension String {
  /// A title as titles are set, where it is all in capitals: "THE LIFE OF ANN LEE" is "The Life of Ann
  /// Lee"; any other is itself.
  ///
  /// - Complexity: O(n) in the length.
  package var capitalisedAsTitle: String {
    let letters = filter(\.isCased)
    guard letters.count > 1, letters.allSatisfy(\.isUppercase) else { return self }
    var words: [String] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let isInside = words.last?.last.map { !Self.clauseMarks.contains($0) } ?? false
      let small = word.lowercased()
      if isInside, Self.smallWords.contains(small) {
        words.append(small)
      } else if Self.isNumeral(word) {
        words.append(String(word))
      } else {
        words.append(small.capitalisedParts)
      }
    }
    return words.joined(separator: " ")
  }

  /// The marks after which a title begins anew.
  private static let clauseMarks: Set<Character> = [":", ".", "—", "–", "-", "?", "!", ";"]

  /// The words that titles have in small letters, unless they begin one.
  private static let smallWords = WordList.smallWordsOfTitles.words

  /// Whether a word is a Roman number of two figures or more.
  private static func isNumeral(_ word: Substring) -> Bool {
    let figures = word.filter(\.isLetter)
    return figures.count > 1 && figures.allSatisfy { "IVX".contains($0) }
  }

  /// A word with a capital at its beginning and after each mark but an apostrophe.
  private var capitalisedParts: String {
    var isStart = true
    var result = ""
    for character in self {
      result += isStart && character.isLetter ? character.uppercased() : String(character)
      isStart = !character.isLetter && !character.isNumber && !"'’".contains(character)
    }
    return result
  }
}
