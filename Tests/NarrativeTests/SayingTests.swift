import Testing

@testable import Narrative

/// Sayings with the names of those who said them, in the forms in which people collect them.
@Suite struct SayingTests {
  @Test(arguments: [
    (
      "\"Patience is gold.\" (Bo Day)\n\"Life is very short, alas.\" (Seneca)\n\"Love is very long, though.\" (Mary Lee)\n",
      "q.txt"
    ),
    (
      "Patience is gold.\tBo Day\nLife is short, alas.\tSeneca\nLove is long, though.\tMary Lee\n",
      "q.txt"
    ),
    ("“Patience is gold.”\n― Bo Day\n\n“Life is short, alas.”\n― Seneca\n", "q.txt"),
    ("- Patience is gold. — [Bo Day](https://example.org)\n", "q.md"),
    ("> Patience is gold.\n-- Bo Day\n", "q.md"),
    ("Patience is gold.\n        - Bo Day\n%%\nLife is short.\n    ~ Seneca\n", "q"),
    ("Patience is gold.\n        [Bo Day]\n%\nLife is short.\n    [Seneca]\n", "q"),
    ("I was born.\n\n    \"Patience is gold.\"\n        --Bo Day\n\nI left.\n", "q.txt"),
    ("I was born.\n\n    Patience is gold.\n                Bo Day\n\nI left.\n", "q.txt"),
    ("> Patience is gold.\n> Bo Day\n", "q.md"),
    ("MY LIFE\n\n\"Patience is gold.\"\nBo Day\n\nCHAPTER I\n\nI was born in a barn.\n", "q.txt"),
    ("> Patience is gold.\n> <footer><cite>Bo Day</cite></footer>\n", "q.md"),
    ("> Patience is gold. <cite>Bo Day</cite>\n", "q.md"),
    ("**Bo Day:**\n\n> Patience is gold.\n", "q.md"),
    ("As Bo Day once wrote:\n\n> Patience is gold.\n", "q.md"),
    ("# Sayings\n\n- Bo Day — Patience is gold.\n- Seneca — Life is short.\n", "q.md"),
    ("# Days\n\n- Bo Day: “Patience is gold.”\n", "q.md"),
    ("> [!quote] Bo Day\n> Patience is gold.\n", "q.md"),
    ("> [!cite]- From a letter of Bo Day\n> Patience is gold.\n", "q.md"),
    ("> [!QUOTE]+ [[Bo Day]]\n> Patience is gold.\n", "q.md"),
    ("!!! quote \"Bo Day\"\n    Patience is gold.\n", "q.md"),
    ("> Patience is gold.\n\n*(Bo Day)*\n", "q.md"),
    ("> Patience is gold.\n>\n> (from Bo Day)\n", "q.md"),
    ("> Patience is gold.\n>\n> <cite>Bo Day</cite>\n", "q.md"),
    ("> Bo Day says: Patience is gold.\n", "q.md"),
    ("{{< quote author=\"Bo Day\" >}}\nPatience is gold.\n{{< /quote >}}\n", "q.md"),
    ("{% blockquote @bo Bo Day, Days %}\nPatience is gold.\n{% endblockquote %}\n", "q.md"),
    ("<Quote author=\"Bo Day\">\nPatience is gold.\n</Quote>\n", "q.mdx"),
    ("> **Bo Day asks:** Patience is gold.\n", "q.md"),
    ("“Patience is gold.”\n― Bo Day\ntags: gold, time\n1,034 likes\nLike\n", "q.txt"),
    ("Patience is gold. | Bo Day\nLife is short, alas. | Seneca\n", "q.txt"),
    ("Patience is gold.  -- Bo Day\n%\nLife is short.  -- Seneca\n", "q"),
    (
      "Patience is gold.\n    -- Bo Day\n\nSee also: gold.\n%\nLife is short.\n    -- Seneca\n", "q"
    ),
    ("> Patience is gold.\n\n[Bo Day]\n", "q.md"),
    ("“Patience is gold.”\n\n(Bo Day)\n\nI like it.\n", "q.txt"),
  ])
  func `a name beside a saying is whose it is`(text: String, name: String) throws {
    let told = try Narrative.told(text, name: name)
    let saying = told.first { $0.contains("Patience is gold.") }
    #expect(saying?.hasPrefix("[cited Bo Day]") ?? false, "\(told)")
    #expect(saying?.dropFirst(14).contains("Bo Day") == false)
  }

  @Test(arguments: [" ~ ", " ~", " - ", " -", " – ", " –", " — "])
  func `three lines with a name after each are three sayings`(dash: String) throws {
    let text = """
      “Kindness is a language which the deaf can hear.”\(dash)Mark Dale
      “A river forgives everything except a careless bridge.”\(dash)Dee Fox
      “Hope is a good breakfast, but it is a bad supper.”\(dash)Cy Hill

      """
    #expect(
      try Narrative.told(text) == [
        "[cited Mark Dale] “Kindness is a language which the deaf can hear.”",
        "[cited Dee Fox] “A river forgives everything except a careless bridge.”",
        "[cited Cy Hill] “Hope is a good breakfast, but it is a bad supper.”",
      ])
  }

  @Test func `each box for a quotation is said by whom its own title names`() throws {
    let text = """
      ---
      author: Ann Lee
      ---
      > [!quote] From a letter of Cy Hill
      > Courage is rare.
      >
      > We need it every day.

      > [!quote] My grandmother
      > Patience is gold.

      > [!quote]
      > I slept well.

      > [!quote] Motto
      > I never wait.

      > [!note] Bo Day
      > I met him in Hull.

      > [!quote] Ann Lee
      > I said so once.

      """
    #expect(
      try Narrative.told(text, name: "notes.md") == [
        "[cited Cy Hill] Courage is rare.", "[cited Cy Hill] We need it every day.",
        "[cited my grandmother] Patience is gold.", "I slept well.", "I never wait.",
        "I met him in Hull.", "I said so once.",
      ])
  }

  @Test(
    arguments: [
      ("(Bo Day)", "Bo Day"), ("[Bo Day, The Hive, 1950]", "Bo Day, The Hive, 1950"),
      ("(emphasis mine)", nil), ("(I saw it there.)", nil), ("(Chapter 3)", nil), ("(1950)", nil),
      ("Bo Day", nil),
    ] as [(String, String?)])
  func `a line in brackets may be a name`(line: String, name: String?) {
    #expect(Signature.name(inBrackets: line) == name)
  }

  @Test func `numbers in front of sayings are no words`() throws {
    let told = try Narrative.told(
      "(7) Patience is gold.\n(8)\tLove is long.\n\t\t-- Bo Day\n%\nXXIV:  Life is short.\n%\nI: am here.\n",
      name: "q")
    #expect(
      told == [
        "[cited Bo Day] Patience is gold. Love is long.", "Life is short.", "I: am here.",
      ])
  }

  @Test func `what a collector adds in brackets is no saying`() throws {
    let told = try Narrative.told(
      "Patience is gold.\n\t\t-- Bo Day, \"Days\"\n\n\t[Quoted in a manual, when\n\t referring to a queue.]\n"
        + "%\nLife is short.\n\t\t-- Seneca\n[and others. Ed]\n%\n[I slept] all day.\n", name: "q")
    #expect(
      told == [
        "[cited Bo Day, \"Days\"] Patience is gold.", "[cited Seneca] Life is short.",
        "[I slept] all day.",
      ])
  }

  @Test(arguments: [
    ("As I once wrote:\n\n> Patience is gold.\n", "As I once wrote: "),
    ("As she said:\n\n> Patience is gold.\n", "[other ] "),
    ("My mother used to say:\n\n> Patience is gold.\n", "[cited my mother] "),
    ("> Patience is gold. I read <cite>The Days</cite> twice.\n", ""),
    ("# Words\n\n- Bees — They make honey.\n- Patience is gold.\n", ""),
  ])
  func `a quotation is whose the words above it say`(text: String, whose: String) throws {
    let told = try Narrative.told(text, name: "q.md")
    #expect(told.contains { $0.hasPrefix("\(whose)Patience is gold.") }, "\(told)")
  }

  @Test func `what is heard in brackets is nobody's name`() throws {
    #expect(try Narrative.told("\"Patience is gold.\" (Applause)\n").first?.hasPrefix("[") == false)
  }

  @Test(arguments: [
    ("-- Bo Day\n       Days of Rest, 1911", "Bo Day, Days of Rest, 1911"),
    (
      "-- Bo Day, to a judge who had asked\n       for a proof",
      "Bo Day, to a judge who had asked for a proof"
    ),
    ("-- Polish proverb", "Polish proverb"), ("-- attributed to Bo Day", "attributed to Bo Day"),
  ])
  func `a name may have a work under it, or be nobody's`(name: String, expected: String) throws {
    let text = "Patience is gold, and gold is heavy.\n    \(name)\n%\nLife is short.\n"
    #expect(
      try Narrative.told(text, name: "q").first
        == "[cited \(expected)] Patience is gold, and gold is heavy.")
  }

  @Test(arguments: ["Polish proverb", "attributed to Bo Day"])
  func `a numbered saying is signed by such a name`(name: String) throws {
    let told = try Narrative.told(
      "1. Patience is gold, and gold is heavy.\n   -- \(name)\n\n2. Life is short.\n   -- Seneca\n")
    #expect(told.first == "[cited \(name)] Patience is gold, and gold is heavy.")
  }

  @Test func `a tag of a quotation that nothing closes quotes nothing`() throws {
    let told = try Narrative.told(
      "{{< quote author=\"Bo Day\" text=\"Hi\" >}}\n\nI was born in a barn.\n", name: "q.md")
    #expect(told == ["I was born in a barn."])
  }

  @Test(arguments: [
    "\n", "\n          ", " ~ ", " –",
  ])
  func `a name on the next line or after any dash signs each saying`(joint: String) throws {
    let sayings = [
      ("Courage is grace with its sleeves rolled up.", "Ida Fenn"),
      ("We learn to wait by waiting for the people we love.", "Cy Hill"),
      ("Never judge a man by his boots, for every road is muddy.", "Bo Day"),
    ]
    for name in [{ $0 }, { $0.uppercased() }] as [(String) -> String] {
      let text = sayings.map { "\($0)\(joint)\(name($1))\n" }.joined(separator: "\n")
      #expect(
        try Narrative.told(text, name: "sayings.txt")
          == sayings.map { "[cited \(name($1))] \($0)" })
    }
  }

  @Test func `years after a name are no second signature`() throws {
    let text = "Courage is grace. –Bo Day (1900–1980)\nWe learn to wait. –Cy Hill (1901–1990)\n"
    #expect(
      try Narrative.told(text, name: "sayings.txt") == [
        "[cited Bo Day (1900–1980)] Courage is grace.",
        "[cited Cy Hill (1901–1990)] We learn to wait.",
      ])
  }

  @Test func `a name under words in italics signs them`() throws {
    let text = "# My life\n\n*The sea teaches nobody.*\n\n— Bo Day\n\nI was born in Otley.\n"
    #expect(
      try Narrative.told(text, name: "life.md")
        == [
          "[cited Bo Day] The sea teaches nobody. (My life)", "I was born in Otley. (My life)",
        ].map { $0.replacing(" (My life)", with: "") })
  }

  @Test(arguments: [("proverbs.txt", ""), ("list.md", "# Danish proverbs\n\n")])
  func `proverbs without stops are sayings`(name: String, title: String) throws {
    let mark = title.isEmpty ? "" : "- "
    let lines = [
      "Bare is the back of the brotherless", "As the old cock crows the young one learns",
      "To build a house you need a friend", "A small leak sinks a great ship",
    ]
    let text = title + lines.map { "\(mark)\($0)\n" }.joined()
    let narrative = try Narrative(reading: [SourceText(name: name, rawBytes: Array(text.utf8))])
    #expect(narrative.passages.count == 4)
    #expect(narrative.passages.indices.allSatisfy { narrative.setting(ofPassage: $0).isSaying })
  }

  @Test func `many lines without a stop are one saying each`() throws {
    let beasts = ["goat", "hen", "mare", "ox", "pig", "ram", "cow", "dog", "cat", "eel"]
    let lines = beasts.flatMap { beast in
      ["hay", "rain", "gold", "salt", "song"].map { "to give the \(beast) \($0) is to waste it" }
    }
    let told = try Narrative.told(lines.joined(separator: "\n"))
    #expect(told.count == 50, "\(told)")
  }

  @Test(arguments: [
    // A name in italics, a heading below, a label with the book and its page.
    "> Patience is gold, and gold is heavy.\n>\n> _Bo Day_\n\n> Life is short, and art is long.\n>\n> _Seneca_\n",
    "> Patience is gold, and gold is heavy.\n\n#### Bo Day\n\n> Life is short, and art is long.\n\n#### Seneca\n",
    "- Bo Day, *The Hive of All the Bees*, p. 34: \"Patience is gold, and gold is heavy.\"\n",
  ])
  func `a name beside a quotation in Markdown signs it`(text: String) throws {
    let told = try Narrative.told("# What I read\n\n" + text, name: "q.md")
    #expect(
      told.first?.hasPrefix("[cited Bo Day") ?? false
        && told.first?.contains("Patience is gold, and gold is heavy.") ?? false, "\(told)")
  }

  @Test func `a name in a heading above a quotation belongs to the one below`() throws {
    let told = try Narrative.told(
      "## Bo Day\n\n> Patience is gold, and gold is heavy.\n\n## Seneca\n\n> Life is short.\n",
      name: "q.md")
    #expect(!told.contains { $0.hasPrefix("[cited Seneca] Patience") }, "\(told)")
  }

  @Test(arguments: [
    ("Their report had this sentence:", "[other ] "), ("My book has this sentence:", ""),
    ("The rule is simple:", ""),
  ])
  func `a quotation under words that say where it was read is somebody else's`(
    leadIn: String, voice: String
  ) throws {
    let told = try Narrative.told(
      "I sold eels.\n\n\(leadIn)\n\n> The river will rise again next year.\n", name: "q.md")
    let last = told.last ?? ""
    #expect(voice.isEmpty ? !last.hasPrefix("[") : last.hasPrefix(voice), "\(told)")
    #expect(last.contains("The river will rise"), "\(told)")
  }

  @Test func `a saying without a name takes none from the others`() throws {
    let told = try Narrative.told(
      "Patience is gold, and gold is heavy.\n— Bo Day\n\nLife is short, and art is long.\n— Ann Lee\n\n"
        + "Sleep is a coat that covers all of us.\n— Bo Day\n\nNever argue with the tide.\n")
    #expect(
      told == [
        "[cited Bo Day] Patience is gold, and gold is heavy.",
        "[cited Ann Lee] Life is short, and art is long.",
        "[cited Bo Day] Sleep is a coat that covers all of us.", "Never argue with the tide.",
      ])
  }
}
