import Testing

@testable import Narrative

/// What of a letter by mail isn't its writer's.
@Suite struct MailTests {
  private static let head =
    "From: Ann Lee <ann@example.org>\nSubject: Goats\nTo: Cy Hill <cy@example.org>\n\n"
  private static let words = "I sold the goat to a priest."

  @Test(arguments: [
    "\(words)\n\nAnn\n\nOn Tue, 5 Mar 2024 at 18:00, Cy Hill <cy@example.org> wrote:\n\nA goat is a saint.\n",
    "\(words)\n\nOn Tue, 5 Mar 2024 at 18:00, Cy Hill <cy@example.org>\nwrote:\n\nA goat is a saint.\n",
    "\(words)\n\nAm 05.03.2024 um 18:00 schrieb Cy Hill:\nEine Ziege ist eine Heilige.\n",
    "\(words)\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Ziege\nVon: Cy Hill\n\nA goat is a saint.\n",
    "\(words)\n\nAnn\n\n\(String(repeating: "_", count: 32))\nFrom: Cy Hill <cy@example.org>\nSent: 05 March 2024 18:00\nTo: Ann Lee\nSubject: Goat\n\nDear Ann,\n\nA goat is a saint.\n\nPS: A goat is a saint.\n",
    "\(words)\n\n-----Mensaje original-----\nA goat is a saint.\n",
  ])
  func `the letter that is answered stands below and is left out`(body: String) throws {
    for text in [body, Self.head + body] {
      let told = try Narrative.told(text, name: "goat.txt")
      #expect(told.first?.hasPrefix(Self.words) ?? false, "\(told)")
      #expect(!told.contains { $0.contains("saint") && !$0.hasPrefix("[other") }, "\(told)")
      #expect(!told.contains { $0.contains("wrote") || $0.contains("Heilige") }, "\(told)")
    }
  }

  @Test(arguments: [
    "CH> A goat is a saint.\n\n\(words)\n", "| A goat is a saint.\n\n\(words)\n",
    "> A goat is a saint, and whoever says anything else of\nher never kept one.\n\n\(words)\n",
    "\(words)\n\nAnn\n\nThis email and any attachments are confidential.\n",
    "\(words)\n\nRegards,\nAnn Lee\nChair of the Goat Society | A goat is a saint.\n",
    "\(words)\n\n\(String(repeating: "_", count: 40))\nGoats mailing list\nWrite to the owner to leave it.\n",
    "\(words)\n\nSent from my telephone\n",
  ])
  func `quoted lines and what stands under a letter are left out`(body: String) throws {
    #expect(try Narrative.told(Self.head + body, name: "goat.txt") == [Self.words])
  }

  @Test func `a rule between two parts of a text is none of a letter's`() throws {
    let rule = String(repeating: "_", count: 32)
    let told = try Narrative.told("\(Self.words)\n\n\(rule)\n\nThe bell is lost, too.\n")
    #expect(told == [Self.words, "The bell is lost, too."])
  }

  @Test func `what follows a name after "PS" is the writer's`() throws {
    let told = try Narrative.told(
      Self.head + "\(Self.words)\n\nAnn\n\nPS: The bell is lost, too.\n", name: "goat.txt")
    #expect(told.joined(separator: " ").contains("The bell is lost, too."))
  }

  @Test(arguments: [
    "On May 3, 1944, my mother wrote:\n\nThe goat is well.\n\nI kept her letter.\n",
    "As Seneca wrote:\n\nLife is short.\n\nI kept his book.\n",
    "I rose at 10:30 and wrote:\n\nThe goat is well.\n\nI kept that page.\n",
  ])
  func `a book in which somebody wrote is no mail`(text: String) throws {
    let told = try Narrative.told("MY LIFE\n\nI was born in Otley.\n\n" + text)
    #expect(told.last?.contains("I kept") ?? false, "\(told)")
  }
}
