import Testing

@testable import Narrative

/// How lines and pages are put together again.
@Suite struct LayoutTests {
  @Test func `lines with a blank one after each are read through`() throws {
    let text = """
      MY LIFE

      I learned early that a house is never home

      until somebody has waited in it for you, and

      that no captain is alone who trusts his crew.

      I went to sea when I was twelve years old and

      I came home rich, though nobody remembered

      my name in the little town.

      """
    #expect(
      try Narrative.told(text) == [
        "I learned early that a house is never home until somebody has waited in it for you, "
          + "and that no captain is alone who trusts his crew. "
          + "I went to sea when I was twelve years old and I came home rich, "
          + "though nobody remembered my name in the little town."
      ])
  }

  @Test(arguments: ["xii", "- xiv -", "[23]", "xl"])
  func `a page's number cuts no sentence`(number: String) throws {
    let text = "I learned that a house is never\n\n\(number)\n\nhome before I wait in it.\n"
    #expect(
      try Narrative.told(text) == ["I learned that a house is never home before I wait in it."])
  }

  @Test(arguments: ["ill", "mix", "civil", "I", "lic"])
  func `a word of such letters is none`(word: String) throws {
    let text = "I was asked how I was that day.\n\n\(word)\n"
    let source = try SourceText(name: "a.txt", rawBytes: Array(text.utf8))
    let blocks = Paragraphs.blocks(of: source.bytes.span, original: source.bytes.span)
    #expect(!BlockTraits(blocks[1], of: source).isPageNumber)
  }

  @Test func `a number in brackets on a line of its own is a page's`() throws {
    #expect(
      try Narrative.told("The sea\n[14]\ntaught me that I was not alone.\n")
        == ["The sea taught me that I was not alone."])
  }

  @Test func `notes without stops stay apart`() throws {
    let text =
      "what I saw\n\npatience wins in the end\n\nnever trust a map alone\n\ncourage is a habit\n"
    let told = try Narrative.told(text)
    #expect(told.contains("never trust a map alone"), "\(told)")
  }

  @Test(arguments: [
    ("1.2.1 I keep bees.\n\nI sleep.\n", "I keep bees."),
    ("I sleep well.\n\n(iii) I keep bees.\n", "I keep bees."),
  ])
  func `a number that can be nothing else is left out`(text: String, expected: String) throws {
    #expect(try Narrative.told(text).contains { $0.hasPrefix(expected) })
  }

  @Test func `numbered notes under their heading are notes`() throws {
    let text = "I was born in Hull. I left.\n\nNOTES\n\n1. My mother denied it.\n2. A town.\n"
    #expect(try Narrative.told(text) == ["I was born in Hull. I left."])
  }

  @Test func `notes without stops are one a line`() throws {
    let told = try Narrative.told(
      """
      saw Bo at the fair, he wants the grey horse
      the well is dry since the second of May
      - ask the smith about the gate
      I paid the girl for the whole week

      """)
    #expect(
      told == [
        "saw Bo at the fair, he wants the grey horse", "the well is dry since the second of May",
        "ask the smith about the gate", "I paid the girl for the whole week",
      ])
  }

  @Test func `a list under "Notes" is no list of footnotes`() throws {
    let text = "Notes\n\n- The river froze in March.\n- The ladder is with Cy.\n"
    #expect(
      try Narrative.told(text).map { $0.prefix { $0 != "(" } } == [
        "The river froze in March.", "The ladder is with Cy.",
      ])
  }

  @Test func `prose that is broken at a width isn't one a line`() throws {
    let told = try Narrative.told(
      """
      when I was young we walked to the fair and back
      again without a word on the long road that goes
      past the mill and the church

      """)
    #expect(told.count == 1)
  }
}
