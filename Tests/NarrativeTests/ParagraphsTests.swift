import Testing

@testable import Narrative

@Suite struct ParagraphsTests {
  @Test(arguments: [
    ("one\n\ntwo\n", ["one", "two"]),
    ("one\r\n\r\ntwo\r\n", ["one", "two"]),
    ("one\r\rtwo\r", ["one", "two"]),
    ("one\n\r\ntwo\r\rthree", ["one", "two", "three"]),
    ("one\n \t \ntwo", ["one", "two"]),
    ("one\r\n  \r\ntwo", ["one", "two"]),
    ("\n\n\none\n\n\n\n\ntwo\n\n\n", ["one", "two"]),
    ("  one  \n\n\ttwo\t\n", ["one", "two"]),
    ("one\ntwo", ["one\ntwo"]),
    ("one  \r\n  two", ["one  \r\n  two"]),
    ("one\u{0B}two\u{0C}three", ["one\u{0B}two\u{0C}three"]),
    ("one", ["one"]), ("", []), (" \n\t\r\n ", []),
    ("Élan\n\n你好。\n\nÜ", ["Élan", "你好。", "Ü"]),
  ])
  func `blank lines part paragraphs, whatever ends a line`(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let blocks = Paragraphs.blocks(of: bytes.span, original: bytes.span)
      .map { String(decoding: bytes[$0.byteRange], as: UTF8.self) }
    // Characters would hold "\r\n" for one.
    #expect(blocks.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a paragraph knows its first line and how many it has`(lineEnd: String) {
    let lines = ["one", "two", "", "", "three", "   ", "four", "five", "six"]
    let bytes = Array(lines.joined(separator: lineEnd).utf8)
    let blocks = Paragraphs.blocks(of: bytes.span, original: bytes.span)
    #expect(blocks.map(\.line) == [1, 5, 7])
    #expect(blocks.map(\.lineCount) == [2, 1, 3])
  }
}
