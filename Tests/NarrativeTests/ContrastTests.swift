import Testing

@testable import Narrative

/// Labels that set what is so against what isn't.
@Suite struct ContrastTests {
  @Test(arguments: [
    ("Myth", "Fact", "\n\n"), ("MYTH", "REALITY", "\n"), ("Myth #1", "Fact #1", " "),
    ("Don't", "Do", "\n\n"), ("❌ Wrong", "✅ Right", "\n"), ("Falsch", "Richtig", "\n\n"),
    ("False", "True", "\n\n"),
  ])
  func `what is so is said without its label, and what isn't only with it`(
    wrong: String, right: String, gap: String
  ) throws {
    let pair = "\(wrong): Bees sleep.\(gap)\(right): I saw them work all night.\n\n"
    let last = "\(wrong): Wax burns.\(gap)\(right): Honey feeds us.\n"
    let text = "# Keeping bees\n\n## Myths\n\n\(pair)\(last)"
    let narrative = try Narrative(reading: [
      SourceText(name: "bees.md", rawBytes: Array(text.utf8))
    ])
    #expect(narrative.documents[0].author == nil)
    #expect(
      try Narrative.told(text, name: "bees.md") == [
        "[dependent ] \(wrong): Bees sleep. (Myths)", "I saw them work all night. (Myths)",
        "[dependent ] \(wrong): Wax burns. (Myths)", "Honey feeds us. (Myths)",
      ])
  }

  @Test func `signs tell one line from the next`() throws {
    let told = try Narrative.told(
      "# Bees\n\n## Myths\n\n❌ Feed them beer.\n✅ Feed them sugar.\n", name: "bees.md")
    #expect(told == ["[dependent ] ❌ Feed them beer. (Myths)", "Feed them sugar. (Myths)"])
  }

  @Test func `headings that are such labels stand in front of what isn't so alone`() throws {
    let text = "# Bees\n\n### Myth\n\nBees sleep.\n\n### Fact\n\nThey work all night.\n"
    #expect(
      try Narrative.told(text, name: "bees.md") == [
        "[dependent ] Myth: Bees sleep. (Myth)", "They work all night.",
      ])
  }

  @Test func `headings that are such labels by chance turn nothing around`() throws {
    let text =
      "# Poems\n\n## Never\n\nI saw the sea.\n\n## Snow\n\nI saw it melt.\n\n## Truth\n\nI saw you.\n"
    #expect(
      try Narrative.told(text, name: "poems.md") == [
        "I saw the sea. (Never)", "I saw it melt. (Snow)", "I saw you. (Truth)",
      ])
  }

  @Test func `a list under a heading that forbids needs it beside labels elsewhere too`() throws {
    let told = try Narrative.told(
      "# Rules\n\n✅ Feed the cat.\n\n❌ Feed the mice.\n\n## Don'ts\n\nShare the key\n\nShout at night\n",
      name: "rules.md")
    #expect(
      told.last == "[dependent ] Don'ts: Share the key Don'ts: Shout at night (Don'ts)", "\(told)")
  }

  @Test func `labels in capitals are no speakers of a scene`() throws {
    let told = try Narrative.told(
      "BEES\n\nDO: Move it by night.\n\nDON'T: Move it by day.\n\nTRUE: Bees keep warm.\n\nFALSE: Bees die.\n"
    )
    #expect(
      told == [
        "Move it by night.", "[dependent ] DON'T: Move it by day.", "Bees keep warm.",
        "[dependent ] FALSE: Bees die.",
      ])
  }

  @Test func `a label without its contrary stays`() throws {
    #expect(try Narrative.told("Fact: I like bees.\n") == ["Fact: I like bees."])
  }
}
