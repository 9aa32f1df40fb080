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
}
