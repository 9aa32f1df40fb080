import Testing

@testable import Narrative

/// Words of others that a life quotes: whose they are, and which sentences are theirs.
@Suite struct SpeechTests {
  @Test(
    arguments: [
      ("My sister wrote to me from Otley", .other("my sister")),
      ("In May our oldest customer wrote to us", .other(nil)),
      ("Here is what Cy Hill said, word for word", .other("Cy Hill")),
      ("At Otley, Mrs Hill told us", .other("Mrs Hill")),
      ("The vicar's account, as he gave it to me", .other(nil)),
      ("My aunt left this note for me at the inn", .other("my aunt")),
      ("The telegram came at noon", .other(nil)), ("I found a letter from Cy", .other("Cy")),
      ("I was told", .other(nil)), ("I heard her say", .other(nil)),
      ("He took off his hat and said", .other(nil)), ("Her last words were", .other(nil)),
      ("I wrote back", .narrator), ("I turned to him and said", .narrator),
      ("I ran to the door, shouting", .narrator), ("My answer was", .narrator),
      ("I used to tell my sons", .narrator), ("When he had gone I wrote in my diary", .narrator),
      ("You will often hear me say", .narrator), ("Say to thyself", nil),
      ("When they ask, tell them", nil), ("Always answer", nil),
      ("I have one rule", nil), ("We kept three goats", nil), ("You will say", nil),
    ] as [(String, SpeechSource?)])
  func `words in front of a quotation tell whose it is`(words: String, source: SpeechSource?) {
    #expect(SpeechSource(leadIn: words) == source)
  }

  @Test(
    arguments: [
      ("said my father.", .other("my father")), (", Cy Hill would begin.", .other("Cy Hill")),
      ("she whispered to me", .other(nil)), ("said I", .narrator), ("I replied", .narrator),
      ("was my reply", .narrator), ("was his answer", .other(nil)), ("and went away", nil),
    ] as [(String, SpeechSource?)])
  func `words after a quotation tell whose it is`(words: String, source: SpeechSource?) {
    #expect(SpeechSource(tag: words) == source)
  }

  @Test(arguments: [
    (
      "\u{22}Go on,\u{22} he said. \u{22}Go.\u{22}", ["\u{22}Go on,\u{22}", "\u{22}Go.\u{22}"],
      false
    ),
    ("'Go on,' he said. 'It's late.'", ["'Go on,'", "'It's late.'"], false),
    ("‘Go,’ he said, ‘it’s Tom’s.’", ["‘Go,’"], false),
    ("He said: “It was “late” then.”", [], false),
    ("“SIR,—I regret it.", ["“SIR,—I regret it."], true),
    ("«Va», dit-il.", ["«Va»"], false),
    ("The pipe was 6\u{22} wide, the other 8\u{22}.", [], false),
    ("'Twas late in the '90s.", [], false),
  ])
  func `quotations are found from mark to mark`(text: String, found: [String], isOpen: Bool) {
    let bytes = Array(text.utf8)
    let quotations = QuotationRanges(in: bytes.span, 0..<bytes.count)
    #expect(quotations.ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
    #expect(quotations.isOpen == isOpen)
  }

  private static let end = "I never answered it.\n"

  @Test(arguments: [
    "My sister wrote: \u{22}The mill is sold. I am glad of it.\u{22}\n\n" + end,
    "My sister wrote to me from Otley:\n\n\u{22}I am glad of it.\u{22}\n\n" + end,
    "My sister wrote to me:\n\n“Dear Ann,—The mill is sold.\n\n“I am glad of it.”\n\n" + end,
    "The vicar read out Cy's letter. \u{22}The mill is sold. I am glad of it.\u{22}\n\n" + end,
    "We sat down. 'The mill is sold,' my sister would begin. 'I am glad of it.'\n\n" + end,
    "My sister wrote to me:\n\nDear Ann,\n\nI am glad of it.\n\nYour loving sister,\nBo\n\n" + end,
  ])
  func `sentences inside somebody else's quotation aren't the narrator's`(text: String) throws {
    let told = try Narrative.told("I was born in Otley. My sister went to sea.\n\n" + text)
    let other = told.filter { $0.hasPrefix("[other") }
    #expect(other.contains { $0.contains("I am glad of it.") }, "\(told)")
    #expect(told.contains { !$0.hasPrefix("[other") && $0.contains("I never answered it.") })
    #expect(!told.contains { !$0.hasPrefix("[other") && $0.contains("glad") }, "\(told)")
  }

  @Test(arguments: [
    "My aunt had left a letter for me:\n\n> My dear girl,\n>\n> I am glad of it.\n>\n> Your aunt,\n> Di Fox\n\n",
    "Here is what Cy told us, word for word:\n\n> I am glad of it. I sold the mill.\n\n",
    "# Mother's last letter\n\nShe gave it to me on the stairs.\n\n*Ann, I am glad of it.*\n\n",
  ])
  func `so are those of a block quotation and of italics`(text: String) throws {
    let told = try Narrative.told(
      "# My life\n\nI was born in Otley.\n\n" + text + Self.end, name: "life.md")
    #expect(told.contains { $0.hasPrefix("[") && $0.contains("I am glad of it.") }, "\(told)")
    #expect(told.contains { !$0.hasPrefix("[") && $0.contains("never answered") }, "\(told)")
  }

  @Test(arguments: [
    "I wrote back: \u{22}The mill is sold. I am glad of it.\u{22}\n",
    "\u{22}The mill is sold,\u{22} I said. \u{22}I am glad of it.\u{22}\n",
    "\u{22}Is the mill sold?\u{22} he asked. I nodded. \u{22}It is. I am glad of it.\u{22}\n",
    "\u{22}The mill is sold. I am glad of it.\u{22}\n",
    "I have one rule: \u{22}Sell early. I am glad of it.\u{22}\n",
    "I sent my sister this letter:\n\nDear Bo,\n\nI am glad of it.\n\nYour loving sister,\nAnn\n",
  ])
  func `the narrator's own words between marks stay the narrator's`(text: String) throws {
    let told = try Narrative.told("I was born in Otley.\n\n" + text)
    #expect(told.contains { !$0.hasPrefix("[") && $0.contains("I am glad of it.") }, "\(told)")
  }
}
