import Testing

@testable import Narrative

/// Which parts of a text the narrator didn't write.
@Suite struct OtherHandTests {
  @Test(arguments: [
    ("Tom Dale, London, 2003", "Ann Lee", "Tom Dale"),
    ("New York, May 1, 1950", "Ann Lee", nil),
    ("Whitby, 2003", "Ann Lee", nil),
  ])
  func `a name above a place and a time signs a part`(
    line: String, author: String, expected: String?
  ) {
    #expect(OtherHand.signature(in: [line]) == expected)
  }

  @Test(arguments: [
    (
      "MY LIFE\n\nPREFACE\n\nShe is brave.\n\nTOM DALE, Editor of the Record.\n\nCHAPTER I\n\nI live.\n",
      "a.txt", "Tom Dale"
    ),
    (
      "# My Life\n\n## Foreword\n\n*by Tom Dale*\n\nShe is brave.\n\n## One\n\nI live.\n",
      "a.md", "Tom Dale"
    ),
    (
      "MY LIFE\n\nCHAPTER I\n\nI live.\n\nAFTERWORD\nby Ruth Lee, her daughter\n\nShe is brave.\n",
      "a.txt", "Ruth Lee"
    ),
  ])
  func `a part whose writer is named with an office or in a byline is that writer's`(
    text: String, name: String, writer: String
  ) throws {
    let told = try Narrative.told(text, name: name)
    #expect(told.contains { $0.hasPrefix("[other \(writer)] She is brave.") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("I live.") }, "\(told)")
  }

  /// A page in the first person.
  private static let lifeOfI = String(
    repeating: "I left my village when I was ten, and my mother gave me her ring.\n\n", count: 8)

  /// An introduction of some seventy words about a person.
  private static func introduction(_ they: String, _ their: String) -> String {
    String(
      repeating:
        "\(they) was born in Leeds, and \(their) father sold candles there until the great fire. ",
      count: 5)
  }

  @Test(arguments: [
    ("INTRODUCTION", "He", "his", true), ("INTRODUCTORY NOTE", "She", "her", true),
    ("INTRODUCTION", "I", "my", false), ("CHAPTER I", "He", "his", false),
  ])
  func `an introduction that says he where the life says I is by somebody else`(
    heading: String, they: String, their: String, isOther: Bool
  ) throws {
    let text = "\(heading)\n\n\(Self.introduction(they, their))\n\nCHAPTER II\n\n\(Self.lifeOfI)"
    let told = try Narrative.told("A LIFE\n\n" + text)
    #expect(told.contains { $0.hasPrefix("[other") } == isOther, "\(told.first ?? "")")
    #expect(told.contains { $0.hasPrefix("I left my village") })
  }

  @Test func `an introduction stays the narrator's where the whole text says he`() throws {
    let tale = String(repeating: "He left his village, and she gave him her ring.\n\n", count: 12)
    let told = try Narrative.told(
      "A TALE\n\nINTRODUCTION\n\n\(Self.introduction("He", "his"))\n\nCHAPTER I\n\n\(tale)")
    #expect(!told.contains { $0.hasPrefix("[other") })
  }

  @Test(arguments: [
    (["EDITED BY CHARLES W ELIOT LLD", "P F COLLIER & SON COMPANY"], "Charles W Eliot"),
    (["With notes by", "Ann Lee, M.A."], nil), (["Edited by", "Ann Lee"], "Ann Lee"),
    (["By Ann Lee"], nil),
  ])
  func `the editor is named on a title page`(lines: [String], expected: String?) {
    #expect(Byline.editor(in: lines) == expected)
  }

  @Test(
    arguments: [
      ("ANN LEE'S LETTERS.\n\nTRANSLATED\n\nBy Tom Dale\n\nI live.\n", nil),
      ("Translated\nby Tom Dale\n\nI live.\n", nil),
      ("A LIFE IN LEEDS\n\nBy Tom Dale\n\nI live.\n", "Tom Dale"),
    ] as [(String, String?)])
  func `who translated a text isn't its author`(text: String, author: String?) throws {
    let narrative = try Narrative(texts: text)
    #expect(narrative.documents[0].author == author)
  }

  @Test(arguments: [
    ("Ann Lee", "Ann Lee", true), ("A. L.", "Ann Lee", true), ("A. Lee", "Ann Lee", true),
    ("Mrs. Lee", "Ann Lee", true), ("Mary Lee", "Ann Lee", false), ("Ann", "Ann Lee", true),
    ("Annie Lee", "Ann Lee", true), ("Tom Dale", "Ann Lee", false),
    ("Ann Lee", "Ann Lee and Tom Dale", true),
  ])
  func `names of one person are told from those of relatives`(
    name: String, author: String, expected: Bool
  ) {
    #expect(PersonName.isSame(name, author) == expected)
  }

  @Test(arguments: [
    ("PRAISE FOR MY LIFE", OtherHand.Heading.other(nil)),
    ("A note from my husband", .other("My husband")),
    ("A letter from our founder", .own),
    ("Chapter 2, by Tom Dale", .other("Tom Dale")),
    ("Chapter 1, by Ann Lee", .own),
    ("In memoriam: Ann Lee", .other(nil)),
    ("In memoriam: my dog", .own),
    ("Stopping by Woods", .own),
    ("A note from the author", .own),
    ("Author's note", .own),
  ])
  func `headings tell whose a part is`(heading: String, expected: OtherHand.Heading) {
    #expect(OtherHand.heading(heading, author: "Ann Lee") == expected)
  }

  private static let life = "MY LIFE\n\nby Ann Lee\n\n"

  @Test(arguments: [
    (
      life + "AFTERWORD\n\nMy mother, Ann Lee, died in 2001.\n\nMary Lee\nLeeds, 2002\n",
      "[other Mary Lee] My mother, Ann Lee, died in 2001. Mary Lee Leeds, 2002 (AFTERWORD)"
    ),
    (
      life + "PREFACE\n\nI wrote this at night.\n\nTHE AUTHOR.\n\nCHAPTER I\n\nI was born.\n",
      "I wrote this at night. (PREFACE)"
    ),
    (
      life + "CHAPTER I\n\nPUBLISHER'S NOTE: She was the wisest woman of all.\n",
      "[other ] PUBLISHER'S NOTE: She was the wisest woman of all. (CHAPTER I)"
    ),
  ])
  func `parts by others are theirs, and the author's own stay the author's`(
    text: String, first: String
  ) throws {
    #expect(try Narrative.told(text).first == first)
  }

  @Test func `a post with another name under its heading is that one's`() throws {
    let text = """
      ---
      author: Ann Lee
      ---

      # Bees

      I keep nine hives on the roof.

      # Guest post: honey

      *By Tom Dale*

      I sell what she makes in town.

      # Wax

      I melt it at night.

      """
    #expect(
      try Narrative.told(text, name: "blog.md") == [
        "I keep nine hives on the roof.",
        "[other Tom Dale] By Tom Dale I sell what she makes in town. (Guest post: honey)",
        "I melt it at night. (Wax)",
      ])
  }

  @Test(arguments: [
    "[Editor's note: They were found in 1962. I cut the names.]",
    "[Editors’ Note—They were found in 1962.\n\nI cut the names.]",
    "(Translator's note: They were found in 1962. I cut the names.)",
    "[They were found in 1962. I cut the names. —Ed.]",
    "[Ed.: They were found in 1962. I cut the names.]",
    "[Anmerkung des Herausgebers: They were found in 1962. I cut the names.]",
  ])
  func `a paragraph between brackets that names an editor is all the editor's`(note: String) throws
  {
    let slanted = note.contains("\n") ? note : "*\(note)*"
    for (name, note) in [("a.txt", note), ("a.md", slanted)] {
      let told = try Narrative.told(
        "# LETTERS\n\nby Ann Lee\n\n\(note)\n\nI live in Hale.\n", name: name)
      #expect(told.last == "I live in Hale.", "\(told)")
      #expect(told.dropLast().allSatisfy { $0.hasPrefix("[other ]") }, "\(told)")
      #expect(told.allSatisfy { $0.last != "]" && !$0.dropFirst().contains("[") }, "\(told)")
    }
  }

  @Test(arguments: [
    ("I live in Hale [Ed.: She left it. It was hot.] with goats.", "I live in Hale with goats."),
    ("I have nine goats. [The tenth died. —Ed.]", "I have nine goats."),
    ("I have nine (note: big) goats [and a cow].", "I have nine (note: big) goats [and a cow]."),
  ])
  func `what an editor puts between brackets in a paragraph is left out`(
    text: String, words: String
  ) throws {
    #expect(try Narrative.told(text + "\n") == [words])
  }

  @Test(arguments: [
    ("EPILOGUE\n\nBY HIS SON\n\nI sold the forge.\n", "l.txt", "His Son"),
    ("AFTERWORD\n\nBy Mary Lee\n\nI sold the forge.\n", "l.txt", "Mary Lee"),
    ("EDITOR'S NOTE.--I sold the forge.\n", "l.txt", ""),
    ("## Introduction\n\n### by Mary Dale\n\nI sold the forge.\n", "l.md", "Mary Dale"),
    ("## Foreword\n\n**Mary Dale**\n\nI sold the forge.\n", "l.md", "Mary Dale"),
    (
      "## Introduction\n\n*Professor Mary Dale*\n\nI sold the forge.\n", "l.md",
      "Professor Mary Dale"
    ),
    ("## Comments\n\n**Cy** — 3 Sept 2022\n\nI sold the forge.\n", "l.md", ""),
    ("## 2 Comments on my life\n\nCy says:\n\nI sold the forge.\n", "l.md", ""),
    ("**About the author:** I sold the forge.\n", "l.md", ""),
  ])
  func `a part that somebody else's name heads is theirs`(
    part: String, name: String, writer: String
  ) throws {
    let head =
      name.hasSuffix("md")
      ? "# My life\n\n*by Amos Lee*\n\n## One\n\n" : "MY LIFE\n\nby Amos Lee\n\nCHAPTER I\n\n"
    let told = try Narrative.told(head + "I was a smith in Otley.\n\n" + part, name: name)
    #expect(told.first?.hasPrefix("I was a smith in Otley.") ?? false, "\(told)")
    #expect(told.last?.hasPrefix("[other \(writer)]") ?? false, "\(told)")
    #expect(told.last?.contains("I sold the forge.") ?? false, "\(told)")
  }

  @Test(arguments: [
    "## Epilogue\n\n*Coming Home*", "## Epilogue\n\n**Coming Home**",
    "## Comments\n\nNever explain.",
    "## Introduction\n\nComing Home",
  ])
  func `a title under a heading is no name that signs it`(part: String) throws {
    let told = try Narrative.told(
      "# My life\n\n*by Amos Lee*\n\n\(part)\n\nI was a smith for nine years and never rich.\n",
      name: "l.md")
    #expect(told.contains { $0.contains("I was a smith") && !$0.contains("[other") }, "\(told)")
  }

  private static let journey =
    "Chapter 1\n\nI left Otley with one suitcase, and at the border they took my violin.\n"

  private static let words =
    "I left Otley with one suitcase, and at the border they took my violin.\n"

  @Test(arguments: [
    "A memoir by Bo Lee\n\n" + journey
      + "\nAFTERWORD\n\nMy father died in May. I keep the violin.\n\nAnn Lee\nOtley, May 2003\n",
    journey
      + "\nAFTERWORD\n\nMy father finished this book in May. I keep the violin.\n\nAnn Lee\nOtley, May 2003\n",
    "To the reader\n\nThese pages were dictated to me by my neighbour. I keep the violin.\n\nCy Hill\n\n1.\n\n"
      + words,
    "by Bo Lee\n\nTo the reader\n\nI keep the violin.\n\nCy Hill\n\n1\n\n" + words,
    "by Bo Lee\n\n" + journey + "\nPOSTSCRIPT BY HIS WIFE\n\nI keep the violin.\n",
  ])
  func `words at either end by those who knew the author are theirs`(text: String) throws {
    let told = try Narrative.told("MY LIFE\n\n" + text)
    #expect(
      told.contains { $0.hasPrefix("[other") && $0.contains("I keep the violin.") }, "\(told)")
    #expect(told.contains { !$0.hasPrefix("[") && $0.contains("I left Otley") }, "\(told)")
  }

  @Test(arguments: [
    "A memoir by Bo Lee\n\n" + journey
      + "\nAFTERWORD\n\nMy father died in May. I keep the violin.\n\nBo Lee\nOtley, May 2003\n",
    journey
      + "\nAFTERWORD\n\nI wrote this book for my daughter. I keep the violin.\n\nBo Lee\nOtley, May 2003\n",
  ])
  func `the author's own stay the author's`(text: String) throws {
    let told = try Narrative.told("MY LIFE\n\n" + text)
    #expect(told.contains { !$0.hasPrefix("[") && $0.contains("I keep the violin.") }, "\(told)")
  }

  @Test(arguments: [
    ("A memoir by Ann Lee", "Ann Lee"), ("Written by Ann Lee", "Ann Lee"),
    ("A life by design", nil),
    ("Day by day", nil), ("Edited by Ann Lee", nil),
  ])
  func `what kind of book stands before "by" hides no author`(line: String, author: String?) {
    #expect(Byline.author(in: line) == author)
  }
}
