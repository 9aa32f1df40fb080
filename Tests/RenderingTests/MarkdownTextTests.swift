import Testing

@testable import Rendering

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("Why not?", "Why not?"), ("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"),
    ("# no heading", "\\# no heading"), ("C #", "C #"), ("- no list", "\\- no list"),
    ("well-known", "well-known"), ("1. no list", "1\\. no list"), ("12) no list", "12\\) no list"),
    ("It was 1999.", "It was 1999."), ("<b>&amp;", "\\<b\\>\\&amp;"),
    ("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"), ("a\\b", "a\\\\b"), ("  lead", "lead"),
    ("two\n\nparts", "two  parts"), ("---", "\\---"), ("\u{1B}[1mx", "\u{FFFD}\\[1mx"), ("", ""),
  ])
  func `text stays text`(text: String, markdown: String) {
    #expect(text.asMarkdown == markdown)
  }
}
