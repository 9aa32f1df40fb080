import Testing

@testable import Narrative

/// Parts of books around the narrative, where no edition marks them.
@Suite struct BookPartTests {
  private let story =
    "MY GEESE\n\nI bred geese for the Hull market, and I sold them at Martinmas.\n"

  @Test(arguments: [
    "GLOSSARY\n\nGander -- he whom I feared\nGosling -- a young goose\n",
    "Glossary of Terms\n\nGander: He whom I feared.\n\nGosling: A young goose.\n",
    "CHRONOLOGY\n\n1901   I am born\n1921   I buy a goose\n",
    "BY THE SAME AUTHOR\n\nThe Gosling's Almanack. I wrote it in 1860.\nSongs. 1s.\n",
    "BIBLIOGRAPHY\n\nCole, J. (1950). How I Bred Geese. London: Cape.\n",
    "INDEX OF NAMES\n\nAmos, who\n   his goose, I buy\nCole, whom I owe\nDale, Tom\n",
    "ALPHABETICAL LIST OF PLACES\n\nHull, where I sold\nYork, where I slept\n",
    "ADVERTISEMENTS\n\nDALE'S PILLS. I was cured of gout by one box.\n",
    "Footnote 2: I mean the white gander.\n",
    "NOTES\n\nPage 3. \"The gander.\" I mean the white one.\n",
  ])
  func `lists at the end of a book are nobody's words`(part: String) throws {
    #expect(
      try DocumentStructure.paragraphs(story + "\n" + part)
        == ["I bred geese for the Hull market, and I sold them at Martinmas."])
  }

  @Test(arguments: [
    "References\n\nI never gave any, and nobody ever asked me for one in all those years.\n",
    "Chronology\n\nI am told that I was born in May, but my mother said that it was June.\n",
    "Index\n\nI never wrote one.\n",
  ])
  func `headings of such names above prose are headings`(part: String) throws {
    #expect(try DocumentStructure.paragraphs(story + "\n" + part).count == 2)
  }

  @Test(arguments: ["to breed.", "it."])
  func `contents may have numbers on lines of their own`(rest: String) throws {
    let text = """
      MY GEESE

      CONTENTS.

      I.
      How I began \(rest)

      II.
      Why I never trust foxes.

      I.

      HOW I BEGAN \(rest.uppercased())

      I bred geese for the Hull market.

      II.

      WHY I NEVER TRUST FOXES.

      One took my gander.

      """
    #expect(
      try DocumentStructure.paragraphs(text)
        == ["I bred geese for the Hull market.", "One took my gander."])
  }

  @Test(arguments: [
    "CHAPTER I.\n\nHOW I BEGAN.", "CHAPTER IV.--I BUY A GOOSE.",
    "CHAPTER THE FIRST.\nIn which I buy a goose.", "CHAPTER II.\nHOW I LOST MY GOOSE TO\nA FOX.",
    "I.\n\nHOW I BEGAN.",
    "CHAPTER I\n\nI buy a goose--The fox--I weep",
    "CHAPTER I\n\nI buy a goose. — The fox. — I weep.",
    "CHAPTER I\nIn which I buy a goose, and lose it.",
    "CHAPTER I\n\nWherein I buy a goose; and of the fox.",
    "CHAPTER I. Of my goose, and of the fox.",
  ])
  func `what stands under the number of a chapter tells what comes`(head: String) throws {
    #expect(
      try DocumentStructure.paragraphs("\(head)\n\nI bought a goose at Beverley in May.\n")
        == ["I bought a goose at Beverley in May."])
  }

  @Test(arguments: [
    "Of my goose I say little.", "I--who never wept--wept.", "How I wept when the fox came!",
    "I WAS FURIOUS.",
  ])
  func `sentences under other headings stay`(sentence: String) throws {
    #expect(
      try DocumentStructure.paragraphs("MY GEESE\n\nThe Fox\n\n\(sentence)\n\nI bought a dog.\n")
        == [sentence, "I bought a dog."])
  }

  @Test(arguments: [
    (
      "Project Gutenberg Australia\n\nTitle: Geese\nAuthor: Ann Lee",
      "This site is full of FREE ebooks"
    ),
    (
      "* A Distributed Proofreaders Canada eBook *\n\n_Title:_ Geese\n_Author:_ Ann Lee (1870-1940)\n"
        + "Faded Page eBook #1\n\nThis eBook was produced by: Bo Dale",
      "[End of _Geese_ by Ann Lee]"
    ),
    ("The Internet Wiretap Edition of\n\nTitle: Geese\nAuthor: Ann Lee", "Digitized by Google"),
  ])
  func `what libraries add is nobody's words`(head: String, foot: String) throws {
    let narrative = try Narrative(
      texts: "\(head)\n\nI bred geese for the Hull market.\n\nI wept for them.\n\n\(foot)\n")
    #expect(narrative.documents[0].title == "Geese")
    #expect(narrative.documents[0].author == "Ann Lee")
    #expect(
      narrative.passages.indices.map(narrative.text(ofPassage:))
        == ["I bred geese for the Hull market.", "I wept for them."])
  }

  @Test func `a transcriber's remark that runs on is nobody's words`() throws {
    let remark = "Transcriber's note: I have left the spelling as it was."
    #expect(
      try DocumentStructure.paragraphs("\(remark)\n\nMY GEESE\n\nI bred geese.\n") == [
        "I bred geese."
      ])
    #expect(
      try DocumentStructure.paragraphs(story + "\n* * *\n\n\(remark)\n\nPage 3: I added a comma.\n")
        .count == 1)
  }

  @Test func `the first half of a page is no title page`() throws {
    let text =
      "Digitized by the Internet Archive\n\nGEESE\n\nI bred geese for the market. I fed them and I\n\n"
      + "Digitized by Google\n\n12 GEESE\n\nwept for them.\n"
    #expect(try DocumentStructure.paragraphs(text).first?.hasPrefix("I bred geese") ?? false)
  }

  @Test func `words in capitals under a picture are its caption`() throws {
    #expect(
      try DocumentStructure.paragraphs(
        story + "\n[Illustration: _Photo by Dale._]\nI AND MY GANDER.\n\nHe bit me.\n"
      ).count == 2)
  }
}
