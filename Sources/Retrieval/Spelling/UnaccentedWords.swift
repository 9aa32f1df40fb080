/// Words of a corpus by how people type them whose keyboard lacks some of their letters: "malmo" for
/// "malmö", "duesseldorf" for "düsseldorf".
final class UnaccentedWords {
  private let words: StoredWords

  /// The commonest word of each such spelling, once it was asked for.
  private lazy var spellings: [String: (word: String, count: Int)] = {
    var spellings: [String: (word: String, count: Int)] = [:]
    words.visitAll { bytes, count in
      guard bytes.contains(where: { $0 >= 0x80 }) else { return }
      let word = String(decoding: bytes, as: UTF8.self)
      for spelling in Set([Self.unaccented(word), Self.unaccented(Self.withDigraphs(word))])
      where spelling != word && (spellings[spelling]?.count ?? 0) < count {
        spellings[spelling] = (word, count)
      }
    }
    return spellings
  }()

  /// Takes the words of a corpus, without reading them yet.
  init(_ words: StoredWords) { self.words = words }

  /// The word of the corpus that a word is but for marks on its letters; nil if the corpus has the word
  /// itself, or none like it.
  ///
  /// - Parameter word: A word in lower case.
  /// - Complexity: O(v) in the words of the corpus, the first time.
  func word(for word: String) -> String? {
    guard words.count(of: word) == 0 else { return nil }
    return spellings[Self.unaccented(word)]?.word
  }

  private static func unaccented(_ word: String) -> String {
    word.unicodeScalars.map(UnaccentedLetters.letters).joined()
  }

  /// A word with two letters for each that German and the languages of the North write so where they must.
  private static func withDigraphs(_ word: String) -> String {
    word.unicodeScalars.map { scalar in
      switch scalar {
      case "ä": "ae"
      case "ö", "ø": "oe"
      case "ü": "ue"
      case "å": "aa"
      default: String(scalar)
      }
    }.joined()
  }
}
