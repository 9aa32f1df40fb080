import Testing

@testable import Narrative

/// Marks of notes, and words that are defined.
@Suite struct NoteMarkTests {
  @Test(arguments: ["Notes", "NOTES", "Footnotes", "Anmerkungen"])
  func `raised digits are no words where numbered notes stand below`(heading: String) throws {
    let text = """
      MY DAYS IN LEEDS

      I learned that patience¹ is a virtue.² We had 12 m² of land, and “luck.”¹⁰

      \(heading)

      1. The word was hers.
      2. I forgot it once.

      """
    #expect(
      try Narrative.told(text)
        == ["I learned that patience is a virtue. We had 12 m² of land, and “luck.”"])
  }

  @Test(arguments: [
    ("[A]", "[Footnote A: He was white.]"), ("[ii]", "[ii] He was white."),
    ("{1}", "{1} He was white."), ("(*)", "(*) He was white."), ("[^3]", "[^3]: He was white."),
    ("[note 2]", "[note 2] He was white."), ("[citation needed]", ""), (" [TODO: ask Tom]", ""),
    (" <!-- ask Tom -->", ""), (" [Note: He was white.]", ""),
  ])
  func `marks of notes in all their forms are no words`(mark: String, note: String) throws {
    let text = "I sold my gander\(mark) in May of that year.\n\n\(note)\n\nI wept for him.\n"
    #expect(
      try DocumentStructure.paragraphs(text)
        == ["I sold my gander in May of that year.", "I wept for him."])
  }

  @Test func `numbers that stick to words are those of notes`() throws {
    let text = """
      I sold my gander in May.1 My wife wept
      for him.2 I had 12 geese left.

      1 He was white.
      2 She had raised him.

      """
    #expect(
      try DocumentStructure.paragraphs(text)
        == ["I sold my gander in May. My wife wept for him. I had 12 geese left."])
  }

  @Test(arguments: [
    "I wept.\n\nI sold the mp3 player.\n\n1 I bought it.\n\n2 I sold it.\n",
    "I wept.\n\nI sold my gander.1\n\n1. I bought him.\n\n2. I sold him.\n",
  ])
  func `numbers without notes of all of them stay`(text: String) throws {
    #expect(try DocumentStructure.paragraphs(text).count == 4)
  }

  @Test func `raised digits without notes stay`() throws {
    #expect(try Narrative.told("We had ten metres² of land.\n") == ["We had ten metres² of land."])
  }

  @Test(arguments: [
    "**May Day** we danced on the green.", "*Whitsun.* We slept in the barn.",
    "**1.** Never lend a spade.", "***All*** of us sang.",
  ])
  func `words between asterisks are no notes`(line: String) throws {
    let text = "THE GREEN\n\n\(line)\n\n**Lammas** we cut the corn.\n\n*Lent* we were thin.\n"
    #expect(try DocumentStructure.paragraphs(text).count == 3)
  }

  @Test(arguments: [
    "<sup><a href=\"#fn3\">3</a></sup>", "<sup>[3](#fn3)</sup>", "<sup>3</sup>",
    "<a href=\"#fn3\"><sup>[3]</sup></a>", "<sup id=\"r3\"><a href=\"#fn3\">[3]</a></sup>",
  ])
  func `a raised link is the mark of a note`(mark: String) throws {
    let told = try Narrative.told("I sold it in 1970.\(mark) She wept.\n", name: "n.md")
    #expect(told == ["I sold it in 1970. She wept."])
  }

  @Test(arguments: [
    ("Sick days\n: I stay at home.\n", ["I stay at home. (Sick days)"]),
    (
      "Sick days\n\n:   I stay at home.\n    I ring the shop.\n\n:   I sleep.\n",
      ["I stay at home. I ring the shop. (Sick days)", "I sleep. (Sick days)"]
    ),
    (
      "Tea\n: I drink it.\n\nBeer\n: I sell it.\n",
      ["I drink it. (Tea)", "I sell it. (Beer)"]
    ),
    ("I said to him at last.\n: )\n", ["I said to him at last. : )"]),
  ])
  func `a term heads its definitions`(text: String, expected: [String]) throws {
    #expect(try Narrative.told(text, name: "n.md") == expected)
  }

  @Test(arguments: [
    // A line of its own, as groff sets it, and the number in front, as Word does.
    "I sold my gander to a lady1 in May and wept\n for\n  1\n  Mrs Ann Hill of Ashby.\n\u{C}him.\n",
    "I sold my gander to a lady1 in May and wept\nfor\n1\n\nMrs Ann Hill of Ashby.\n\n\u{C}him.\n",
    "I sold my gander to a lady1 in May and wept\nfor\n1 Mrs Ann Hill of Ashby.\n\u{C}him.\n",
    "I sold my gander to a lady1 in May and wept\nfor\n\n1 Mrs Ann Hill of Ashby.\n\n   12\n\u{C}him.\n",
    "I sold my gander to a lady1 in May and wept for him.\n\n1 Mrs Ann Hill of Ashby.\n",
  ])
  func `a note at the foot of a page is no part of the sentence around it`(text: String) throws {
    #expect(
      try DocumentStructure.paragraphs("MY DAYS\n\nI kept geese.\n\n" + text)
        == ["I kept geese.", "I sold my gander to a lady in May and wept for him."])
  }

  @Test(arguments: [
    "I lived on floor1 of the house.\n\n1\n\nand slept.\n", "I bought 3 geese.\n\n3 Men came.\n",
  ])
  func `numbers of pages and of things are no notes`(text: String) throws {
    #expect(try DocumentStructure.paragraphs(text).last?.count ?? 0 > 5)
  }

  @Test(arguments: [
    ("I sold my gander (1), the white one.\n\n(1) In May.\n", "I sold my gander, the white one."),
    (
      "I sold my gander (1) in May, and my goose (2).\n\n---\n1. The white one.\n2. She was grey.\n",
      "I sold my gander in May, and my goose."
    ),
    ("I sold my gander (a) in May.\n\n(a) The white one.\n", "I sold my gander in May."),
    ("I sold my gander (1) in May.\n\nNOTES\n\n(1) The white one.\n", "I sold my gander in May."),
  ])
  func `a mark in brackets behind a space is that of a note below`(
    text: String, words: String
  ) throws {
    #expect(try DocumentStructure.paragraphs("MY DAYS\n\n" + text) == [words])
  }

  @Test(arguments: [
    "I had (1) a goose and (2) a gander.\n\nI sold both.\n",
    "(1) I rise early.\n\n(2) I pay cash, as in (1).\n",
  ])
  func `numbers in brackets without notes stay`(text: String) throws {
    #expect(try DocumentStructure.paragraphs(text).joined().contains("(1)"))
  }

  @Test(arguments: [
    "[1](#footnote-1)", "[\\[1\\]](#fn1)", "[1](https://bees.example/p#footnote-1)",
  ])
  func `a link to a note is its mark`(mark: String) throws {
    #expect(
      try Narrative.told("I sold it in 1970.\(mark) She wept.\n", name: "n.md")
        == ["I sold it in 1970. She wept."])
  }
}
