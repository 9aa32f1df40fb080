import TestSupport
import Testing

@testable import TerminalText

@Suite struct TerminalSafeTests {
  @Test(arguments: [
    "", "plain", "two\nlines\tand a tab", "“Today is hard – it’s true”", "漢字かな한국어", "é e\u{301}",
    "👍🏽 ❤️ 🇩🇪", "👩\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "می\u{200C}خواهم", "۲۰\u{200C}ساله",
    "क्\u{200D}ष",
  ])
  func `ordinary text stays as it is`(text: String) {
    #expect(text.terminalSafe().utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: [
    ("\u{1B}[31mred\u{1B}[0m", "\u{FFFD}[31mred\u{FFFD}[0m"),
    ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"),
    ("\u{9B}2J \u{0}\u{8}\u{7F}", "\u{FFFD}2J \u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\r", "a\nb\nc\nd\ne\nf\n"),
    ("\r\r\n\n", "\n\n\n"),
    ("abc\u{202E}def\u{2066}\u{200F}", "abcdef"),
    ("so\u{AD}ft\u{200B}\u{2060}\u{FEFF}", "soft"),
    ("🏴\u{E0067}\u{E007F}", "🏴"),
    ("\u{E000}\u{FFFE}\u{378}\u{10FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{200D}a\u{200D} \u{200C}b\u{200C}", "a b"),
    ("a\u{200D}\u{200D}\u{200C}b", "a\u{200D}b"),
    ("a\u{200D}\u{202E}b", "a\u{200D}b"),
    ("a\u{200D}\u{1B}b", "a\u{FFFD}b"),
  ])
  func `what could act on a terminal goes`(text: String, expected: String) {
    #expect(text.terminalSafe().utf8.elementsEqual(expected.utf8))
  }

  @Test(arguments: [("a\nb\tc", "a b c"), ("a\r\nb\rc\u{2028}d\n", "a b c d "), ("plain", "plain")])
  func `line ends and tabs become spaces where one line is wanted`(text: String, expected: String) {
    #expect(text.terminalSafe(onOneLine: true) == expected)
  }

  @Test(arguments: 0..<20 as Range<UInt64>, [false, true])
  func `no text comes out dangerous`(seed: UInt64, onOneLine: Bool) {
    var generator = RepeatableGenerator(seed: seed)
    let kept: Set<Unicode.Scalar> =
      onOneLine ? ["\u{200C}", "\u{200D}"] : ["\u{200C}", "\u{200D}", "\n", "\t"]
    for text in generator.texts(20, upTo: 60) {
      let safe = text.terminalSafe(onOneLine: onOneLine)
      let forbidden = safe.unicodeScalars.filter { $0.printingHazard != nil && !kept.contains($0) }
      #expect(forbidden.isEmpty)
      #expect(safe.terminalSafe(onOneLine: onOneLine).utf8.elementsEqual(safe.utf8))
    }
  }
}
