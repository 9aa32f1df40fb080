import Testing

@testable import Narrative

/// What editors say of an author before and after a text.
@Suite struct EditorNoteTests {
  private static let post = "---\nauthor: Ann Lee\n---\n\nI was born in Otley.\n\n"

  @Test(arguments: [
    (
      "---\n\n*Ann Lee lives in Otley. She keeps bees.*\n\n*This post was first published in 2019.*\n",
      true
    ),
    ("---\n\nAnn Lee lives in Otley.\n\nFollow her on Twitter.\n", true),
    ("*Ann Lee lives in Otley.*\n", true), ("*Photographs by Tom Dale.*\n", true),
    ("---\n\n*Originally published in the Herald.*\n\n*I wrote it at night.*\n", true),
    ("---\n\n*I wrote it at night, and I sold it.*\n", false),
    ("---\n\nTom lives in Otley. He keeps bees.\n", false),
    ("*It was the best day of all.*\n", false),
    ("---\n\n*My name is Ann Lee. This is my life.*\n", false),
  ])
  func `what closes a text and speaks of its author is an editor's`(
    closing: String, isEditors: Bool
  ) throws {
    let told = try Narrative.told(Self.post + closing, name: "post.md")
    #expect(told.contains { $0.hasPrefix("[other ]") } == isEditors, "\(told)")
    #expect(told.contains { $0.hasPrefix("I was born in Otley.") })
    let narrator = told.filter { !$0.hasPrefix("[other ]") }.joined(separator: " ")
    let editors = ["Ann Lee lives", "ublished", "Follow", "Photographs"]
    #expect(!editors.contains(where: narrator.contains), "\(told)")
  }

  @Test(arguments: [
    "*We met Ann Lee in Whitby. Photographs by Tom Dale.*\n\n**When did you begin?**\n\nAt forty.\n",
    "I met Ann Lee in Whitby, by the sea.\n\n**Q:** When did you begin?\n\n**A:** At forty.\n",
  ])
  func `the lead of an interview is the magazine's`(text: String) throws {
    let told = try Narrative.told("# A talk with Ann Lee\n\n" + text, name: "talk.md")
    #expect(told.first?.hasPrefix("[other ]") ?? false, "\(told)")
    #expect(told.last?.hasPrefix("At forty.") ?? false, "\(told)")
  }

  @Test func `an ornament in plain text parts a life from what is said of its author`() throws {
    let told = try Narrative.told(
      "MY LIFE\n\nby Ann Lee\n\nI was born in Otley.\n\n* * *\n\nAnn Lee lives in Otley with nine hens.\n"
    )
    #expect(told == ["I was born in Otley.", "[other ] Ann Lee lives in Otley with nine hens."])
  }

  @Test(arguments: [
    ("My mother wrote these pages.", "Bo Lee", true),
    ("Mein lieber Vater schrieb das.", "Bo Lee", true),
    ("My mother taught me to write.", "Ann Lee", false),
    ("These pages took me a year.", "A. Lee", false),
  ])
  func `an afterword by a relative is the relative's`(
    words: String, name: String, isOther: Bool
  ) throws {
    let told = try Narrative.told(
      "BEES\n\nby Ann Lee\n\nChapter 1\n\nI live.\n\nAfterword\n\n\(words)\n\n\(name)\nYork, 2021\n"
    )
    #expect(told.last?.hasPrefix("[other \(name)] \(words)") == isOther, "\(told)")
  }

  @Test func `questions in italics are the interviewer's, and so are italics around a talk`() throws
  {
    let told = try Narrative.told(
      """
      # Five minutes with Ann Lee

      *The keeper of the last forge in Otley talks to us about iron.*

      _When did you learn to weld?_

      I learned to weld at nine.

      _It is a hard trade, to my mind. What do you tell the young?_

      I tell the young to wear gloves.

      *Cy Hill is a writer who believes in iron.*

      """, name: "talk.md")
    #expect(
      told.filter { !$0.hasPrefix("[other") } == [
        "I learned to weld at nine. (When did you learn to weld?)",
        "I tell the young to wear gloves. (It is a hard trade, to my mind. What do you tell the young?)",
      ])
  }

  @Test func `where dashes part a talk the questions are the interviewer's`() throws {
    let told = try Narrative.told(
      """
      ENTRETIEN AVEC ANNE LENOIR

      — Quand avez-vous vendu la forge ?

      — J'ai vendu la forge en mai.

      — C'était une belle forge. Avez-vous pleuré ?

      — J'ai pleuré toute la nuit.

      """)
    #expect(
      told.map { String($0.prefix { $0 != "(" }).trimmed } == [
        "J'ai vendu la forge en mai.", "J'ai pleuré toute la nuit.",
      ])
  }

  @Test func `a scene with dashes in a story stays the narrator's`() throws {
    let scene = "— Où vas-tu ?\n\n— Je pars.\n\n— Quand ?\n\n— Demain.\n\n"
    let prose = String(repeating: "Je suis parti un lundi de mai avec le chien.\n\n", count: 4)
    #expect(try Narrative.told(prose + scene).joined().contains("Où vas-tu ?"))
  }

  @Test(arguments: [
    "What do you bake?\n\nI bake rye. Wheat bores me.\n\nWho taught you to bake?\n\nI taught myself.\n",
    "> What do you bake?\n\nI bake rye. Wheat bores me.\n\n> I burned mine. Who taught you to bake?\n\nI taught myself.\n",
  ])
  func `questions that nothing marks are the interviewer's where a third of the text asks`(
    text: String
  ) throws {
    let told = try Narrative.told(text, name: text.hasPrefix(">") ? "talk.md" : "talk.txt")
    #expect(
      told.map { $0.prefix { $0 != "(" }.description.trimmed } == [
        "I bake rye. Wheat bores me.", "I taught myself.",
      ])
  }

  @Test(arguments: [
    "Why do I bake?\n\nI bake since nobody else does.\n\nWhy rye?\n\nIt is black.\n",
    "I bake rye.\n\nHave you ever seen it grow?\n\nIt is black.\n\nI sold the mill.\n\nI went to sea.\n\nWould you have stayed?\n\nI did not.\n",
    "I bake rye.\n\nIt is black.\n\nI sold the mill.\n\nI went to sea.\n\nWhy did you come?\n\nI did not.\n\nWhat are you?\n\nA baker.\n",
  ])
  func `questions that the narrator asks stay in the text`(text: String) throws {
    #expect(try Narrative.told(text).joined(separator: " ").contains("?"))
  }

  @Test func `above the questions whoever asks may say "I"`() throws {
    let lead = "Ann Lee bakes in Otley. I visited her in May and ate too much."
    let questions =
      "**What do you bake?**\n\nI bake rye.\n\n**Who taught you?**\n\nMy aunt Di Fox did. She was blind.\n"
    let told = try Narrative.told("# Five minutes\n\n\(lead)\n\n" + questions, name: "talk.md")
    #expect(told.filter { $0.hasPrefix("[other") } == ["[other ] \(lead)"])
    let own = "I am asked a lot. Here is what I say."
    let asked = try Narrative.told("# Questions\n\n\(own)\n\n" + questions, name: "talk.md")
    #expect(asked.first == own)
  }
}
