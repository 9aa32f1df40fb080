import Testing

@testable import Narrative

/// Whose words texts hold, under what they stand, and what of them is no words.
@Suite struct VoiceTests {
  private func passages(_ text: String, name: String = "life.txt") throws -> [String] {
    try Narrative.told(text, name: name)
  }

  @Test(arguments: [
    (
      """
      INTERVIEW WITH ANN LEE

      INTERVIEWER: I believe that courage is the most important thing in life. What do you think?

      ANN LEE: I think that patience matters more. (laughs)

      """,
      [
        "[other Interviewer] I believe that courage is the most important thing in life. What do you think?",
        "I think that patience matters more.",
      ]
    ),
    (
      "Q: Where were you born?\nA: I was born in Leeds.\n\nQ: And then?\nA: I left at once.\n",
      [
        "[other Q] Where were you born?", "I was born in Leeds.", "[other Q] And then?",
        "I left at once.",
      ]
    ),
    (
      """
      10:22 <ann> I bought my first hive in 1999.
      10:23 <tom> I think everyone should keep bees in the city.
      10:24 <ann> My bees live on the roof of the old mill.

      """,
      [
        "I bought my first hive in 1999.",
        "[other tom] I think everyone should keep bees in the city.",
        "My bees live on the roof of the old mill.",
      ]
    ),
  ])
  func `in a talk the narrator's turns are told from those of others`(
    text: String, expected: [String]
  ) throws {
    #expect(try passages(text) == expected)
  }

  @Test func `a preface that somebody else signs isn't the narrator's`() throws {
    let text = """
      THE LIFE OF ANN LEE

      by Ann Lee

      PREFACE

      Ann Lee was the bravest woman whom I ever met.

      TOM DALE.
      Whitby, May 1, 1950.

      CHAPTER I

      I was born in Leeds in 1931.

      """
    #expect(
      try passages(text).first
        == "[other Tom Dale] Ann Lee was the bravest woman whom I ever met. (PREFACE)")
    #expect(try passages(text).last == "I was born in Leeds in 1931. (CHAPTER I)")
  }

  @Test func `a block quotation is cited to whom it names`() throws {
    let text = """
      ---
      title: My notebook
      author: Ann Lee
      ---

      I have kept a notebook since I was nine.

      > Imagination is worth more than knowledge.
      >
      > — Bo Day

      My uncle once wrote me a long letter.

      """
    #expect(
      try passages(text, name: "notes.md") == [
        "I have kept a notebook since I was nine.",
        "[cited Bo Day] Imagination is worth more than knowledge.",
        "My uncle once wrote me a long letter.",
      ])
  }

  @Test(arguments: [
    ("Things you must never do", "Share a password.", true), ("Avoid", "Shouting at people.", true),
    ("Myths about bees", "Bees die in the winter.", true),
    ("Fehler vermeiden", "Zu spät kommen.", true),
    ("What we do", "Answer every letter.", false),
    ("What went wrong", "I showed it to nobody at all.", false),
  ])
  func `an item stands with the heading that turns it around`(
    heading: String, item: String, isGoverned: Bool
  ) throws {
    let text = "# Work\n\nWe answer letters.\n\n## \(heading)\n\n- \(item)\n"
    let found = try passages(text, name: "handbook.md").last
    #expect(
      found == (isGoverned ? "[dependent ] \(heading): \(item)" : item) + " (\(heading))")
  }

  @Test(arguments: [
    (
      "life.txt",
      "Monday, 3 January 1944\n\nWe walked to Ripon in the snow.\n\nTuesday, 4 January 1944\n\nWrote to mother about it.\n",
      "Monday, 3 January 1944"
    ),
    ("life.md", "# Diary\n\n## 2024-03-05\n\nWe walked to Ripon in the snow.\n", "2024-03-05"),
    ("2024-03-05.md", "We walked to Ripon in the snow.\n", "2024-03-05"),
    (
      "life.txt",
      "3. Januar 1944\n\nWir gingen durch den Schnee nach Ripon.\n\n4. Januar 1944\n\nIch schrieb an Mutter.\n",
      "3. Januar 1944"
    ),
    (
      "life.txt",
      "Jan. 3.—We walked to Ripon.\n\nJan. 4.—Wrote to mother.\n\nJan. 5.—Tom came to tea.\n",
      "Jan. 3"
    ),
  ])
  func `a date is the section of its entry`(name: String, text: String, section: String) throws {
    let source = try SourceText(name: name, rawBytes: Array(text.utf8))
    let narrative = try Narrative(reading: [source])
    #expect(narrative.setting(ofPassage: 0).section == section)
    #expect(narrative.setting(ofPassage: 0).isDated)
    #expect(!narrative.text(ofPassage: 0).contains("19"))
  }

  @Test(arguments: [
    ("I saw [the sea](https://example.org) and **him**.", "I saw the sea and him."),
    (
      "I was at [[Acme Works|the works]] and made ==nails==. ^b1",
      "I was at the works and made nails."
    ),
    ("I sold it <!-- check --> in %% no %% 1999.", "I sold it in 1999."),
    ("</details>\n<!-- nobody\n\nsees it --> I sold it.", "I sold it."),
    ("![A boat](b.png){width=50%} I sold it.", "I sold it."),
    ("I sold it. #mill #money", "I sold it."),
    ("- [x] I learned to sail.", "I learned to sail."),
    ("> [!note] Remember\n> I saw the sea.", "I saw the sea."),
    (
      "I keep bees[^1] in Hull. {{< ref \"x\" >}} {: .lead}\n\n[^1]: Hidden.\n",
      "I keep bees in Hull."
    ),
    (":::note\nI sold the mill.\n:::", "I sold the mill."),
    ("I like H~2~O &amp; \\*stars\\* :smile: a lot.", "I like H2O & *stars* a lot."),
  ])
  func `Markdown is read as the words it renders to`(text: String, words: String) throws {
    #expect(try passages(text, name: "life.md") == [words])
  }

  @Test(arguments: [
    "+++\ntitle = \"How I waited\"\nauthor = 'Ann Lee'\n+++\n\nI waited long.\n",
    "{\n  \"title\": \"How I waited\",\n  \"author\": \"Ann Lee\"\n}\n\nI waited long.\n",
    "---\ntitle: >-\n  How I\n  waited\nauthor:\n  - name: Ann Lee\n---\n\nI waited long.\n",
    "% How I waited\n% Ann Lee\n\nI waited long.\n",
    "Title: How I waited\nAuthor: Ann Lee\n\nI waited long.\n",
    "\n---\ntitle: 'How I waited' # so\nauthor: [Ann Lee, Bo Day]\n---\nI waited long.\n",
  ])
  func `front matter gives title and author in every form`(text: String) throws {
    let source = try SourceText(name: "life.md", rawBytes: Array(text.utf8))
    let narrative = try Narrative(reading: [source])
    #expect(narrative.documents[0].title == "How I waited")
    #expect(narrative.documents[0].author == "Ann Lee")
    #expect(narrative.passages.count == 1)
  }

  @Test(arguments: [
    ("an hon-\nest man", "an honest man"), ("a well-\nknown man", "a well-known man"),
    ("an Anglo-\nAmerican man", "an Anglo-American man"),
    ("an hon\u{2010}\nest man", "an honest man"),
    ("a two-\nand three-year-old man", "a two- and three-year-old man"),
    ("a Mr. O'Bri-\nen", "a Mr. O'Brien"), ("10-\n12 men", "10-12 men"),
    ("a T-\nshirted man", "a T-shirted man"), ("a self–\nmade man", "a self–made man"),
  ])
  func `a word broken at a line's end is whole again`(broken: String, whole: String) throws {
    #expect(try passages("I met \(broken) there.\n") == ["I met \(whole) there."])
  }

  @Test func `a page's end cuts no sentence`() throws {
    let text = """
      My mother fell ill, and I was sent to live with the

                        12
      \u{C}           THE LIFE OF ANN LEE

      family of my uncle in York.

      The happiest day was the day on which the circus came to

                        13
      \u{C}           THE LIFE OF ANN LEE

      town. I shall never forget it.

      """
    #expect(
      try passages(text) == [
        "My mother fell ill, and I was sent to live with the family of my uncle in York.",
        "The happiest day was the day on which the circus came to town. I shall never forget it.",
      ])
  }

  @Test func `numbers of sections and marks of notes are no words`() throws {
    let text = """
      THE BOOK OF ANN

      I. My aunt taught me patience[1] in her house.(2)

      XLV. We must never judge a man by his boots.

      [1] Her favourite word.

      (2) It burned down.

      """
    #expect(
      try passages(text) == [
        "My aunt taught me patience in her house.", "We must never judge a man by his boots.",
      ])
  }

  @Test(arguments: [
    "Rule %:", "Lesson % —", "Tip #%:", "Gen 1:%", "No. %.", "Art. %.", "#%", "%.—", "%.-", "%/",
    "% -",
    "Maxim % --",
  ])
  func `labels and numbers that count on are no words`(label: String) throws {
    let lines = ["I never lend a spade.", "I sell at Martinmas.", "I fear no fox."]
    let text = lines.enumerated().map { number, line in
      "\(label.replacing("%", with: String(number + 1))) \(line)"
    }
    #expect(try passages(text.joined(separator: "\n\n") + "\n") == lines)
  }

  @Test(arguments: [
    ["(a)", "(b)"], ["①", "②"], ["1️⃣", "2️⃣"], ["SECT. I.", "SECT. II."], ["II)", "III)"],
  ])
  func `numbers in other signs are no words`(numbers: [String]) throws {
    let lines = ["I never lend a spade.", "I sell at Martinmas."]
    let text = zip(numbers, lines).map { "\($0) \($1)" }.joined(separator: "\n\n")
    #expect(try passages(text + "\n") == lines)
  }

  @Test(arguments: [
    ["Day 1: I set out.", "Day 2: I rested."], ["In 41: I set out.", "In 47: I rested."],
    ["Rule 4: I set out.", "I rested on rule 5."],
  ])
  func `other numbers in front are words`(lines: [String]) throws {
    let told = try passages(lines.joined(separator: "\n\n") + "\n").joined(separator: " ")
    #expect(lines.allSatisfy(told.contains), "\(told)")
  }

  @Test func `sayings one a line are units with their authors`() throws {
    let text = """
      "Patience is the mother of all the virtues." - Ann Lee
      "Courage is the art of being afraid." - Bo Day
      Nothing is so contagious as a good example - Cy Hill
      Kindness is a language which the deaf can hear

      """
    #expect(
      try passages(text) == [
        "[cited Ann Lee] \"Patience is the mother of all the virtues.\"",
        "[cited Bo Day] \"Courage is the art of being afraid.\"",
        "[cited Cy Hill] Nothing is so contagious as a good example",
        "Kindness is a language which the deaf can hear",
      ])
  }

  @Test func `a letter is read without headers, quoted lines and signature`() throws {
    let text = """
      From: Ann Lee <ann@example.org>
      To: Tom Dale <tom@example.org>
      Subject: My first hive

      I bought my first hive in 1999.

      > I think that every keeper should sell his hive.

      I will never sell mine.

      --\u{20}
      Ann Lee, keeper of bees.

      """
    #expect(try passages(text) == ["I bought my first hive in 1999.", "I will never sell mine."])
  }

  @Test func `subtitles are one text`() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:04,000
      I was born in a small town

      2
      00:00:04,500 --> 00:00:07,000
      near the sea, and <i>never
      left it</i>.

      """
    #expect(
      try passages(text, name: "talk.srt")
        == ["I was born in a small town near the sea, and never left it."])
  }

  @Test func `line separators of Unicode end lines`() throws {
    let text = "I was born in Leeds.\u{2028}My father baked bread.\u{2029}I never learned to swim."
    #expect(try passages(text).count == 3)
  }

  @Test func `a note of one sentence is no title`() throws {
    #expect(try passages("My mother taught me to bake bread\n").count == 1)
    #expect(
      try passages("I learned to swim in the river when I was nine\n\nMy brother learned it\n")
        .count >= 1)
  }

  @Test(
    arguments: [
      (
        [
          0xDF, 0x20, 0xF0, 0xEE, 0xE4, 0xE8, 0xEB, 0xF1, 0xFF, 0x20, 0xE2, 0x20, 0xCC, 0xEE, 0xF1,
          0xEA, 0xE2, 0xE5,
        ], "CP1251"
      ),
      (
        [
          0x55, 0x72, 0x6F, 0x64, 0x7A, 0x69, 0xB3, 0x65, 0x6D, 0x20, 0x73, 0x69, 0xEA, 0x20, 0x77,
          0x20, 0xA3, 0x6F, 0x64, 0x7A, 0x69, 0x2E,
        ], "CP1250"
      ),
    ] as [([UInt8], String)])
  func `an encoding that isn't read is named`(bytes: [UInt8], name: String) {
    #expect {
      try SourceText(name: "a.txt", rawBytes: bytes)
    } throws: { error in
      "\(error)".contains("iconv -f \(name) ")
    }
  }
}
