import Testing

@testable import TerminalText

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain text", 10), ("a\n\t\u{1B}\u{7F}b", 2), ("é", 1), ("e\u{301}", 1), ("“—’", 3),
    ("漢字", 4), ("かな", 4), ("ＡＢ", 4), ("ｱ", 1), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("、。", 4), ("क्षि", 3), ("สวัสดี", 4), ("שָׁלוֹם", 4), ("½°§", 3),
    ("a\u{200B}\u{200D}b", 2), ("\u{301}", 0),
    ("😀", 2), ("⌚", 2), ("❤", 1), ("❤️", 2), ("☝🏽", 2), ("👍🏽", 2), ("1️⃣", 2), ("👩‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2),
    ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("🏴\u{E0067}\u{E007F}", 2), ("a漢😀é", 6), ("\u{20000}\u{3FFFD}", 4),
  ])
  func `columns are those a terminal uses`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
    #expect(text[...].displayWidth == columns)
  }

  @Test func `the wide ranges ascend without touching`() {
    let ranges = EastAsianWidth.wideRanges
    for (range, next) in zip(ranges, ranges.dropFirst()) {
      #expect(range.upperBound + 1 < next.lowerBound)
    }
  }

  @Test func `the search finds just what the ranges hold`() {
    for range in EastAsianWidth.wideRanges {
      #expect(EastAsianWidth.isWide(range.lowerBound))
      #expect(EastAsianWidth.isWide(range.upperBound))
      #expect(!EastAsianWidth.isWide(range.lowerBound - 1))
      #expect(!EastAsianWidth.isWide(range.upperBound + 1))
    }
    #expect(!EastAsianWidth.isWide(0))
    #expect(!EastAsianWidth.isWide(.max))
  }

  @Test func `every scalar that is an emoji by itself is wide`() {
    let narrow = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      $0.properties.isEmojiPresentation && $0.displayWidth != 2
        && !(0x1F1E6...0x1F1FF).contains($0.value)
    }
    #expect(narrow == [])
  }
}
