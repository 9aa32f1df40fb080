import Testing

@testable import Narrative

@Suite struct StructureTests {
  @Test func `passages are numbered from 1 in each text, headings left out`() throws {
    let narrative = try Narrative(
      texts: "Title\n\nI came.\n\nCHAPTER II\n\nI saw.\n\nI won.", "Uno sa.\n\nDue sa.")
    #expect(narrative.passages.map(\.number) == [1, 2, 3, 1, 2])
    #expect(narrative.passages.map(\.document) == [0, 0, 0, 1, 1])
    #expect(narrative.documents.map(\.passages) == [0..<3, 3..<5])
    #expect(narrative.document(ofPassage: 4).title == "2")
  }

  @Test func `every sentence refers to its passage and the passage to its sentences`() throws {
    let narrative = try Narrative(texts: "A b. C d.\n\nE f.", "G h. I j. K l.")
    #expect(narrative.passages.map(\.sentences) == [0..<2, 2..<3, 3..<6])
    #expect(narrative.sentences.map(\.passage) == [0, 0, 1, 2, 2, 2])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `hard-wrapped sentences keep their place and read as one line`(lineEnd: String) throws {
    let lines = [
      "A Title", "", "We met Mr.", "Smith  at noon. He", "  was late. So", "were you.", " ", "",
      "It ended.",
    ]
    let narrative = try Narrative(texts: lines.joined(separator: lineEnd))
    #expect(
      narrative.sentences.indices.map { narrative.text(ofSentence: $0) } == [
        "We met Mr. Smith at noon.", "He was late.", "So were you.", "It ended.",
      ])
    #expect(narrative.sentences.map(\.line) == [3, 4, 5, 9])
    #expect(narrative.passages.map(\.line) == [3, 9])
    let first = ["We met Mr.", "Smith  at noon."].joined(separator: lineEnd)
    #expect(Array(narrative.source(ofSentence: 0).utf8) == Array(first.utf8))
    #expect(
      narrative.text(ofPassage: 0) == "We met Mr. Smith at noon. He was late. So were you.")
  }

  @Test func `the bytes at a sentence's range are the sentence`() throws {
    let sentences = ["Élan vital!", "“Ça va?”", "你好 (world).", "No stop"]
    let text = "\u{FEFF}Tïtle\r\n\r\n" + sentences.joined(separator: " \r\n ") + "\r\n"
    let narrative = try Narrative(texts: text)
    #expect(narrative.sentences.indices.map { narrative.source(ofSentence: $0) } == sentences)
  }

  @Test func `text beyond the ASCII white space is left as it is`() throws {
    let narrative = try Narrative(texts: "One\u{A0}word,\u{2003}two\t\t words  and é.")
    #expect(narrative.text(ofSentence: 0) == "One\u{A0}word,\u{2003}two words and é.")
  }

  @Test func `the built-in story is read whole`() throws {
    let narrative = try Narrative(reading: [SourceText.builtIn()])
    #expect(
      narrative.documents.map(\.title) == [
        "The E-commerce Pioneer: The Inspirational Journey of Jack Ma"
      ])
    #expect(narrative.documents[0].text.name == "the-e-commerce-pioneer.txt")
    #expect(narrative.passages.map(\.number) == Array(1...12))
    for index in narrative.sentences.indices {
      let sentence = narrative.text(ofSentence: index)
      #expect(sentence.first?.isUppercase == true, "\(sentence)")
      #expect(sentence.last == ".", "\(sentence)")
    }
    #expect(narrative.text(ofSentence: 0).hasPrefix("I am Jack Ma, "))
  }

  @Test(arguments: [
    "For Cy, who never liked bells.", "To my mother", "In memory of the bell of Otley.",
  ])
  func `whom a book is for is no part of it`(dedication: String) throws {
    let told = try Narrative.told(
      "MY BELLS\n\nby Ann Lee\n\n\(dedication)\n\nCHAPTER I\n\nI heard the bell at six.\n")
    #expect(told == ["I heard the bell at six. (CHAPTER I)"])
  }

  @Test func `praise above a book isn't its title`() throws {
    let text =
      "Praise for MY BELLS\n\n\"I wept.\"\n--Cy Hill\n\nMY BELLS\n\nI heard the bell at six.\n"
    let source = try SourceText(name: "b.txt", rawBytes: Array(text.utf8))
    #expect(DocumentOutline(of: source).title == "MY BELLS")
  }
}
