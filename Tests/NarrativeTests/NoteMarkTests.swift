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

  @Test func `raised digits without notes stay`() throws {
    #expect(try Narrative.told("We had ten metres² of land.\n") == ["We had ten metres² of land."])
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
}
