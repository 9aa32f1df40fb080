import TestSupport
import Testing

@testable import LineEditing

@Suite struct LinePainterTests {
  private static let prompt = Prompt("you>", graphicRendition: "1")

  private static func layout(
    _ before: String, _ after: String = "", suggestion: String = "", columns: Int = 20,
    rows: Int = 6
  ) -> LineLayout {
    LineLayout(
      prompt: prompt, line: EditedLine(before, after), suggestion: suggestion,
      size: ScreenSize(columns: columns, rows: rows))
  }

  /// A screen that shows some layouts one after the other.
  private func screen(showing layouts: [LineLayout]) -> Screen {
    var painter = LinePainter(suggestionRendition: "2")
    var screen = Screen(columns: layouts[0].size.columns, rows: layouts[0].size.rows)
    for layout in layouts { screen.feed(painter.paint(layout).utf8) }
    return screen
  }

  @Test(arguments: [
    ("", "", ["you>"], 0, 5), ("abc", "", ["you> abc"], 0, 8), ("ab", "c", ["you> abc"], 0, 7),
    ("0123456789abcde", "", ["you> 0123456789abcde", ""], 1, 0),
    ("0123456789abcdef", "", ["you> 0123456789abcde", "f"], 1, 1),
    ("", "0123456789abcdef", ["you> 0123456789abcde", "f"], 0, 5),
    ("日本語日本語日", "", ["you> 日本語日本語日"], 0, 19),
    ("日本語日本語日本", "", ["you> 日本語日本語日", "本"], 1, 2),
    ("cafe\u{301}", "s", ["you> cafe\u{301}s"], 0, 9),
    ("one\u{2028}two", "", ["you> one", "two"], 1, 3),
    ("one", "\nbck:tw", ["you> one", "bck:tw"], 0, 8),
    ("a\u{1}\u{7F}", "", ["you> a^A^?"], 0, 10), ("a\u{9B}31mb", "", ["you> a\u{FFFD}31mb"], 0, 11),
    ("a\u{E0041}b\u{378}\u{E0041}", "", ["you> ab\u{FFFD}"], 0, 8),
    ("\u{1F3F4}\u{E0067}\u{E007F}", "", ["you> \u{1F3F4}"], 0, 7),
    ("\u{E0041}\u{AD}\u{202E}", "", ["you> \u{FFFD}\u{FFFD}\u{FFFD}"], 0, 8),
  ])
  func `a line is shown with the cursor in its place`(
    before: String, after: String, rows: [String], cursorRow: Int, cursorColumn: Int
  ) {
    let screen = screen(showing: [Self.layout(before, after)])
    #expect(screen.lines == rows + Array(repeating: "", count: 6 - rows.count))
    #expect(screen.cursorRow == cursorRow)
    #expect(screen.cursorColumn == cursorColumn)
    #expect(screen.graphicRendition(row: 0, column: 0) == "1")
    #expect(screen.graphicRendition(row: 0, column: 5).isEmpty)
  }

  @Test func `a suggestion stands after the line in its own style`() {
    let screen = screen(showing: [Self.layout("what", suggestion: " is it")])
    #expect(screen.currentLine == "you> what is it")
    #expect(screen.cursorColumn == 9)
    #expect(screen.graphicRendition(row: 0, column: 8).isEmpty)
    #expect(screen.graphicRendition(row: 0, column: 10) == "2")
  }

  @Test(arguments: [
    ("what", " is the story about", " is the s…"), ("what", " is the st", " is the st"),
    ("0123456789abc", "def", ""), ("0123456789ab", "cde", "c…"), ("what", "日本語日本語", "日本語日…"),
  ])
  func `a suggestion never leaves its row`(typed: String, rest: String, shown: String) {
    #expect(Self.layout(typed, suggestion: rest).suggestion == shown)
  }

  @Test func `a suggestion is for the end of a line alone`() {
    #expect(Self.layout("wh", "at", suggestion: " is it").suggestion.isEmpty)
  }

  @Test func `typing what is suggested writes that alone`() {
    var painter = LinePainter(suggestionRendition: "2")
    _ = painter.paint(Self.layout("wh", suggestion: "at is"))
    #expect(painter.paint(Self.layout("wha", suggestion: "t is")) == "a")
    #expect(painter.paint(Self.layout("wha", suggestion: "t is")).isEmpty)
    #expect(painter.paint(Self.layout("what", suggestion: "")) == "t\u{1B}[J")
  }

  @Test func `an accent that arrives later joins its letter`() {
    let screen = screen(showing: [
      Self.layout("e"), Self.layout("e\u{301}"), Self.layout("e\u{301}x"),
    ])
    #expect(screen.currentLine == "you> e\u{301}x")
  }

  @Test func `a line taller than the screen shows the part with the cursor`() {
    let text = (0..<10).map { "row \($0)" }.joined(separator: "\u{2028}")
    #expect(
      screen(showing: [Self.layout(text)]).lines == (4..<10).map { "row \($0)" })
    let atStart = screen(showing: [Self.layout(text), Self.layout("", text)])
    #expect(atStart.lines == ["you> row 0"] + (1..<6).map { "row \($0)" })
    #expect(atStart.cursorRow == 0)
  }

  @Test func `the last sight of a line leaves the cursor on a fresh row`() {
    var painter = LinePainter(suggestionRendition: "2")
    var screen = Screen(columns: 20, rows: 6)
    screen.feed(painter.paint(Self.layout("ab", "c")).utf8)
    screen.feed(painter.finish(Self.layout("abc"), mark: "^C").utf8)
    screen.feed("next".utf8)
    #expect(screen.lines.prefix(3) == ["you> abc^C", "next", ""])
  }

  /// Edits at random and compares each sight with that of the same line on an empty screen.
  @Test(arguments: [false, true], [0, 5])
  func `no edit leaves debris`(joinsEmoji: Bool, startRow: Int) {
    var generator = RepeatableGenerator(seed: 7)
    for columns in [7, 20, 41] {
      var painter = LinePainter(suggestionRendition: "2")
      var screen = Screen(columns: columns, rows: 6, joinsEmoji: joinsEmoji)
      screen.feed(String(repeating: "\n", count: startRow).utf8)
      var editing = RandomEditing()
      for step in 0..<400 {
        editing.change(using: &generator)
        let layout = Self.layout(
          editing.before, editing.after, suggestion: editing.suggestion, columns: columns)
        screen.feed(painter.paint(layout).utf8)
        var fresh = Screen(columns: columns, rows: 6, joinsEmoji: joinsEmoji)
        var freshPainter = LinePainter(suggestionRendition: "2")
        fresh.feed(freshPainter.paint(layout).utf8)
        let top = screen.cursorRow - fresh.cursorRow
        let blank = Array(repeating: "", count: max(0, top))
        #expect(screen.lines == blank + fresh.lines.dropLast(max(0, top)), "step \(step)")
        #expect(screen.cursorColumn == fresh.cursorColumn)
        guard screen.lines == blank + fresh.lines.dropLast(max(0, top)) else { return }
      }
    }
  }

  @Test func `a text that all terminals agree on is shown as if it were printed`() {
    var generator = RepeatableGenerator(seed: 11)
    for _ in 0..<300 {
      let length = Int.random(in: 0...60, using: &generator)
      let text = String((0..<length).map { _ in "ab 日é".randomElement(using: &generator) ?? "a" })
      var printed = Screen(columns: 20, rows: 12)
      printed.feed("you> \(text)".utf8)
      #expect(screen(showing: [Self.layout(text, rows: 12)]).text == printed.text)
    }
  }
}

/// A line that is changed in the ways that users change lines.
private struct RandomEditing {
  private(set) var before = ""
  private(set) var after = ""
  private(set) var suggestion = ""

  private static let pieces = [
    "a", "b", "word ", " ", "日", "本語", "e\u{301}", "é", "👨‍👩‍👧", "❤️", "🇫🇷", "👍🏽", "🎉", "\u{2028}",
    "\u{1}",
    "\u{301}", "\u{200D}", "한국", "क्षि",
  ]

  mutating func change(using generator: inout RepeatableGenerator) {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0..<6: before += Self.pieces.randomElement(using: &generator) ?? ""
    case 6, 7: before = String(before.dropLast())
    case 8: after = String(after.dropFirst())
    case 9:
      let count = Int.random(in: 0...before.count, using: &generator)
      after = before.suffix(count) + after
      before = String(before.dropLast(count))
    case 10:
      before += after
      after = ""
    default: (before, after) = after.count > before.count ? ("", "") : (before, "")
    }
    suggestion = Bool.random(using: &generator) ? "suggested 日本 text" : ""
  }
}

extension EditedLine {
  /// A line with the cursor between two texts.
  init(_ before: String, _ after: String = "") {
    self.init(
      (before + after).unicodeScalars.map(\.value), cursor: before.unicodeScalars.count)
  }
}
