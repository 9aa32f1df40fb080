import Testing

@testable import Narrative

@Suite struct HeadingTests {
  @Test(arguments: [
    "CHAPTER I", "The Life of Jack Ma", "Early Years at Home", "IV", "1901", "* * *",
  ])
  func `a short line written like a title is a heading`(line: String) throws {
    let narrative = try Narrative(texts: "First words here.\n\n\(line)\n\nMore words here.")
    #expect(narrative.passages.count == 2)
    #expect(narrative.text(ofPassage: 1) == "More words here.")
  }

  @Test(arguments: [
    "A Short Sentence Ends.", "“Why Not?”", "we left early", "I went to town to see him",
    "First Line\nSecond Line",
    "A Line Written Like A Title " + String(repeating: "That Goes On ", count: 6) + "And On",
  ])
  func `anything else is a paragraph`(block: String) throws {
    let paragraphs = try DocumentStructure.paragraphs(
      "First words here.\n\n\(block)\n\nMore words here.")
    #expect(paragraphs.count == 3)
    #expect(paragraphs[1] == block.split(separator: "\n").joined(separator: " "))
  }

  @Test(arguments: [
    ("I\nwas born in Leeds.", "I was born in Leeds."), ("One\nday I left.", "One day I left."),
    ("First\nétait la mer.", "First était la mer."), ("I\nWe left in May.", "We left in May."),
    ("I.\nwe left in May.", "we left in May."), ("II\nwe left in May.", "we left in May."),
    ("One\nWe left in May.", "We left in May."), ("CHAPTER I\nin May.", "in May."),
  ])
  func `a first line that may be a number or a word is told by what follows`(
    block: String, paragraph: String
  ) throws {
    let paragraphs = try DocumentStructure.paragraphs("First words here.\n\n\(block)\n")
    #expect(paragraphs == ["First words here.", paragraph])
  }

  @Test(arguments: [
    ("my story so far\n\nIt began.", "my story so far"),
    ("\n\n  My   Story \r\n\r\nIt began.", "My Story"),
    ("It began.\n\nMy Story\n\nIt ended.", "1"),
    ("It began\nthen and there.", "1"),
  ])
  func `the title is the first heading, else the file's name without its extension`(
    text: String, title: String
  ) throws {
    #expect(try Narrative(texts: text).documents[0].title == title)
  }

  @Test(arguments: [
    (
      "The goose of '63\n\nShe bit the vicar, and I have never laughed as much.\n", 1,
      "The goose of '63"
    ),
    ("She bit the vicar.\n\nI laughed, and I have never laughed as much.\n", 2, "a"),
    ("- She bit the vicar\n\nI laughed, and I have never laughed as much.\n", 2, "a"),
    ("be brave\n\nbe kind\n", 1, "a"),
  ])
  func `a first line of Markdown may be its title`(text: String, count: Int, title: String) throws {
    let narrative = try Narrative(reading: [SourceText(name: "a.md", rawBytes: Array(text.utf8))])
    #expect(narrative.passages.count == count)
    #expect(narrative.documents[0].title == title)
  }

  @Test(arguments: ["# %", "---\ntitle: %\nauthor: %\n---", "%\n==="])
  func `what is far too long for a title or a name is none`(head: String) throws {
    let text = head.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: String(repeating: "Long ", count: 500))
    let source = try SourceText(
      name: "story.md", rawBytes: Array((text + "\n\nIt began.\n").utf8))
    let document = try Narrative(reading: [source]).documents[0]
    #expect(document.title == "story")
    #expect(document.author == nil)
  }

  @Test(arguments: [
    ("story.txt", "story"), ("my.life.txt", "my.life"), ("story", "story"), (".txt", ".txt"),
  ])
  func `a name loses its last extension and nothing else`(name: String, title: String) throws {
    let text = try SourceText(name: name, rawBytes: Array("It began.".utf8))
    #expect(try Narrative(reading: [text]).documents[0].title == title)
  }

  @Test func `headings alone are no narrative, and the error names the texts`() {
    #expect(throws: SourceError.noSentences(name: "1.txt, 2.txt")) {
      try Narrative(texts: "CHAPTER I\n\nCHAPTER II", "The End")
    }
    #expect(throws: SourceError.noSentences(name: "")) { try Narrative(reading: []) }
  }

  @Test(arguments: [
    "MI VIDA\n\nCAPÍTULO I\n\nNací en Cádiz en 1890.[1]\n\nNunca nadé.\n\nNOTAS\n\n[1] O en 1891.\n",
    "MI VIDA\n\nÍNDICE\n\nI. Nazco ........ 3\nII. Me voy ..... 12\n\nCAPÍTULO I\n\nNací en Cádiz en 1890.[1]\n\n"
      + "Nunca nadé.\n\nNOTAS\n\n[1] O en 1891.\n",
  ])
  func `a sentence with the mark of a note is no heading`(text: String) throws {
    #expect(
      try DocumentStructure.paragraphs(text) == ["Nací en Cádiz en 1890.", "Nunca nadé."])
  }

  @Test func `a mark without width behind a stop makes no heading`() throws {
    #expect(
      try DocumentStructure.paragraphs("I love my old dog.\u{200B}\n\nI live in Ghent with him.\n")
        == ["I love my old dog.", "I live in Ghent with him."])
  }
}
