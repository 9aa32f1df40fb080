import Foundation
import TerminalText
import TestSupport
import Testing

@testable import Rendering

@Suite struct QuoteCardTests {
  /// The texts of a picture by the names of their elements.
  private func texts(of card: QuoteCard) throws -> [String: [String]] {
    try MarkupReader(card.svg).texts
  }

  private static let hostile = [
    "</text></svg><script>alert(1)</script>", "Tom & Jerry's \"best\" <3 > 2 ]]> &amp; <![CDATA[",
    "a\u{0}b\u{1B}[31mc\u{7F}\u{9B}d", "\u{FFFE}\u{FFFF}\u{1FFFE}\u{E000}", "a\r\nb\u{2028}c\td",
    "\u{202E}reversed\u{202C} \u{200B}\u{FEFF}text", "", " ", "<!--", "&#0;&#x1F;", "😀👨‍👩‍👧‍👦 e\u{301}",
  ]

  private static let quotes = [
    "Begin.", "She is a wise teacher who learns from her own pupils.",
    "Leaving aside the pleasure of a calm and honest evening among neighbours, and looking at "
      + "nothing but the plainest figures, I hold that patience with those who learn slowly is "
      + "never lost, and that a school which waits for its last pupil will, in the end, be "
      + "thanked by all of them.",
    "每天读一页书，十年之后就有一座花园；不急不停的人，走得比快跑的人更远，也看见更多的风景。",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft 每天读一页书",
    String(repeating: "Work and patience carry us very far. ", count: 40),
  ]

  @Test(arguments: [
    "", "a", "<a>", "<a></b>", "<a></a><a></a>", "<a>&</a>", "<a>&x;</a>", "<a>\u{1}</a>",
    "<a b=\"<\"/>", "<a b=\"1\" b=\"1\"/>", "<a><</a>",
  ])
  func `what reads the pictures here is strict`(document: String) {
    #expect(throws: TestFailure.self) { try MarkupReader(document) }
  }

  @Test(arguments: hostile, CardTheme.allCases)
  func `whatever the text, the picture is well-formed`(text: String, theme: CardTheme) throws {
    let card = QuoteCard(text, source: [text, "A & B"], theme: theme)
    let texts = try texts(of: card)
    #expect(texts["title"] == [text.terminalSafe(onOneLine: true)])
    #expect(texts["script"] == nil)
    #expect(texts["text"]?.contains("A & B") == true)
  }

  @Test(arguments: quotes)
  func `every word is there, in order`(quote: String) throws {
    let card = QuoteCard(quote, source: ["Ann Lee", "A Life"], theme: .light)
    let shown = try #require(try texts(of: card)["text"])
    let letters = quote.filter { $0 != " " }
    #expect(shown.joined().filter { $0 != " " } == "“\(letters)AnnLeeALife")
    for word in quote.split(separator: " ") where SerifWidth.width(of: word) < 10_000 {
      #expect(
        word.contains { $0.displayWidth == 2 }
          || card.lines.contains { $0.split(separator: " ").contains(word) })
    }
  }

  @Test(arguments: quotes)
  func `lines keep within the width`(quote: String) {
    let card = QuoteCard(quote, source: [quote], theme: .light)
    for line in card.lines {
      #expect(SerifWidth.width(of: line) * card.size <= QuoteCard.measure * SerifWidth.em)
    }
    for line in card.source {
      let width = SerifWidth.width(of: line) * QuoteCard.sourceSize
      #expect(width <= QuoteCard.measure * SerifWidth.em)
    }
  }

  @Test(arguments: quotes)
  func `the last line is no lonely word`(quote: String) throws {
    let lines = QuoteCard(quote, source: [], theme: .light).lines
    guard let last = lines.last, lines.count > 1 else { return }
    let widest = try #require(lines.map { SerifWidth.width(of: $0) }.max())
    #expect(SerifWidth.width(of: last) * 5 > widest)
  }

  @Test func `a quote too long for a square makes the picture higher, not smaller`() {
    let card = QuoteCard(
      String(repeating: "Work and patience carry us very far. ", count: 40), source: [],
      theme: .light)
    #expect(card.size == 40)
    #expect(!card.svg.contains("height=\"1080\" viewBox"))
    #expect(
      QuoteCard(Self.quotes[2], source: ["A", "B"], theme: .light).svg.contains("0 0 1080 1080"))
  }

  @Test func `short quotes have large type`() {
    let sizes = Self.quotes[..<3].map { QuoteCard($0, source: [], theme: .light).size }
    #expect(sizes == sizes.sorted(by: >))
    #expect(sizes[0] > sizes[2])
  }

  @Test func `only the automatic theme leaves the choice to whoever shows it`() {
    for theme in CardTheme.allCases {
      let svg = QuoteCard("Begin.", source: [], theme: theme).svg
      #expect(svg.contains("prefers-color-scheme") == (theme == .auto))
      #expect(svg.contains("class=\"paper\" fill=\"\(theme.color(of: .paper))\""))
    }
  }

  @Test(arguments: CardTheme.allCases)
  func `every text can be read on its paper`(theme: CardTheme) throws {
    let paper = try luminance(theme.color(of: .paper))
    for part in [CardTheme.Part.ink, .source] {
      let ink = try luminance(theme.color(of: part))
      // The least of the Web Content Accessibility Guidelines 2.2 for text of any size.
      #expect((max(ink, paper) + 0.05) / (min(ink, paper) + 0.05) >= 4.5)
    }
  }

  /// The relative luminance of a colour "#rrggbb", after the same guidelines.
  private func luminance(_ color: String) throws -> Double {
    let value = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.040_45 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
