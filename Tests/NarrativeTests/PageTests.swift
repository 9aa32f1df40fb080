import Testing

@testable import Narrative

/// What stands on pages and is no word of the text.
@Suite struct PageTests {
  @Test(arguments: ["12", "- 12 -", "[12]", "Page 12 of 99", "p. 12", "12 / 99", "— 12 —"])
  func `numbers of pages in their forms don't cut sentences`(number: String) throws {
    #expect(
      try Narrative.told("I believe that patience is\n\n\(number)\n\nworth more than gold.\n")
        == ["I believe that patience is worth more than gold."])
  }

  @Test(arguments: [
    ("Figure 3. The house in Leeds.", true), ("Fig. 2: Bees must fly.", true),
    ("Table IV — What we ate.", true), ("Photo: Tom Dale", true), ("Photograph by Tom Dale.", true),
    ("Figure skating was my life.", false), ("Table 9 was ours every night.", false),
    ("Photo albums bore me.", false), ("Figure 1 shows what I saw.", false),
  ])
  func `captions are told from sentences`(words: String, expected: Bool) {
    #expect(Caption.opens(words) == expected)
  }

  @Test func `numbers of verses inside a paragraph are no words`() throws {
    #expect(
      try Narrative.told("1 In the beginning was night. 2 And then came day. 3 And it was good.\n")
        == ["In the beginning was night. And then came day. And it was good."])
  }

  @Test func `a list of books is nobody's words`() throws {
    let text =
      "# N\n\nI read much.\n\n## References\n\n- Dale, Tom (2001). On bees.\n\n## After\n\nI slept.\n"
    #expect(try Narrative.told(text, name: "n.md") == ["I read much.", "I slept. (After)"])
  }

  @Test func `a hyphen that only a line's end shows is no part of a word`() throws {
    #expect(try Narrative.told("\u{200E}I be\u{AD}lieve you.\n") == ["I believe you."])
  }

  @Test(arguments: [
    "+------+-----+\n| Bees | Yes |\n+------+-----+\n| Ants | No  |\n+------+-----+",
    "| Day | Order    |\n| S.  | I rested |", "Bees | Honey | Wax\nAnts | Soil | Seed",
  ])
  func `a table drawn with characters is nobody's words`(table: String) throws {
    #expect(
      try Narrative.told("I kept count of the days.\n\n\(table)\n\nThen I stopped counting.\n")
        == ["I kept count of the days.", "Then I stopped counting."])
  }

  @Test(arguments: [
    ("MORE: [bees](b.md) // [honey](h.md)", false), ("[bees](b.md) | [honey](h.md)", false),
    ("See [bees](b.md) and [honey](h.md).", true), ("I keep: [bees](b.md)", true),
  ])
  func `labels beside links say nothing`(line: String, isQuoted: Bool) throws {
    let told = try Narrative.told("# N\n\nI read much.\n\n\(line)\n", name: "n.md")
    #expect(told.joined().contains("bees") == isQuoted, "\(told)")
  }

  @Test func `paragraphs in square brackets are an editor's`() throws {
    let told = try Narrative.told(
      "I wrote to him.\n\n[Here the diary breaks off.]\n\nI came home.\n\n"
        + "[\"I am about to write,\" she says elsewhere.]\n\nI slept [for a day].\n")
    #expect(told == ["I wrote to him.", "I came home.", "I slept [for a day]."])
  }

  @Test(arguments: [
    ("MY DAYS IN LEEDS                         41", "MY DAYS IN LEEDS"),
    ("42         MY DAYS IN LEEDS", "MY DAYS IN LEEDS"),
    ("MY DAYS IN LEEDS      xii", "MY DAYS IN LEEDS"), ("MY DAYS IN 1941", "MY DAYS IN 1941"),
    ("CATCH 22", "CATCH 22"),
  ])
  func `a title has no number of a page`(line: String, title: String) throws {
    let narrative = try Narrative(texts: "\(line)\n\nand I never forgot what he told me.\n")
    #expect(narrative.documents[0].title == title)
  }
}
