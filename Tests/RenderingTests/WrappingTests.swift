import TerminalText
import TestSupport
import Testing

@testable import Rendering

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 13, ["one two three"]),
    ("one two three", 12, ["one two", "three"]),
    ("one  two   three", 8, ["one  two", "three"]),
    ("trailing   ", 20, ["trailing"]),
    ("  leading", 20, ["  leading"]),
    ("     leading", 8, ["leading"]),
    ("   ", 2, [""]),
    ("a\tb", 3, ["a b"]),
    ("line\nanother line\r\n\nlast\n", 8, ["line", "another", "line", "", "last", ""]),
    ("see extraordinarily long", 6, ["see", "extrao", "rdinar", "ily", "long"]),
    ("abcdef", 3, ["abc", "def"]),
    ("no\u{A0}break here", 8, ["no\u{A0}break", "here"]),
    ("漢字漢字漢字", 5, ["漢字", "漢字", "漢字"]),
    ("漢字。漢字", 4, ["漢", "字。", "漢字"]),
    ("漢「字」漢", 4, ["漢", "「字", "」漢"]),
    ("漢字 and word漢字", 9, ["漢字 and", "word漢字"]),
    ("漢", 1, ["漢"]),
    ("漢字", 1, ["漢", "字"]),
    ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("one two three", 0, ["one two three"]),
    ("one two\nthree", .min, ["one two", "three"]),
    ("one two three", .max, ["one two three"]),
    ("ab c", 1, ["a", "b", "c"]),
  ])
  func `lines break where words end`(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test(arguments: [
    ("one two\n\nthree", 9, "  ", ["  one two", "", "  three"]),
    ("one two", 5, "> ", ["> one", "> two"]),
    ("one two", 6, "漢 ", ["漢 one", "漢 two"]),
    ("one two", 3, "    ", ["one", "two"]),
    ("one two", 3, "   ", ["one", "two"]),
    ("one two", 0, "  ", ["  one two"]),
    ("one two", .min, "  ", ["  one two"]),
  ])
  func `every line with words is indented`(
    text: String, columns: Int, indentation: String, lines: [String]
  ) {
    #expect(text.wrapped(to: columns, indentation: indentation) == lines)
  }

  @Test func `slices point into the text`() {
    let text = "Today is hard,  tomorrow worse."
    let lines = text.lines(fitting: 14)
    #expect(lines == ["Today is hard,", "tomorrow", "worse."])
    #expect(lines.map { $0.startIndex.utf16Offset(in: text) } == [0, 16, 25])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `any text fits and loses nothing but spaces`(seed: UInt64) {
    var generator = RepeatableGenerator(seed: seed)
    for text in generator.texts(20, upTo: 80) {
      checkFits(text, columns: Int.random(in: 1...40, using: &generator))
    }
  }

  private func checkFits(_ text: String, columns: Int) {
    let lines = text.lines(fitting: columns)
    for line in lines {
      #expect(line.displayWidth <= columns || line.count == 1)
      #expect(line.last != " ")
    }
    // By scalars: a space between a letter and a stray mark keeps them apart until it is dropped.
    func visible(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    #expect(visible(lines.map(String.init).joined()) == visible(text))
    #expect(visible(text.wrapped(to: columns).joined()) == visible(text))
  }

  @Test(arguments: ["x", "漢", "\u{301}", "\u{1F1E9}", " ", "\r\n", "👩\u{200D}"])
  func `a long run of anything ends`(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    let lines = text.lines(fitting: 40)
    #expect(lines.allSatisfy { $0.displayWidth <= 40 })
  }
}
