import Testing

@testable import Narrative

/// Texts and what of them can be quoted.
@Suite struct TextStructureTests {
  private func narrative(_ text: String, name: String = "life.txt") throws -> Narrative {
    try Narrative(reading: [SourceText(name: name, rawBytes: Array(text.utf8))])
  }

  private func passages(_ text: String, name: String = "life.txt") throws -> [String] {
    let narrative = try narrative(text, name: name)
    return narrative.passages.indices.map(narrative.text(ofPassage:))
  }

  @Test func `keeps the numbers of the built-in story`() throws {
    let narrative = try Narrative(reading: [SourceText.builtIn()])
    #expect(narrative.passages.count == 12)
    #expect(narrative.passages[3].line == 9)
    #expect(narrative.documents[0].title.hasPrefix("The E-commerce Pioneer"))
  }

  @Test(arguments: [
    // Blank lines part paragraphs, whatever ends a line.
    ("I came\r\nhome.\r\n\r\nI slept.\r\n", ["I came home.", "I slept."]),
    // One paragraph a line: by long lines, and by lines that all end sentences.
    (
      "I was born.\nI grew.\nI left home.\nI came back.\n",
      ["I was born.", "I grew.", "I left home.", "I came back."]
    ),
    (
      String(repeating: "So it went on and on. ", count: 9) + "\nThen it ended.\n",
      [
        String(repeating: "So it went on and on. ", count: 9).dropLast().description,
        "Then it ended.",
      ]
    ),
    // Headings aren't paragraphs, and paragraphs aren't headings.
    ("My Life\n\nChapter One\n\nI was born.\n", ["I was born."]),
    (
      "CHAPTER I.\nI was born in a small house\nnear the sea.\n",
      ["I was born in a small house near the sea."]
    ),
    (
      "I was born.\n\nChapter three of my life was hard\n",
      ["I was born.", "Chapter three of my life was hard"]
    ),
    // Scripts without capitals.
    ("我的一生\n\n第一章 童年\n\n我出生在杭州。\n\n我喜歡英語，每天都說\n", ["我出生在杭州。", "我喜歡英語，每天都說"]),
    ("ผมเกิดที่กรุงเทพ\n\nผมไปโรงเรียนตอนอายุเจ็ดขวบและชอบมาก\n", ["ผมไปโรงเรียนตอนอายุเจ็ดขวบและชอบมาก"]),
    ("मेरा जीवन\n\nमेरा जन्म दिल्ली में हुआ।\n", ["मेरा जन्म दिल्ली में हुआ।"]),
    // What an edition adds.
    (
      "I was born.\n\n[Illustration: [signed] A House]\n\n* * *\n\nI left.[12]\n\n[Footnote 12: So.\n\nOh.]\n",
      ["I was born.", "I left."]
    ),
    ("I was {12} born in\n[Pg 13]\nOhio.\n\n14\n\nI left.\n", ["I was born in Ohio.", "I left."]),
    (
      "Contents\n\nI. Youth ..... 1\n\nII. Work ..... 9\n\nI was born.\n\nI worked all my days.\n",
      ["I was born.", "I worked all my days."]
    ),
    // A bracket that never closes takes no more than its paragraph.
    ("I was born.\n\n[Illustration: A house\n\nI left.\n", ["I was born.", "I left."]),
    // One inside a line takes nothing then.
    ("I was [Illustration: born.\n\nI left.\n", ["I was [Illustration: born.", "I left."]),
    // Brackets of the narrator's own.
    (
      "I met him [my uncle] there.\n\n[I was ten.]\n",
      ["I met him [my uncle] there.", "[I was ten.]"]
    ),
  ])
  func `finds the paragraphs of a plain text`(text: String, expected: [String]) throws {
    #expect(try DocumentStructure.paragraphs(text) == expected)
  }

  @Test func `reads title, author and language from front matter`() throws {
    let document = try narrative(
      "---\ntitle: \"My Days\"\nauthor: Ann Lee\nlanguage: EN\ntags:\n  - a\n---\n\nI was born.\n"
    )
    .documents[0]
    #expect(document.title == "My Days")
    #expect(document.author == "Ann Lee")
    #expect(document.language == .english)
  }

  @Test(arguments: [
    "\"[[Ann Lee]]\"", "\n  - \"[[Ann Lee]]\"", "[[Ann Lee]]", "\"[[people/ann|Ann Lee]]\"",
    "'[[people/Ann Lee]]'",
  ])
  func `an author who is a link to another note is called by name`(value: String) throws {
    let document = try narrative("---\ntitle: My Days\nauthor: \(value)\n---\n\nI was born.\n")
      .documents[0]
    #expect(document.author == "Ann Lee")
  }

  @Test func `brackets in a title are its own`() throws {
    let document = try narrative("---\ntitle: \"[Draft] Days/Nights\"\n---\n\nI was born.\n")
      .documents[0]
    #expect(document.title == "[Draft] Days/Nights")
  }

  @Test(arguments: [
    "My Days\n\nBy Ann Lee\n\nI was born.\n", "My Days\nby Ann Lee\n\nI was born.\n",
    "# My Days\n\nBy Ann Lee\n\nI was born.\n",
  ])
  func `reads title and author from the first lines`(text: String) throws {
    for name in ["life.txt", "life.md"] where name == "life.txt" || text.hasPrefix("#") {
      let narrative = try narrative(text, name: name)
      #expect(narrative.documents[0].title == "My Days")
      #expect(narrative.documents[0].author == "Ann Lee")
      #expect(narrative.passages.count == 1)
    }
  }

  @Test func `lets the user name the narrator`() throws {
    let text = try SourceText(name: "a", rawBytes: Array("Days\n\nBy Ann Lee\n\nI was.\n".utf8))
    #expect(try Narrative(reading: [text], narrator: "Bea Fox").documents[0].author == "Bea Fox")
  }

  @Test func `leaves the frame of a Project Gutenberg book out`() throws {
    let book = """
      The Project Gutenberg EBook of My Days, by Ann Lee

      Title: My Days

      Author: Ann Lee

      Language: English

      *** START OF THE PROJECT GUTENBERG EBOOK MY DAYS ***
      Produced by Bob

      MY DAYS

      BY ANN LEE

      New York
      1901

      CHAPTER I.

      I was born in Ohio. It was cold.[1] We
      laughed.

      [1] Not very.

      So I left.* Then I came back.

        * By train.

      THE END.

      TRANSCRIBER'S NOTES

      Spelling was kept.

      *** END OF THE PROJECT GUTENBERG EBOOK MY DAYS ***

      This licence may be read. It is long.
      """
    let narrative = try narrative(book)
    #expect(
      narrative.passages.indices.map(narrative.text(ofPassage:)) == [
        "I was born in Ohio. It was cold. We laughed.", "So I left. Then I came back.",
      ])
    #expect(narrative.text(ofSentence: 1) == "It was cold.")
    #expect(narrative.documents[0].title == "My Days")
    #expect(narrative.documents[0].author == "Ann Lee")
    #expect(narrative.documents[0].language == .english)
    #expect(narrative.passages[0].line == 21)
  }

  @Test func `doesn't take what follows a stray marker for a licence`() throws {
    let story = String(repeating: "I went home that year and it was good.\n\n", count: 100)
    let marker = "End of the Project Gutenberg EBook of My Days, by Ann Lee\n\n"
    #expect(try passages(story + marker + story).count == 200)
    #expect(try passages(story + marker + "This licence is Project Gutenberg's.\n").count == 100)
    let long = String(repeating: story, count: 20)
    let start = "*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n"
    #expect(try passages(long + start + story).count == 2100)
  }

  @Test func `leaves an index at the end out`() throws {
    let entries = (1...30).map { "Abbey, the, \($0), \($0 + 7);\n  see also Dean." }
    let text = "I was born.\n\nINDEX\n\n" + entries.joined(separator: "\n\n") + "\n"
    #expect(try passages(text) == ["I was born."])
  }

  @Test func `quotes paragraphs, lists and block quotes of Markdown alone`() throws {
    let text = """
      # My *Days*

      [![badge](a.png)](b)

      - [One](#one)
      - [Two](#two)

      ## One

      I was *born* in
      Ohio.

      > She said:
      > go home.

      - I went.
      - I ran.

      | Year | Town |
      |------|------|
      | 1901 | Erie |

      ```
      code here.
      ```

      <table>
      Markup here.
      </table>

      [link]: http://example.com

      I came back.[^1]

      [^1]: Or did I.
      """
    let narrative = try narrative(text, name: "life.md")
    #expect(
      narrative.passages.indices.map(narrative.text(ofPassage:)) == [
        "I was born in Ohio.", "She said: go home.", "I went.", "I ran.", "I came back.",
      ])
    #expect(narrative.documents[0].title == "My Days")
    #expect(narrative.passages.map(\.line) == [10, 13, 16, 17, 33])
  }

  @Test func `counts lines of Markdown from the top of the file`() throws {
    let narrative = try narrative("---\ntitle: A\n---\n\n# B\n\nI was born.\n", name: "life.md")
    #expect(narrative.passages.map(\.line) == [7])
    #expect(narrative.documents[0].title == "A")
  }

  @Test func `counts lines of form feeds before words of Markdown`() throws {
    let narrative = try narrative("# A\n\n\u{C}\n\u{B}\nI was born.\n", name: "life.md")
    #expect(narrative.sentences.map(\.line) == [5])
  }

  @Test func `takes the entries of a fortune file without attributions`() throws {
    let text = "Work hard.\n\t\t-- Ann Lee\n%\nRest\nwell.\n\nThen work.\n%\n-- Nobody\n%\n"
    #expect(try passages(text, name: "wisdom") == ["Work hard.", "Rest well. Then work."])
  }

  @Test func `tells whose words the entries of a fortune file are`() throws {
    let long = String(repeating: "It was a very long day and I worked on. ", count: 200)
    let text =
      "Work hard.\n\t\t-- Ann Lee,\n\t\t   \"Days\"\n%\nRest.\n%\n\(long)\n— Bo\n\n%\nGo 50\n%\n-- X\n"
    let narrative = try narrative(text, name: "wisdom")
    #expect(
      narrative.passages.indices.map(narrative.attribution(ofPassage:)) == [
        "Ann Lee, \"Days\"", nil, "Bo", "Bo", nil,
      ])
    let source = try SourceText(name: "wisdom", rawBytes: Array(text.utf8))
    #expect(try Narrative(reading: [source], narrator: "Cy Day").attribution(ofPassage: 0) == nil)
    #expect(try self.narrative("I left.\n-- Ann\n").attribution(ofPassage: 0) == nil)
  }

  @Test(arguments: [
    // With what comes after, be it several.
    ("I was born.\n\nAgain:\n\nI left.\n", ["I was born.", "Again: I left."]),
    ("“No.”\n\nSo:\n\nI left home.\n\nI slept.\n", ["“No.” So: I left home.", "I slept."]),
    // With what is before, where nothing follows but a heading.
    (
      "I am well.\n\nYours truly,\n\nBooker.\n\nCHAPTER II\n\nI left.\n",
      ["I am well. Yours truly, Booker.", "I left."]
    ),
    // With nothing across a heading.
    ("I came.\n\nCHAPTER II\n\nWell,\n\nCHAPTER III\n\nOh!\n", ["I came.", "Well,", "Oh!"]),
    // Many don't become one.
    (
      String(repeating: "a name of somebody,\n\n", count: 6),
      Array(repeating: "a name of somebody, a name of somebody, a name of somebody,", count: 2)
    ),
  ])
  func `joins tiny paragraphs to their neighbours`(text: String, expected: [String]) throws {
    #expect(try passages(text) == expected)
  }

  @Test func `joins no items of a list`() throws {
    let text = "- Tea\n- Bread\n\n# Then\n\nI ate.\n"
    #expect(try passages(text, name: "a.md") == ["Tea", "Bread", "I ate."])
  }

  @Test func `splits long paragraphs at the ends of sentences`() throws {
    let sentence = "It was a very long day and I worked until the night came. "
    let text = String(repeating: sentence, count: 200)
    let narrative = try narrative(text)
    #expect(narrative.passages.count == 2)
    #expect(narrative.sentences.count == 200)
    #expect(narrative.passages.allSatisfy { $0.byteRange.count <= NarrativePart.longestPassage })
    let short = String(repeating: sentence, count: 60)
    #expect(try passages(short).count == 1)
  }

  @Test func `bounds passages where there is nothing to split at`() throws {
    let text = String(repeating: "é", count: 20_000)
    let narrative = try narrative("I was born.\n\n" + text + "\n")
    #expect(narrative.passages.allSatisfy { $0.byteRange.count <= NarrativePart.longestPassage })
    #expect(narrative.passages.indices.dropFirst().map(narrative.text(ofPassage:)).joined() == text)
  }

  @Test(arguments: ["life.txt", "life.md", "wisdom"])
  func `survives every truncation`(name: String) throws {
    let text = """
      ---
      title: A
      ---
      *** START OF THE PROJECT GUTENBERG EBOOK ***
      # Hi [Illustration: [x]
      > I was {12} born.[1]
      - [a]: b
      %
      |a|b|
      |-|-|
      [Footnote 1: Then
      ***END OF PROJECT GUTENBERG
      """
    for length in 1...text.utf8.count {
      _ = try? narrative(
        String(decoding: Array(text.utf8.prefix(length)), as: UTF8.self), name: name)
    }
  }
}
