import Testing

@testable import Narrative

/// Title and author above a text.
@Suite struct FrontMatterTests {
  @Test(arguments: [
    "---\ntitle: My Geese\nauthor:\n  name: Ann Lee\n  affiliation: Lee & Sons\n---",
    "---\ntitle: My Geese\nauthor:\n  - Ann Lee\n  - name: Bo Dale\n    email: a@b.c\n---",
    "---\ntitle: My Geese\nauthor:\n  - name: Ann Lee\n    url: https://a.b\n---",
    "---\ntitle: My Geese\nauthor: {name: \"Ann Lee\", url: https://a.b}\n---",
    "---\ntitle: My Geese\nauthors:\n- Ann Lee\n- Bo Dale\n---",
    "---\nTitle: My Geese\nAuthors: Ann Lee, Bo Dale\n---",
    "---\ntitle: !!str My Geese\nauthor: &me\n  name: Ann Lee\n...",
    "--- # draft\ntitle: My Geese\nauthor: Ann Lee\n---",
    "<!-- mine -->\n---\ntitle: My Geese\nauthor: Ann Lee\n---",
    "+++\ntitle = \"My Geese\"\n[params]\nauthor = \"Ann Lee\"\n[menu]\nauthor = \"x\"\n+++",
    "---toml\ntitle = \"My Geese\"\nauthor = \"Ann Lee\"\n---",
    "layout: post\ntitle: My Geese\nauthor: Ann Lee\n---", "title:: My Geese\nauthor:: Ann Lee\n",
  ])
  func `title and author are read in all their forms`(head: String) throws {
    let text = Array("\(head)\n\nI sold eggs to the vicar.\n".utf8)
    let narrative = try Narrative(reading: [SourceText(name: "a.md", rawBytes: text)])
    #expect(narrative.documents[0].title == "My Geese")
    #expect(narrative.documents[0].author == "Ann Lee")
    #expect(narrative.passages.count == 1)
  }

  @Test func `a head of plain text names title and author`() throws {
    let narrative = try Narrative(
      texts: "Title: My Geese\nAuthor: Ann Lee\nDate: 3 March 2020\n\nI sold eggs.\n")
    #expect(narrative.documents[0].title == "My Geese")
    #expect(narrative.documents[0].author == "Ann Lee")
    #expect(narrative.passages.count == 1)
  }

  @Test(arguments: [
    "Date: 3 March 2020\nTags: eggs\n\nI sold eggs.\n", "Author: I sold eggs.\nTom: I ate them.\n",
    "Title: I had none.\n",
  ])
  func `lines with other labels are no head of plain text`(text: String) throws {
    #expect(try Narrative.told(text).joined().contains("I"))
  }
}
