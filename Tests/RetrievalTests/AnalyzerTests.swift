import Narrative
import Testing

@testable import Retrieval

@Suite struct AnalyzerTests {
  /// Pairs of Porter2's own vocabulary (snowballstem.org), and words of the story.
  @Test(arguments: [
    ("consign", "consign"), ("consigned", "consign"), ("consigning", "consign"),
    ("consignment", "consign"), ("knightly", "knight"), ("knots", "knot"),
    ("generously", "generous"), ("challenges", "challeng"), ("empowering", "empow"),
    ("companies", "compani"), ("skies", "sky"), ("dying", "die"),
    ("1901", "1901"),
    ("", ""),
  ])
  func `stems are Porter2's`(word: String, stem: String) throws {
    #expect(try #require(Stemmer()).stem(word) == stem)
    #expect(Analyzer().stem(word) == stem)
  }

  @Test func `a word too long to be one is its own stem`() throws {
    let word = String(repeating: "ing", count: 100)
    #expect(try #require(Stemmer()).stem(word) == word)
  }

  @Test func `other languages have their own rules, and an unknown one has none`() throws {
    #expect(try #require(Stemmer(algorithm: "german")).stem("häuser") == "haus")
    #expect(Stemmer(algorithm: "klingon") == nil)
  }

  @Test(arguments: [
    "I", "the", "of", "wouldn’t", "don't", "it’s", "they’re", "I’ve", "that’s", "won’t", "cannot",
    "whose", "there", "very",
  ])
  func `function words and their contractions are left out`(word: String) {
    #expect(Analyzer().terms(in: word) == [])
  }

  @Test(arguments: ["lead", "company", "fail", "china", "first", "people"])
  func `words with a meaning of their own stay`(word: String) {
    #expect(Analyzer().terms(in: word).count == 1)
  }

  @Test func `which spelling of a word was met first changes no stem`() {
    // Canonically the same, but a stem takes the marks off one letter by letter.
    let words = ["\u{624}\u{64E}", "\u{648}\u{64E}\u{654}"]
    let (forwards, backwards) = (
      Analyzer(language: Language("ar")), Analyzer(language: Language("ar"))
    )
    let stems = words.map(forwards.stem)
    #expect(
      Array(words.reversed().map(backwards.stem).reversed()).elementsEqual(stems) {
        $0.utf8.elementsEqual($1.utf8)
      })
    #expect(words.map(forwards.newStem).elementsEqual(stems) { $0.utf8.elementsEqual($1.utf8) })
  }

  @Test func `terms are stems in order, repeats included`() {
    let terms = Analyzer().terms(in: "The companies we founded, and a company we’d found.")
    #expect(terms == ["compani", "found", "compani", "find"])
  }

  @Test func `without stop words and stemmer the words stay as they are`() {
    let analyzer = Analyzer(stopWords: .none, stemmer: nil)
    #expect(analyzer.terms(in: "The Companies we") == ["the", "companies", "we"])
    #expect(Analyzer(stopWords: StopWords(["companies"])).terms(in: "companies we") == ["we"])
  }

  @Test(arguments: [
    ("André", "Andre", "en"), ("Zoë", "zoe", "en"), ("Łódź", "lodz", "en"),
    ("Hélène", "Helene", "fr"),
    ("U.S.A.", "USA", "en"), ("Ph.D.", "PhD", "en"),
  ])
  func `words that differ in accents or points are the same`(
    one: String, other: String, language: String
  ) {
    let analyzer = Analyzer(language: Language(language))
    #expect(analyzer.terms(in: one) == analyzer.terms(in: other))
  }

  @Test func `a stop word with a capital within a sentence is a name`() {
    #expect(Analyzer().terms(in: "My sister May drowned.").contains("may"))
    #expect(!Analyzer().terms(in: "It may rain.").contains("may"))
    #expect(Analyzer().terms(in: "We left the US then.").contains("usa"))
  }
}
