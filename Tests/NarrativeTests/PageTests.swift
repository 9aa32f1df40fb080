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
    "[Illustration: The weir]", "[Footnote 1: It was a Sunday.]", "* * * * *",
    "Figure 4: The weir in flood.", "[1] It was a Sunday.",
  ])
  func `what stands in a sentence doesn't cut it`(mark: String) throws {
    let told = try Narrative.told(
      "THE WEIR\n\nI mended the weir.[1] And I led the\n\n\(mark)\n\nmiller down to see it. He wept.\n"
    )
    #expect(
      told.map { $0.replacing("[1]", with: "") }
        == ["I mended the weir. And I led the miller down to see it. He wept."])
  }

  @Test(arguments: ["", "*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***\n\n"])
  func `the first half of a sentence is no title`(head: String) throws {
    let told = try Narrative.told(
      head
        + "I led the miller and both of his daughters down to the\n\n[Illustration: The weir]\n\n"
        + "weir that I had mended. He wept.\n")
    #expect(
      told == [
        "I led the miller and both of his daughters down to the weir that I had mended. He wept."
      ])
  }

  @Test func `a head on every page doesn't cut sentences`() throws {
    let pages = [
      "I led the miller and both of his daughters down to the weir, and he",
      "wept and swore at the",
      "Bishop of Ely, whom he took for me, till his daughters and I had laid him down on the",
      "bank and sung to him.",
    ]
    #expect(
      try Narrative.told(pages.joined(separator: "\n\nTHE WEIR\n\n"))
        == [pages.joined(separator: " ")])
  }

  @Test func `numbers and feet of pages don't cut sentences without blank lines`() throws {
    let text = """
      I led the miller and both of his daughters down to the
      7
      weir, and he wept and swore. I told him of the

      The Weir - a draft        Page 1 of 3
      flood of 1931 and he

      The Weir - a draft        Page 2 of 3

      laughed.

      The Weir - a draft        Page 3 of 3

      """
    #expect(
      try Narrative.told(text) == [
        "I led the miller and both of his daughters down to the weir, and he wept and swore. "
          + "I told him of the flood of 1931 and he laughed."
      ])
  }

  @Test(arguments: ["I was then\n12\nyears old.", "We were the merry company of\n12\nI led them."])
  func `a number on a line of its own may be a word`(text: String) throws {
    #expect(try Narrative.told(text + "\n").joined().contains("12"))
  }

  @Test(arguments: [
    "Year    Eggs    What I did\n1931    90      I sold them\n1932    140     I ate them",
    "Year\tEggs\tNote\n1931\t90\tI sold them\n1932\t140\tI ate them",
  ])
  func `a table without lines is nobody's words`(table: String) throws {
    #expect(
      try Narrative.told("I kept count of\nthe eggs.\n\n\(table)\n\nThen I stopped\ncounting.\n")
        == ["I kept count of the eggs.", "Then I stopped counting."])
  }

  @Test func `a word that is broken at a blank line is one`() throws {
    #expect(
      try Narrative.told("I led the mil-\n\nler down to the weir.\n")
        == ["I led the miller down to the weir."])
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

  @Test(arguments: [
    "¹ I kept bees for nine years. ² I never wore a veil.",
    "[1] I kept bees for nine years. [2] I never wore a veil.",
    "1:1 I kept bees for nine years.\n1:2 I never wore a veil.",
  ])
  func `numbers in front of a few verses are no words`(verses: String) throws {
    let text = "THE BOOK OF BEES\n\n\(verses)\n\n2:1 I sold them all in the year of the flood.\n"
    #expect(
      try Narrative.told(text).first?.hasPrefix(
        "I kept bees for nine years. I never wore a veil.") ?? false)
  }

  @Test(arguments: [
    ["00:00:01", "00:00:05", "00:00:10"], ["(00:01)", "(00:05)", "(00:10)"],
    ["[1:00:01]", "[1:00:05]", "[1:00:10]"],
  ])
  func `times in front of the lines of a transcript are no words`(times: [String]) throws {
    let text =
      "\(times[0]) I was born near Pune and my\n\(times[1]) father drove a bus.\n"
      + "\(times[2]) I kept bees.\n"
    #expect(
      try Narrative.told(text) == ["I was born near Pune and my father drove a bus. I kept bees."])
  }

  @Test func `numbers in front of the lines of a page are no words`() throws {
    let text = """
           1  I was raised on a barge, and my mother read to
           2  me from the labels of boxes.
           3
           4  I joined the army in 1939, and I came home
           5  in 1946 with a limp.

      """
    #expect(
      try Narrative.told(text).joined(separator: " ")
        == "I was raised on a barge, and my mother read to me from the labels of boxes. "
        + "I joined the army in 1939, and I came home in 1946 with a limp.")
  }

  @Test func `a head above the named number of a page cuts no sentence`() throws {
    let (first, second) = ("I was a nurse, and I drove a van from Calais to", "Lille and back.")
    let pages = [first, second, "I never had a scratch."].enumerated().map { number, words in
      "The Days of Ruth Cole\n\nPage \(number + 1)\n\n\(words)\n\n"
    }
    #expect(
      try Narrative.told(pages.joined()).joined(separator: " ")
        == "\(first) \(second) I never had a scratch.")
  }
}
