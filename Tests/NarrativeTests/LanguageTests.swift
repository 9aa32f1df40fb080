import Testing

@testable import Narrative

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "en"), ("es-MX", "es"), ("zh_Hant", "zh"), ("PT", "pt"), ("Spanish", "es"),
    ("chinese", "zh"), ("nb", "no"), ("iw", "he"), ("Klingon", nil), ("", nil), ("e", nil),
    ("12", nil), ("yue", "yue"),
  ])
  func `languages are named by tags and in English`(name: String, tag: String?) {
    #expect(Language(name)?.tag == tag)
  }

  @Test(arguments: [
    ("I went to the market because there was nothing left in the house.", "en"),
    ("Fui al mercado porque no quedaba nada en la casa.", "es"),
    ("Je suis allé au marché parce qu'il n'y avait plus rien dans la maison.", "fr"),
    ("Sono andato al mercato perché non c'era più niente in casa.", "it"),
    ("Fui ao mercado porque não havia mais nada em casa.", "pt"),
    ("Vaig anar al mercat perquè no quedava res a la casa.", "ca"),
    ("Am mers la piață pentru că nu mai era nimic în casă.", "ro"),
    ("Ich ging auf den Markt, weil nichts mehr im Haus war.", "de"),
    ("Ik ging naar de markt omdat er niets meer in het huis was.", "nl"),
    ("Jag gick till torget eftersom det inte fanns något kvar i huset.", "sv"),
    ("Jeg gik på markedet, fordi der ikke var noget tilbage i huset, og vi blev sultne.", "da"),
    ("Jeg gikk på markedet fordi det ikke var noe igjen i huset etter krigen.", "no"),
    ("Menin torille, koska talossa ei ollut enää mitään, ja se oli kaikki.", "fi"),
    ("Elmentem a piacra, mert nem volt már semmi a házban.", "hu"),
    ("Pazara gittim çünkü evde hiçbir şey kalmamıştı ve bu çok kötü bir gündü.", "tr"),
    ("Tôi đi chợ vì trong nhà không còn gì cả.", "vi"),
    ("Saya pergi ke pasar karena di rumah tidak ada apa-apa lagi.", "id"),
    ("Poszedłem na targ, bo w domu nie było już nic.", "pl"),
    ("Šel jsem na trh, protože v domě už nebylo nic.", "cs"),
    ("Я пошёл на рынок, потому что в доме ничего не осталось.", "ru"),
    ("Я пішов на ринок, бо в хаті вже нічого не було.", "uk"),
    ("Отидох на пазара, защото в къщата нямаше нищо и това не беше добре.", "bg"),
    ("Πήγα στην αγορά γιατί δεν υπήρχε τίποτα στο σπίτι.", "el"),
    ("ذهبت إلى السوق لأنه لم يكن هناك شيء في البيت.", "ar"),
    ("به بازار رفتم چون در خانه چیزی نبود و این را می دانستم.", "fa"),
    ("میں بازار گیا کیونکہ گھر میں کچھ نہیں تھا۔", "ur"),
    ("הלכתי לשוק כי לא היה כלום בבית.", "he"),
    ("मैं बाज़ार गया क्योंकि घर में कुछ नहीं था।", "hi"),
    ("म बजार गएँ किनभने घरमा केही थिएन र यो राम्रो थियो।", "ne"),
    ("家里什么都没有了，所以我去了市场。", "zh"),
    ("家に何もなかったので、市場へ行きました。", "ja"),
    ("집에 아무것도 없어서 시장에 갔다.", "ko"),
    ("ผมไปตลาดเพราะในบ้านไม่มีอะไรเหลือ", "th"),
    ("நான் சந்தைக்குச் சென்றேன், ஏனெனில் வீட்டில் ஒன்றும் இல்லை.", "ta"),
    ("Ես գնացի շուկա, քանի որ տանը ոչինչ չկար։", "hy"),
  ])
  func `one sentence tells its language`(text: String, tag: String) {
    #expect(LanguageDetector.language(of: text)?.tag == tag)
  }

  @Test func `a few words that tell nothing are taken for English, many for no language`() {
    #expect(LanguageDetector.language(of: "Zork!") == .english)
    #expect(LanguageDetector.language(of: "1234 — 5678") == .english)
    let unknown = (0..<60).map { "zork\($0 % 7)bleb grunf" }.joined(separator: " ")
    #expect(LanguageDetector.language(of: unknown) == nil)
  }

  @Test(arguments: [
    "Tom sold milk. Tom drank. I knew Tom well, and Tom knew me.", "Ben kept bees. Ben sold honey.",
    "Sept. 4, 1932\n\nTom wrote from Leeds.\n\nJuly 9, 1933\n\nTom drowned.",
  ])
  func `names that are words of another language tell nothing`(text: String) {
    #expect(LanguageDetector.language(of: text) == .english)
  }

  @Test func `what the user says goes before what the text says, and that before its words`() throws
  {
    let text = "---\nlang: fr-CA\n---\n\nI went to the market because there was nothing left."
    let source = try SourceText(name: "a.txt", rawBytes: Array(text.utf8))
    #expect(try Narrative(reading: [source]).documents[0].language?.tag == "fr")
    let stated = try Narrative(reading: [source], language: Language("de"))
    #expect(stated.documents[0].language?.tag == "de")
  }

  @Test func `a list of names is in the language of the other texts`() throws {
    let names =
      "The teams are Los Angeles Rams, Los Angeles Lakers, Los Angeles Clippers, "
      + "Los Angeles Dodgers, Anaheim Angels, Anaheim Ducks, San Diego Padres, Los Angeles Kings."
    let english = "I went to the market because there was nothing left in the house, and it rained."
    let texts = try [names, english, english].enumerated().map {
      try SourceText(name: "\($0).txt", rawBytes: Array($1.utf8))
    }
    let languages = try Narrative(reading: texts).documents.map(\.language)
    #expect(languages == [.english, .english, .english])
  }

  @Test func `a question's language is told among those of the texts`() {
    let languages = ["en", "es", "zh", "ru"].compactMap { Language($0) }
    func tag(_ question: String) -> String? {
      LanguageDetector.language(of: question, among: languages)?.tag
    }
    #expect(tag("When did you go?") == "en")
    #expect(tag("¿Cuándo fuiste?") == "es")
    #expect(tag("你去了吗？") == "zh")
    #expect(tag("Когда?") == "ru")
    #expect(tag("Πότε;") == nil)
    #expect(tag("Zork?") == nil)
    #expect(tag("42") == nil)
  }

  @Test(arguments: [
    ("", 0), ("one two", 2), ("It’s — well — fine.", 5), ("我出生在村里。", 3), ("用 iPhone 打电话", 3),
    ("พ่อเป็นช่างไม้", 3), ("나는 태어났다.", 2), ("Tôi sinh ra ở làng.", 5), ("मेरा जन्म हुआ।", 3),
  ])
  func `words are counted as people do`(text: String, count: Int) {
    #expect(WordCount.of(text) == count)
  }
}
