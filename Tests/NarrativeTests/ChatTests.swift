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

  /// Three messages, each under a line that a function makes of the name and the minute.
  private static func messages(_ head: (_ name: String, _ minute: Int) -> String) -> String {
    """
    \(head("annlee", 14))
    I baked the bread

    \(head("cyhill", 15))
    I burned mine

    \(head("annlee", 17))
    I gave you half of it

    """
  }

  @Test(arguments: [
    messages { "[12-Mar-21 09:\($1) PM] \($0)#1234" }, messages { "\($0) — Today at 9:\($1) PM" },
    messages { "\($0) [9:\($1) AM]" }, messages { "\($0)  9:\($1) AM" },
    messages { "\($0) – 12. März 2021 um 09:\($1)" },
    messages { "[3/12 9:\($1) AM] \($0 == "annlee" ? "Lee, Ann" : "Hill, Cy")" },
    messages { "\($0 == "annlee" ? "Ann Lee" : "Cy Hill"), 12 Mar 2021 at 21:\($1)" },
    messages {
      "Mar 12, 2021  9:\($1):11 PM (Read 9:59 PM)\n\($0 == "annlee" ? "Me" : "+15551234567")"
    },
    messages { name, _ in "" }.split(separator: "\n").enumerated()
      .map { "[21:1\($0)] <\($0 == 1 ? "cyhill" : "annlee")> \($1)\n" }.joined()
      + "[21:17] * cyhill cries\n",
    messages { name, _ in "" }.split(separator: "\n").enumerated()
      .map { "2021-03-12 21:04:1\($0)\t\($0 == 1 ? "cyhill" : "annlee")\t\($1)\n" }.joined(),
    messages { name, _ in "" }.split(separator: "\n").enumerated()
      .map { "\($0 == 1 ? "Cy" : "You"): \($1)\n" }.joined(),
  ])
  func `whoever writes stands above or in front, however the program puts it`(text: String) throws {
    for layout in [text, text.replacing("\n\n", with: "\n")] {
      let narrator = text.contains("Lee, Ann") || text.contains("Ann Lee") ? "Ann Lee" : "annlee"
      let told = try Narrative.told(layout, name: "chat.txt", narrator: narrator)
      let words = told.map { $0.prefix { $0 != "(" }.description.trimmed }
      #expect(
        words.filter { !$0.hasPrefix("[other") } == ["I baked the bread", "I gave you half of it"])
      #expect(words.contains { $0.hasPrefix("[other") && $0.hasSuffix("I burned mine") }, "\(told)")
    }
  }

  @Test func `what stands under a later time is said by the same one`() throws {
    let text = Self.messages { "\($0)  9:\($1) AM" } + "9:20\nIt was rye\n"
    #expect(try Narrative.told(text, name: "chat.txt").last == "It was rye")
  }

  @Test(arguments: [
    "Paris, 12 May 2019 at 21:04\n\nI saw the tower.\n\nRome, 13 May 2019 at 22:10\n\nI saw the pope.\n\nParis, 15 May 2019 at 20:11\n\nI saw it again.\n",
    "Rise 6:30 AM\nSwim 7:00 AM\n\nI swam to the island and back.\n\nRise 6:30 AM\nSwim 7:15 AM\n\nI swam no more.\n",
  ])
  func `a place or a deed with a time is nobody`(text: String) throws {
    #expect(!(try Narrative.told(text).contains { $0.hasPrefix("[other") }))
  }
}
