import Testing

@testable import Narrative

/// What programs for chats write: times in their own forms, notices, days.
@Suite struct ChatTests {
  private static let mark = "\u{200E}"
  private static let narrow = "\u{202F}"

  /// Three messages of one day, each after a stamp that a function makes of the minute.
  private static func chat(_ stamp: (_ minute: Int) -> String) -> String {
    """
    \(stamp(15))Cy Hill: Did the goat come home?
    \(stamp(21))Ann Lee: The goat came home with a bell that I never bought.
    \(stamp(22))Cy Hill: A goat is the devil.

    """
  }

  @Test(arguments: [
    chat { "[21/03/24, 9:\($0):02\(narrow)AM] " }, chat { "21/03/24, 9:\($0)\(narrow)AM - " },
    chat { "\(mark)[21/03/24, 9:\($0):02\u{A0}PM] \(mark)" },
    chat { "\u{200F}21/03/24, 9:\($0)\u{A0}- " },
  ])
  func `marks that aren't seen in a stamp hide nobody's name`(text: String) throws {
    let told = try Narrative.told(text, name: "chat.txt")
    #expect(
      told == [
        "[other Cy Hill] Did the goat come home? (21/03/24)",
        "The goat came home with a bell that I never bought. (21/03/24)",
        "[other Cy Hill] A goat is the devil. (21/03/24)",
      ])
  }

  @Test(arguments: [
    "\(mark)image omitted", "You deleted this message.", "This message was deleted",
    "\(mark)Messages and calls are end-to-end encrypted. Only people in this chat can read them.",
    "<Media omitted>", "Bild weggelassen",
  ])
  func `what the program says for somebody is left out`(notice: String) throws {
    let text = Self.chat { "[21/03/24, 9:\($0):02] " } + "[21/03/24, 9:30:00] Ann Lee: \(notice)\n"
    #expect(try Narrative.told(text, name: "chat.txt").count == 3)
  }

  @Test func `a notice after a message is no part of it, nor is a mark at its end`() throws {
    let text =
      Self.chat { "21/03/24, 09:\($0) - " } + "21/03/24, 09:40 - Bo joined using a link\n"
      + "21/03/24, 09:41 - Ann Lee: I sold the goat. \(Self.mark)<This message was edited>\n"
    let told = try Narrative.told(text, name: "chat.txt")
    #expect(
      told.suffix(2) == [
        "[other Cy Hill] A goat is the devil. (21/03/24)", "I sold the goat. (21/03/24)",
      ])
  }

  @Test(arguments: [
    (["25/12/2023", "1/2/2024"], 1, 2), (["12/25/2023", "1/2/2024"], 2, 1),
    (["3/1/2024", "4/1/2024", "1/2/2024"], 1, 2), (["1/3/2024", "1/4/2024", "2/1/2024"], 1, 2),
    (["3/1/2024"], nil, nil), (["2024-02-01"], 1, 2), (["01.02.24"], nil, nil),
  ])
  func `the order of day and month is told by all dates of a chat`(
    dates: [String], day: Int?, month: Int?
  ) throws {
    let stamps = dates.map { "[\($0), 9:15 AM] " }
    let found = try #require(ChatDates(stamps).day(in: stamps[stamps.count - 1]))
    #expect(found.text == dates.last)
    #expect(found.date.year == 2024)
    #expect(found.date.day == day && found.date.month == month)
  }
}
