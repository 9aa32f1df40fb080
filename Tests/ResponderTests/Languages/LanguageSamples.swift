import Testing

/// A short life story in one language, with questions.
struct LanguageSample: CustomTestStringConvertible, Sendable {
  /// A question with the paragraph that answers it, from 0, and words of the sentence that does.
  struct Question: Sendable {
    let text: String
    let paragraph: Int
    let gold: String

    init(_ text: String, _ paragraph: Int, _ gold: String) {
      (self.text, self.paragraph, self.gold) = (text, paragraph, gold)
    }
  }

  let tag: String
  let paragraphs: [String]
  let questions: [Question]

  var text: String { paragraphs.joined(separator: "\n\n") }

  var testDescription: String { tag }

  init(_ tag: String, _ paragraphs: [String], _ questions: [Question]) {
    (self.tag, self.paragraphs, self.questions) = (tag, paragraphs, questions)
  }
}

extension LanguageSample {
  /// The languages whose samples are read.
  static let all: [LanguageSample] = [
    LanguageSample(
      "es",
      [
        "Nací en un pueblo pequeño junto al río, donde mi padre tenía una panadería. Éramos cinco hermanos y dormíamos en la misma habitación.",
        "A los doce años empecé a trabajar en una imprenta de la ciudad. Allí aprendí a leer los periódicos antes que nadie. El dueño me prestaba libros cada domingo.",
        "Fundé mi propia editorial en 1952 con el dinero que me había dejado mi abuela. Los primeros años fueron muy duros, pero nunca pensé en rendirme.",
        "¿Qué les digo a los jóvenes? Que lean, que viajen y que no tengan miedo de equivocarse.",
      ],
      [
        Question("¿Qué tenía tu padre?", 0, "panadería"),
        Question("¿Cuándo fundaste la editorial?", 2, "1952"),
        Question("¿Quién te prestaba los libros?", 1, "El dueño"),
      ]),
    LanguageSample(
      "de",
      [
        "Ich wurde in einem kleinen Dorf an der Küste geboren, wo mein Vater Fischer war. Am 3. Mai 1931 zog die Familie nach Hamburg.",
        "In der Schule war ich kein guter Schüler. Mein Lehrer, Herr Dr. Brandt, hat mir trotzdem die Liebe zur Mathematik beigebracht.",
        "Nach dem Krieg gründete ich mit zwei Freunden eine Werkstatt für Fahrräder. Wir verkauften im ersten Jahr nur elf Räder.",
        "Wer etwas erreichen will, muss früh aufstehen und darf keine Angst vor Fehlern haben.",
      ],
      [
        Question("Wann ist die Familie nach Hamburg gezogen?", 0, "3. Mai 1931"),
        Question("Wie viele Fahrräder habt ihr im ersten Jahr verkauft?", 2, "elf Räder"),
        Question("Welcher Lehrer lehrte dich Mathematik?", 1, "Dr. Brandt"),
      ]),
    LanguageSample(
      "ro",
      [
        "M-am născut într-un sat de la munte, unde bunicul meu era învățător. Casa noastră avea două camere și o livadă mare.",
        "La școală mi-a plăcut cel mai mult istoria. Profesoara ne povestea despre regi și despre bătălii pierdute.",
        "În 1968 am deschis prima mea librărie în București. Cumpărătorii veneau mai ales pentru cărțile de poezie.",
        "Le spun tinerilor să aibă răbdare și să nu își trădeze prietenii.",
      ],
      [
        Question("Când ai deschis librăria?", 2, "1968"),
        Question("Ce era bunicul tău?", 0, "învățător"),
        Question("Ce v-a povestit profesoara despre bătălii?", 1, "regi"),
      ]),
    LanguageSample(
      "tr",
      [
        "Küçük bir köyde doğdum. Babam değirmenciydi ve annem halı dokurdu. Evimiz derenin hemen yanındaydı.",
        "Okula gitmek için her sabah iki saat yürürdüm. Öğretmenimiz Ayşe Hanım bana ilk kitabımı hediye etti.",
        "1974 yılında İstanbul'da küçük bir fabrika kurdum. İlk yıl yalnızca üç işçimiz vardı.",
        "Gençlere söyleyeceğim şudur: çalışmaktan korkmayın ve sözünüzü tutun.",
      ],
      [
        Question("Fabrikayı hangi şehirde kurdun?", 2, "İstanbul"),
        Question("Öğretmenin sana ne hediye etti?", 1, "kitabımı"),
        Question("Anneniz ne dokurdu?", 0, "halı"),
      ]),
    LanguageSample(
      "vi",
      [
        "Tôi sinh ra ở một ngôi làng nhỏ bên bờ sông Hồng. Cha tôi là thợ mộc còn mẹ tôi bán rau ở chợ.",
        "Năm mười tuổi, tôi đi học ở trường huyện. Thầy giáo dạy toán là người đã cho tôi mượn quyển sách đầu tiên.",
        "Năm 1986, tôi thành lập một công ty sản xuất giày dép ở Hải Phòng. Lúc đầu chúng tôi chỉ có bảy công nhân.",
        "Tôi khuyên các bạn trẻ hãy kiên nhẫn và đừng sợ thất bại.",
      ],
      [
        Question("Công ty sản xuất giày dép được thành lập năm nào?", 2, "1986"),
        Question("Mẹ của bạn bán gì ở chợ?", 0, "bán rau"),
        Question("Ai đã cho bạn mượn quyển sách đầu tiên?", 1, "Thầy giáo"),
      ]),
    LanguageSample(
      "ru",
      [
        "Я родился в маленькой деревне на берегу Волги. Мой отец был кузнецом, а мать работала в поле.",
        "В школе я больше всего любил географию. Учитель показывал нам карты далёких стран и рассказывал о путешествиях.",
        "В 1961 году я построил свою первую лодку. Она затонула через неделю, но я не сдался.",
        "Молодым людям я советую не бояться трудностей и беречь друзей.",
      ],
      [
        Question("Кем был твой отец?", 0, "кузнецом"),
        Question("В каком году была построена первая лодка?", 2, "1961"),
        Question("О чём рассказывал учитель?", 1, "путешествиях"),
      ]),
    LanguageSample(
      "el",
      [
        "Γεννήθηκα σε ένα νησί του Αιγαίου, όπου ο πατέρας μου ήταν ψαράς. Το σπίτι μας είχε μια μεγάλη αυλή με λεμονιές.",
        "Στο σχολείο αγαπούσα τη μουσική. Ο δάσκαλος μου χάρισε ένα παλιό βιολί όταν έγινα δέκα χρονών.",
        "Το 1958 άνοιξα το πρώτο μου εστιατόριο στην Αθήνα. Οι πελάτες ήταν λίγοι στην αρχή.",
        "Στους νέους λέω να μην φοβούνται την αποτυχία και να τιμούν τους φίλους τους.",
      ],
      [
        Question("Πότε άνοιξες το εστιατόριο στην ΑΘΗΝΑ;", 2, "1958"),
        Question("Τι σου χάρισε ο δάσκαλος;", 1, "βιολί"),
        Question("Τι δουλειά έκανε ο πατέρας, ήταν ψαράς;", 0, "ψαράς"),
      ]),
    LanguageSample(
      "ar",
      [
        "ولدت في قرية صغيرة قرب النيل، وكان والدي نجارا يصنع الأبواب والنوافذ. كنا سبعة إخوة في بيت واحد.",
        "في المدرسة أحببت اللغة والشعر. كان المعلم يقرأ لنا القصائد القديمة كل صباح.",
        "أسست شركتي الأولى في القاهرة عام 1970. لم يكن معي سوى ثلاثة موظفين.",
        "أنصح الشباب بالصبر والعمل، وألا يخافوا من الفشل. هل هناك طريق آخر؟ لا أظن ذلك.",
      ],
      [
        Question("متى تأسست الشركة في القاهرة؟", 2, "1970"),
        Question("ماذا كان يصنع والدك النجار؟", 0, "الأبواب"),
        Question("ماذا كان المعلم يقرأ في الصباح؟", 1, "القصائد"),
      ]),
    LanguageSample(
      "hi",
      [
        "मेरा जन्म गंगा के किनारे एक छोटे गाँव में हुआ। मेरे पिता कुम्हार थे और मिट्टी के बर्तन बनाते थे।",
        "स्कूल में मुझे गणित सबसे अधिक पसंद था। हमारे शिक्षक ने मुझे पहली किताब दी। मैं उसे आज भी पढ़ता हूँ।",
        "मैंने 1975 में मुंबई में अपनी पहली दुकान खोली। शुरू में केवल दो ग्राहक आते थे।",
        "मैं युवाओं से कहता हूँ कि मेहनत करो और असफलता से मत डरो।",
      ],
      [
        Question("पहली दुकान कब खोली गई?", 2, "1975"),
        Question("पिता मिट्टी से क्या बनाते थे?", 0, "बर्तन"),
        Question("पहली किताब किसने दी?", 1, "शिक्षक"),
      ]),
    LanguageSample(
      "zh",
      [
        "我出生在江边的一个小村庄。父亲是木匠，母亲在家织布。家里一共有六口人。",
        "上学的时候，我最喜欢历史。老师借给我第一本书，我读了整整一个夏天。",
        "一九八三年，我在上海创办了第一家鞋厂。开始的时候，厂里只有五个工人。“我们能行吗？”他们常常问我。",
        "我对年轻人说：不要害怕失败，要珍惜朋友！",
      ],
      [
        Question("你父亲是做什么的？", 0, "木匠"),
        Question("第一家鞋厂是在哪里创办的？", 2, "上海"),
        Question("谁借给你第一本书？", 1, "老师"),
      ]),
    LanguageSample(
      "ja",
      [
        "私は海辺の小さな村で生まれました。父は漁師で、母は畑を耕していました。",
        "学校では数学が一番好きでした。「君ならできる。」と先生は言ってくれました。先生は古い辞書をくれました。",
        "一九七〇年に大阪で最初の工場を始めました。従業員は三人だけでした。",
        "若い人には、失敗を恐れずに友達を大切にしてほしいです。",
      ],
      [
        Question("お父さんは漁師でしたか？", 0, "漁師"),
        Question("最初の工場はどこで始めましたか？", 2, "大阪"),
        Question("先生は何をくれましたか？", 1, "古い辞書"),
      ]),
    LanguageSample(
      "th",
      [
        "ผมเกิดในหมู่บ้านเล็กๆ ริมแม่น้ำโขง พ่อของผมเป็นช่างไม้ ส่วนแม่ขายผักที่ตลาด บ้านของเรามีพี่น้องเจ็ดคน",
        "ที่โรงเรียนผมชอบวิชาคณิตศาสตร์มากที่สุด ครูให้ผมยืมหนังสือเล่มแรก ผมอ่านมันทุกคืนใต้แสงตะเกียง",
        "ในปี 2518 ผมเปิดโรงงานทำรองเท้าที่กรุงเทพ ตอนแรกมีคนงานเพียงห้าคน",
        "ผมอยากบอกคนหนุ่มสาวว่าอย่ากลัวความล้มเหลว และจงรักษาเพื่อนไว้",
      ],
      [
        Question("พ่อเป็นช่างอะไร", 0, "ช่างไม้"),
        Question("โรงงานทำรองเท้าเปิดที่ไหน", 2, "กรุงเทพ"),
        Question("ใครให้ยืมหนังสือเล่มแรก", 1, "ครู"),
      ]),
    LanguageSample(
      "ko",
      [
        "나는 바닷가의 작은 마을에서 태어났다. 아버지는 어부였고 어머니는 시장에서 채소를 팔았다.",
        "학교에서는 수학을 가장 좋아했다. 선생님은 나에게 첫 번째 책을 빌려주셨다.",
        "1975년에 나는 부산에서 신발 공장을 세웠다. 처음에는 직원이 세 명뿐이었다.",
        "젊은이들에게 실패를 두려워하지 말라고 말하고 싶다.",
      ],
      [
        Question("신발 공장은 어디에 세웠습니까?", 2, "부산"),
        Question("어머니는 시장에서 무엇을 팔았습니까?", 0, "채소"),
        Question("첫 번째 책은 누가 빌려주었습니까?", 1, "선생님"),
      ]),
    LanguageSample(
      "fr",
      [
        "Je suis né dans un village de montagne où mon grand-père élevait des chèvres. L'hiver durait six mois.",
        "À l'école, j'aimais surtout l'histoire. M. Lambert, notre maître, nous lisait un roman chaque vendredi.",
        "En 1960, j'ai ouvert mon premier atelier à Lyon. On n'avait que deux machines à coudre.",
        "Aux jeunes, je dis de ne jamais craindre l'échec et d'écouter leurs amis.",
      ],
      [
        Question("Qu'est-ce que ton grand-père élevait ?", 0, "chèvres"),
        Question("Quand l'atelier fut-il ouvert ?", 2, "1960"),
        Question("Que lisait le maître aux élèves ?", 1, "roman"),
      ]),
  ]
}
