import TestSupport
import Testing

@testable import LineEditing

@Suite struct WholeCharacterTests {
  private static let family = "👨‍👩‍👧"

  @Test(arguments: [
    ("abc", "", "ab", "c", nil),
    ("ae\u{301}", "", "ae", "\u{301}", (-1, 0)), ("a", "e\u{301}", "ae", "\u{301}", (1, 0)),
    ("a\(family)", "b", "a👨‍👩‍", "👧b", (-4, 0)), ("a", "\(family)b", "a👨", "‍👩‍👧b", (4, 0)),
    ("ae\u{301}", "b", "ae", "b", (0, 1)), ("a", "e\u{301}b", "a", "\u{301}b", (1, 1)),
    ("a\(family)", "b", "a👨‍👩‍", "b", (0, 4)), ("a", "\(family)b", "a", "‍👩‍👧b", (4, 4)),
    ("🇫🇷", "", "🇫", "", (0, 1)), ("one 👍🏽", "", "one 👍", "", (0, 1)),
    // What is typed may be the beginning of a character.
    ("👨", "b", "👨‍", "b", nil), ("e", "b", "e\u{301}", "b", nil), ("日本", "", "日", "", nil),
    // libedit's search and its end are no edits.
    ("e\u{301}", "", "e\u{301}", "\nbck:", nil), ("e\u{301}\nbck:x", "", "e", "\u{301}", nil),
  ])
  func `what libedit cuts is completed`(
    oldBefore: String, oldAfter: String, newBefore: String, newAfter: String, rest: (Int, Int)?
  ) {
    let found = WholeCharacters(
      from: EditedLine(oldBefore, oldAfter), to: EditedLine(newBefore, newAfter))
    #expect(found?.movement == rest?.0)
    #expect(found?.deletion == rest?.1)
  }

  @Test(arguments: [
    ("ae\u{301}b" + Key.left + Key.left + "x", "axe\u{301}b"),
    ("ae\u{301}b" + Key.left + Key.backspace, "ab"),
    ("a\(family)b" + Key.left + Key.backspace, "ab"),
    ("a\(family)b" + Key.left + Key.left + "x", "ax\(family)b"),
    ("a\(family)b" + Key.home + Key.right + Key.right + "x", "a\(family)xb"),
    ("\(family)b" + Key.home + Key.delete, "b"),
    ("\(family)b" + Key.home + "\u{4}", "b"),
    ("🇫🇷🇩🇪" + Key.backspace, "🇫🇷"),
    ("one née" + Key.controlW, "one "),
    ("日本語" + Key.left + Key.backspace + "x", "日x語"),
  ])
  func `keys treat them as one`(keys: String, result: String) throws {
    let terminal = try startProbe()
    try terminal.send(keys)
    try terminal.waitUntilScreen("the line") { $0.currentLine == "probe> \(result)".trimmed }
    try terminal.send("\r")
    try terminal.waitFor("line [\(result)]\r\n")
    #expect(try terminal.finish() == .exited(0))
  }
}

extension String {
  /// The text as a screen shows it, without spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
