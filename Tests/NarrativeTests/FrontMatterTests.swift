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

  @Test(arguments: [
    "title: My barn\ndate: 2015-03-04 10:00:00\ntags:\n- life\n- barns\n---\n\n",
    "# My barn\n\nCreated: March 3, 2021 4:12 PM\nTags: memoir, draft\nStatus: Done\n\n",
    "# My barn\n\nAuthor: Ann Lee\nCreated time: March 3, 2021 4:12 PM\nURL: https://barns.example\n\n",
  ])
  func `what Hexo and Notion say about a page is no part of it`(head: String) throws {
    let text = head + "I built a barn in Otley with my brother and a borrowed mule.\n"
    let source = try SourceText(name: "b.md", rawBytes: Array(text.utf8))
    #expect(DocumentStructure(of: source).title == "My barn")
    #expect(
      try DocumentStructure.paragraphs(text, name: "b.md")
        == ["I built a barn in Otley with my brother and a borrowed mule."])
  }

  @Test func `lines with labels under a title that aren't those of notes stay`() throws {
    let told = try Narrative.told(
      "# My barn\n\nBreakfast: two eggs from the hens.\nSupper: the hens.\n\nI built a barn.\n",
      name: "b.md")
    #expect(told.joined().contains("two eggs"))
  }
}
