import Testing

@testable import Narrative

/// Each text carries `|` where a sentence ends; the splitter gets it without them.
@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    // Plain stops, and none at the end.
    "One two.| Three four!| Five six?| Seven",
    "It wasn’t easy.| But I remained undeterred.",
    // Abbreviations.
    "Dr. Smith met Mr. and Mrs. Jones.| They talked.",
    "The U.S. Army came.| It left.",
    "We moved to the U.S.| The sky was wide.", "I love the U.S.| It’s wide.| I’d stay.",
    "They called it Acme Inc.| But—as I said—it failed.",
    "Apple Inc. was small then.| It grew.",
    "He ran Acme Inc.| It failed.",
    "Bring tools, e.g. Hammers, and i.e. Nails.| Go.",
    "We sold nails, screws, etc.| Nobody came.",
    "We rose at 6 a.m. and worked.| At 9 p.m. we slept.",
    "See No. 5 for that.| I said no.| Then I left.",
    "He lived on St. James Ave. near us.| So did I.| Mother knew.",
    "Gen. Lee and Col. Scott came.| Both stayed.",
    "I met Lt. Col. Evans.| He spoke.",
    "Born in Washington, D.C.| I grew up there.",
    "Washington, D.C., was far.| So was I.",
    "We met at 5 p.m. Monday.| It rained.",
    "I dealt with Smith & Co.| They paid.| Messrs. Smith & Co. were fair.",
    "Carnegie Bros. & Co. sold it.| The rest is known.",
    "It rained in Jan. and Feb. that year.| March was dry.",
    "(See p. 12 for it.)| Then go on.",
    // Initials.
    "J. P. Morgan paid.| George W. Smith did not.",
    "Thomas A. Scott was kind.| He hired me.",
    "J.P. Morgan bought it.| He paid.",
    "It was he and I.| But why?",
    "We took vitamin C.| The next day I slept.",
    // Small letters in front of names.
    "I left.| eBay hired me.| iPhones were new.| macOS was not.",
    "He drank.| van Gogh hung there.| de la Cruz knew J. van Eyck and Mr. de Groot.",
    "We rose at 5 p.m. de Groot slept.", "I met Lee et al. in May.| We, e.g. the Coles, left.",
    // Streets and saints.
    "We lived on Main St.| My wife sang.", "It is on 12th St.| There we met St. Mark.",
    "We saw Mount St. Helens.",
    // Numbers.
    "It cost 3.50 dollars.| We had 1.2 million in 1901.| Then more.",
    "1. Work hard.| 2. Save money.",
    "IV. The house was cold.| We lit fires.",
    "It was 1892.| The strike began.",
    "He was no. 1.| I was second.",
    "We paid $5.| Ten came.",
    "Visit example.com today.| Version 2.0.1 came.| Good.",
    // Ellipses.
    "I waited... and waited.| Nothing came…| Then it did.",
    "I paused. . . .| Then I spoke.",
    "Well . . . perhaps.| Yes.",
    // Quotation marks and brackets after the stop.
    "He said, “Go.”| Then he left.",
    "\"Why?\" he asked.| \"Because.\"| I went.",
    "“Why not?” I asked.| “Ask her,” he said.",
    "“I will.”| He meant it.",
    "“Stop!”| “Why?”| “Because.”",
    "“Is it so?” said he.| “It is.”",
    "‘Never,’ he said.| ‘Not once.’| We left.",
    "\"Where are the boys?\" Mary asked.| Nobody knew.",
    "“Run!” Uncle Tom shouted, and ran.| We followed.", "“Why?” Mrs. Dale said.| I left.",
    "“Why?”| Mary told us nothing.", "“Go.”| Mary asked no more.",
    "She asked, “Why me?” and I laughed.| We left.",
    "“Mr. Gray,” I said, “come.”| He came.", "'Dr. Reid?' I asked.| He nodded.",
    "My friend—Mr. Gray—came.| ‘St. Paul’s is near,’ he said.",
    "We met ‘J. P. Morgan’ (Mr. Morgan).| It’s true.",
    "(I was ten at the time.)| Then we moved.",
    "[He paused.]| Then he spoke.",
    "*It was bold.*| I knew.",
    "He smiled (I think).| She didn’t.",
    "That was all.[12]| The rest is known.",
    "It was _his._| I knew.",
    // Hard-wrapped lines.
    "The first line goes on\nand ends here.|\nThe next begins.",
    "We met Mr.\nSmith at noon.|\r\nHe was late.",
    // Letters beyond ASCII.
    "Ça va.| Élan vital.| Ünder.",
    "The café. était fermé.| 你好。",
    // No stop, one word.
    "Nothing here",
    "Really?!| Yes!!",
    "Wait … what?| Yes.",
  ])
  func `cuts where a reader would`(marked: String) {
    let expected = marked.split(separator: "|").map { piece in
      piece.drop(while: \.isWhitespace).description
    }
    let text = marked.filter { $0 != "|" }
    let bytes = Array(text.utf8)
    let sentences = SentenceSplitter().sentences(in: bytes.span, 0..<bytes.count)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(sentences == expected)
  }

  @Test(arguments: [
    ("zh", "我出生在村里。|父亲是木匠！|母亲呢？|她织布"), ("zh", "他说：“我来了。”|然后走了。"),
    ("zh", "真的吗?|是的!|好。"), ("zh", "圆周率是3.14。|好"), ("zh", "（见下文。）|完。"),
    ("ja", "「はい。」と言った。|父は漁師です｡|終わり"), ("ja", "本当だ！！|そうか？！|うん。"),
    ("hi", "वह आया। |मैं गया॥ |क्यों?| हाँ।"), ("ar", "هل أنت هنا؟| نعم، أنا هنا.| شكرا!"),
    ("ur", "وہ آیا۔| میں گیا۔"), ("hy", "Նա եկավ։| Ես գնացի։"), ("am", "መጣ።| ሄደ።"),
    ("my", "သူလာသည်။| ငါသွားသည်။"), ("km", "គាត់មក។| ខ្ញុំទៅ។"),
    ("es", "¿Vienes? |¡Sí! |Llegó el Sr. Gómez. |Fin."),
    ("de", "Am 3. Mai kam er.| Es war 1931.| Nr. 5 fiel."),
    ("fr", "M. Lambert lisait.| Nous écoutions."),
    ("fr", "Le Pr. Roy vint le 3 févr. 1930.| Il partit."),
    ("de", "Mich heilte Dr. med. Roth.| Im Aug. 1950 kam Ing. Beck.| Gut."),
    ("it", "L'avv. Neri e il rag. Bo vennero.| Bene."),
    ("es", "El Ing. Paz y la Sta. Ana.| Fin."), ("pt", "O Eng. Reis e a Profª. Lima.| Fim."),
    ("nl", "Ds. Mulder en ing. Vos kwamen.| Goed."), ("sv", "Kap. Holm gick.| Bara 5 kr. Mor log."),
    ("sv", "Jag fick inte mer än 5 kr.| Mor log."),
    ("pl", "W 1938 r. Jan wrócił.| Leczył nas ks. Bem, inż. Zych i por. Lis."),
    (
      "ru",
      "Жили у ст. Лесная.| Это было в мае 1951 г.| Дед служил в г. Омске с дек. 1950 по янв. 1952."
    ),
    ("hi", "डॉ. वर्मा आए।| \"कहाँ?\" माँ ने पूछा।| मैं रुका।"), ("he", "באה גב. כהן.| \"לאן?\" שאלה אמי.| הלכתי."),
    ("ar", "جاء د. سليم.| \"إلى أين؟\" سألت أمي.| ذهبت."), ("ko", "\"어디 가니?\" 형이 물었다.| 나는 갔다."),
    ("zh", "“去哪里？”妈妈问我。|“去学校。”我说。|她笑了。"), ("zh", "「走吧。」爸爸說。|「好。」"),
    ("ru", "Это сказал М. В. Ломоносов.| Мы слушали."),
    ("ru", "«Кто?» — спросил я.| Было темно."), ("uk", "Так сказав я.| Було темно."),
    ("pt", "— Aonde vais? — perguntou a mãe.| Saí."), ("es", "—¿Quién eres? —preguntó él.| Callé."),
    ("es", "En el s. XX todo cambió.| Fin."), ("cs", "Bydleli jsme v ul. Míru.| Konec."),
    ("de", "»Wohin?«, fragte Ida.| »Fort«, sagte ich."), ("vi", "Tôi gặp TS. Nam.| Hết."),
    ("en", "He (b. 1920, d. 1990) knew.| End."),
    ("el", "Ποιος είσαι;| Είμαι εγώ.| Ήρθε; ναι."), ("en", "One; Two.| Three."),
  ])
  func `other languages end sentences by their own marks`(language: String, marked: String) throws {
    let text = marked.filter { $0 != "|" }
    let bytes = Array(text.utf8)
    let splitter = SentenceSplitter(language: Language(language))
    let sentences = splitter.sentences(in: bytes.span, 0..<bytes.count)
      .map { trimmed(String(decoding: bytes[$0], as: UTF8.self)) }
    #expect(
      sentences == marked.split(separator: "|").map { trimmed(String($0)) }, "\(sentences)")
  }

  @Test func `ideographic spaces belong to no sentence`() {
    let bytes = Array("　　他来了。　　我走了。".utf8)
    let sentences = SentenceSplitter(language: Language("zh"))
      .sentences(in: bytes.span, 0..<bytes.count)
    #expect(sentences.map { String(decoding: bytes[$0], as: UTF8.self) } == ["他来了。", "我走了。"])
  }

  @Test func `Thai is cut at spaces between its words once there are a few`() {
    let phrase = "ผมเกิดในหมู่บ้านเล็กๆริมแม่น้ำโขงและพ่อของผมเป็นช่างไม้ที่เก่งที่สุดในหมู่บ้านนั้น"
    let text = "\(phrase) \(phrase) 2518 \(phrase) สั้น"
    let bytes = Array(text.utf8)
    let sentences = SentenceSplitter(language: Language("th"))
      .sentences(in: bytes.span, 0..<bytes.count)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(sentences == [phrase, "\(phrase) 2518 \(phrase) สั้น"])
  }

  private func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
