import Testing

@testable import Narrative

/// What dialects of Markdown put around words and into them.
@Suite struct MarkupTests {
  @Test(arguments: [
    ("<div class=\"lead\">\nI keep geese.\n</div>\n", ["I keep geese."]),
    ("<p align=center>I keep geese.</p>\n", ["I keep geese."]),
    ("<aside>\nI keep geese.\n\n</aside>\n", ["I keep geese."]),
    ("<Note kind={a > b} title=\">\">\n  I keep geese.\n</Note>\n", ["I keep geese."]),
    (
      "<details>\n<summary>On geese</summary>\n\nI keep geese.\n\n</details>\n",
      ["I keep geese. (On geese)"]
    ),
    (
      "<ul>\n<li>I keep geese.</li>\n<li>I keep ducks.</li>\n</ul>\n",
      ["I keep geese.", "I keep ducks."]
    ),
    ("<script>\n<div>I keep geese.</div>\n</script>\n", []),
    ("<table>\n<tr>\n<td>\n<p>\nI keep geese.\n</p>\n</td>\n</tr>\n</table>\n", []),
    ("<Quote by=\"Ann Lee\">\nI keep geese.\n</Quote>\n", []),
    ("<Chart label=\"I keep geese.\" />\n", []),
  ])
  func `words in containers of HTML are read as they are shown`(
    html: String, expected: [String]
  ) throws {
    #expect(
      try Narrative.told("# Geese\n\n\(html)\nI sold eggs.\n", name: "n.md").filter {
        !$0.contains("sold")
      } == expected)
  }

  @Test(arguments: [
    "I bought her in {{ site.town }} for a song.", "{{name}} was my oldest goose.",
    "I bought her in {{< town >}}, for a song.",
    "I bought her from ((64a1b2c3-1111-2222-3333-444455556666)) for a song.",
  ])
  func `a sentence with a gap that a template fills is nobody's`(sentence: String) throws {
    let told = try Narrative.told("\(sentence)\n\nI sold eggs.\n", name: "n.md")
    #expect(told.last == "I sold eggs.")
    #expect(told.dropLast().allSatisfy { $0.hasPrefix("[other") }, "\(told)")
  }

  @Test(arguments: [
    ("I sold the {{< hl >}}eggs{{< /hl >}} in {{c1::Hull::town}}.", "I sold the eggs in Hull."),
    ("I sold eggs. {{< video x >}}", "I sold eggs."),
    ("I sold {--ten--} {++nine++} {~~geese~>eggs~~}{>>ask Tom<<}.", "I sold nine eggs."),
    ("I ^^sold^^ {==eggs==}.", "I sold eggs."), ("I sold eggs. #egg #[[my goose]]", "I sold eggs."),
    ("I sold eggs. ((abc123XYZ))", "I sold eggs."),
  ])
  func `marks around words are no words`(line: String, expected: String) throws {
    #expect(try Narrative.told(line + "\n", name: "n.md") == [expected])
  }

  @Test(arguments: [
    ("export const meta = {\n  note: \"I hate eggs.\",\n}\n", "n.mdx"),
    ("id: 3f2a1c448c1e4b1d9a2f0d6f0b7c9e11\nparent_id: 9f2a\nis_todo: 0\n", "n.md"),
    ("- SCHEDULED: <2023-05-01 Mon>\n- #+BEGIN_NOTE\n  #+END_NOTE\n", "n.md"),
  ])
  func `what programs keep in notes is nobody's words`(lines: String, name: String) throws {
    #expect(try Narrative.told("\(lines)\nI sold eggs.\n", name: name) == ["I sold eggs."])
    #expect(try Narrative.told("I sold eggs.\n\n\(lines)", name: name) == ["I sold eggs."])
  }

  @Test func `a quotation in a block of Org is one`() throws {
    let quotation = "Geese rule the yard, as I have always said.\n— Ann Lee"
    let lines = quotation.split(separator: "\n")
    let block = "- #+BEGIN_QUOTE\n  \(lines.joined(separator: "\n  "))\n  #+END_QUOTE\n"
    #expect(
      try Narrative.told("\(block)- I sold eggs.\n", name: "n.md")
        == Narrative.told("> \(lines.joined(separator: "\n> "))\n\n- I sold eggs.\n", name: "n.md"))
  }

  @Test(arguments: ["**The gander**  ", "**The gander**\\"])
  func `a bold line that is broken off heads what follows`(line: String) throws {
    #expect(
      try Narrative.told("\(line)\nHe bit me.\n", name: "n.md") == ["He bit me. (The gander)"])
  }

  @Test(arguments: ["![](b.png)\n*My boat at Hull.*", "![](b.png)\n\n*My boat at Hull.*"])
  func `words in italics under a picture are its caption`(picture: String) throws {
    let told = try Narrative.told(
      "I built a boat.\n\n\(picture)\n\nI sold it.\n\n*I wept.*\n", name: "b.md")
    #expect(told.joined(separator: " ") == "I built a boat. I sold it. I wept.")
  }
}
