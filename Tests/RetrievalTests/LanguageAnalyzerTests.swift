import Narrative
import Testing

@testable import Retrieval

@Suite struct LanguageAnalyzerTests {
  private func analyzer(_ tag: String) -> Analyzer { Analyzer(language: Language(tag)) }

  @Test(arguments: [
    // Whether letters are composed or not.
    ("fr", "e\u{301}le\u{300}ve", "élève"), ("vi", "tie\u{302}\u{301}ng", "tiếng"),
    ("en", "cafe\u{301}", "café"), ("xx", "cafe\u{301}", "café"),
    // Elisions and endings after apostrophes.
    ("tr", "İstanbul'da", "istanbul"), ("tr", "Irak", "ırak"), ("tr", "kâr", "kar"),
    // Comma and cedilla.
    ("ro", "școlile", "şcolile"), ("ro", "țară", "ţară"),
    ("ru", "самолёт", "самолет"), ("ru", "за\u{301}мок", "замок"),
    // Capitals have no accents, and a final sigma another form.
    ("el", "ΑΘΗΝΑ", "Αθήνα"), ("el", "δάσκαλος", "ΔΑΣΚΑΛΟΣ"),
    // Vowel points, a lengthened line, forms of alef.
    ("ar", "مُحَمَّد", "محمد"), ("ar", "كـــتاب", "كتاب"), ("ar", "أحمد", "احمد"),
    ("hi", "बाज़ार", "बाजार"), ("hi", "\u{95B}रा", "ज\u{93C}रा"), ("hi", "गाँव", "गांव"),
    ("vi", "hoà", "hòa"), ("vi", "thuý", "thúy"), ("he", "שָׁלוֹם", "שלום"),
    ("de", "Häuser", "Haus"), ("de", "Straße", "Strasse"),
    // Full width, other digits, joiners.
    ("ja", "ＡＢＣ", "abc"), ("ar", "١٩٧٠", "1970"), ("hi", "१९७०", "1970"),
    ("fa", "می\u{200C}خواهم", "میخواهم"), ("de", "Schiff\u{AD}fahrt", "Schifffahrt"),
  ])
  func `several spellings make one term`(language: String, one: String, other: String) {
    let analyzer = analyzer(language)
    let terms = analyzer.terms(in: one)
    #expect(terms.count == 1)
    #expect(terms.map { Array($0.utf8) } == analyzer.terms(in: other).map { Array($0.utf8) })
  }

  @Test(arguments: [
    ("fr", "l'eau qu'elle aime", ["l", "eau", "qu", "elle", "aime"]),
    ("it", "dell’arte un'altra", ["dell", "arte", "un", "altra"]),
    ("fr", "aujourd'hui jusqu'au", ["aujourdhui", "jusqu", "au"]),
    ("en", "rock'n'roll o'clock d'Artagnan", ["rocknroll", "oclock", "d", "artagnan"]),
    ("tr", "Ankara'nın Türkiye’de", ["ankara", "türkiye"]),
    ("ro", "s-a dus într-o", ["s", "a", "dus", "într", "o"]), ("de", "E-Mail", ["email"]),
    ("zh", "我在北京。", ["我在", "在北", "北京"]), ("zh", "用iPhone打", ["用", "iphone", "打"]),
    ("zh", "3月", ["3", "月"]), ("ja", "東京タワー", ["東京", "京タ", "タワ", "ワー"]),
    ("ko", "서울에서 나는", ["서울", "울에", "에서", "나는"]), ("th", "ที่ไหน", ["ที่ไห", "ไหน"]),
    ("th", "ไป", ["ไป"]), ("km", "ភាសា", ["ភាសា"]), ("hi", "हिन्दी में", ["हिन्दी", "में"]),
    ("en", "the 北京 office", ["the", "北京", "office"]),
  ])
  func `words are cut as the language has them`(language: String, text: String, words: [String]) {
    #expect(analyzer(language).tokens(in: text).map(\.word) == words)
  }

  @Test(arguments: [
    ("es", "¿Qué libros leían los niños?", ["libr", "lei", "niñ"]),
    ("ru", "Какие книги читали дети?", ["книг", "чита", "дет"]),
    ("de", "Welche Bücher lasen die Kinder?", ["buch", "las", "kind"]),
    ("zh", "什么书", ["么书"]), ("xx", "The books", ["the", "books"]),
  ])
  func `function words are left out and the rest is stemmed`(
    language: String, text: String, terms: [String]
  ) {
    #expect(analyzer(language).terms(in: text) == terms)
  }

  @Test func `every language with a list of function words has an analyzer`() {
    var languages = 0
    FunctionWords.forEachTag { tag in
      let words = FunctionWords.words(of: tag)
      #expect(words.count >= 20, "\(tag.tag)")
      #expect(Set(words).count == words.count, "\(tag.tag)")
      for word in words where !tag.isUnspaced {
        #expect(analyzer(tag.tag).terms(in: word) == [], "\(tag.tag) \(word)")
      }
      languages += 1
    }
    #expect(languages >= 40)
  }

  @Test(arguments: ["hoàng", "quý", "quà", "của", "khỏe", "", "à", "oà"])
  func `a Vietnamese tone moves only where it may`(syllable: String) {
    let placed = VietnameseTones.placed(syllable)
    #expect(placed == (syllable == "oà" ? "òa" : syllable))
  }
}
