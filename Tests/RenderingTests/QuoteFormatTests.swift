import CMarkdown
import Files
import TerminalText
import TestSupport
import Testing

@testable import Rendering

@Suite struct QuoteFormatTests {
  /// Texts that mean something to Markdown, to `fortune`, or to a terminal.
  private static let oddities = [
    "1. I ran.", " - I ran.", "12) I ran.", "1234567890. I ran.", "# I ran.", "- I ran.",
    "+ I ran.", "> I ran.",
    "=== I ran.", "--- ", "* I * ran *.", "*\u{301}I ran*\u{301}.", "_I_ ran.", "`I` ran.",
    "~~~ I ran.",
    "[I](http://a.b) ran.", "![I](a.png) ran.", "[I]: http://a.b", "<b>I</b> ran.",
    "<!-- I ran. -->",
    "I &amp; you.", "\\I\\ ran.\\", "| I | ran |", "I\u{1B}[31m ran.", "I\nran.", "\u{202E}I ran.",
    "%", "% %", "I ran %", "%\n%", "%begin", "\t-- Ann", "<http://a.b>", "http://a.b", "&#60;",
    "“I” ran…",
  ]

  private static var texts: [String] {
    var generator = RepeatableGenerator(seed: 11)
    return oddities + generator.texts(200, upTo: 60)
  }

  @Test func `Markdown shows the words as they are`() throws {
    for text in Self.texts {
      let safe = text.terminalSafe(onOneLine: true)
      let lines = QuoteFormat.markdown.lines(text, source: nil)
      #expect(lines.count == 1)
      let shown = Self.html(lines.joined(separator: "\n"))
      let isBlank = safe.allSatisfy(\.isWhitespace)
      let expected = isBlank ? "" : "<p>\(safe.xmlEscaped)</p>"
      // White space is Markdown's own.
      #expect(
        shown.filter { !$0.isWhitespace }
          == "<blockquote>\(expected)</blockquote>".filter { !$0.isWhitespace }, "\(text)")
    }
  }

  @Test func `an entry of a fortune file ends where it ends, and holds all the words`() {
    for text in Self.texts + [String(repeating: "a", count: 72) + " % b"] {
      let lines = QuoteFormat.fortune.lines(text, source: "Ann % Lee\n%")
      #expect(lines.last == "%")
      #expect(lines.dropLast().allSatisfy { !$0.contains("\n") })
      // Between wide characters a line may break without a space.
      let words = lines.dropLast(2).joined().filter { !$0.isWhitespace }
      #expect(words == text.terminalSafe(onOneLine: true).filter { !$0.isWhitespace }, "\(text)")
      // A text of a single sign is no sentence, and never quoted.
      if text != "%" { #expect(lines.count { $0 == "%" } == 1, "\(text)") }
    }
  }

  @Test func `a line stays one line without anything that acts on a terminal`() {
    for text in Self.texts {
      for format in [QuoteFormat.line, .markdown, .fortune] {
        let lines = format.lines(text, source: text)
        #expect(lines.allSatisfy { !$0.contains("\n") && TerminalHazard.first(in: $0) == nil })
      }
    }
  }

  private static func html(_ markdown: String) -> String {
    guard
      let html = unsafe cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_UNSAFE)
    else { return "" }
    defer { unsafe free(html) }
    return unsafe String(cString: html)
  }
}
