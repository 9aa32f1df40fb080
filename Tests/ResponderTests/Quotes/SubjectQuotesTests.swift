import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct SubjectQuotesTests {
  private static let counsel = """
    Never give up, for every failure is a lesson that makes us stronger.

    Honest work is the reward of a great heart. We went to town and bought bread on Monday.

    Hope is the strength of those who dream of a better world.
    """

  private func quotes(about subject: String, in text: String) throws -> [String] {
    let index = try NarrativeIndex(texts: text)
    let responder = try Responder(index: index)
    return try responder.quotes(about: subject, in: responder.quoteCollection())
      .map { $0.text(in: index.narrative) }
  }

  @Test(arguments: ["failure", "Failures?", "FAILURE", "faliure", "giving up"])
  func `quotes about a subject treat it, in any form of the word`(subject: String) throws {
    let about = try quotes(about: subject, in: Self.counsel)
    #expect(about.first == "Never give up, for every failure is a lesson that makes us stronger.")
  }

  @Test func `a quote is found however much is told about its subject`() throws {
    let narration = (1...200).map { day in
      "My friend Henry and our other friends came to the house of a friend on day \(day)."
    }
    let quotes = ["Every true friend is a treasure that makes life better.", Self.counsel]
    let text = (narration[..<100] + quotes + narration[100...]).joined(separator: "\n\n")
    let about = try self.quotes(about: "friends", in: text)
    #expect(about.first == quotes[0])
  }

  @Test(arguments: [
    ("perseverance", "Never give up"), ("quitting", "Never give up"), ("optimism", "Hope is the"),
  ])
  func `other words for it will do`(subject: String, opening: String) throws {
    let about = try quotes(about: subject, in: Self.counsel)
    #expect(about.first?.hasPrefix(opening) == true)
  }

  @Test(arguments: ["", "the", "spaceships", "?!"])
  func `a subject that isn't treated has no quote`(subject: String) throws {
    #expect(try quotes(about: subject, in: Self.counsel) == [])
  }

  @Test func `a quote is told once, however many of its sentences are near`() throws {
    let responder = try Responder.builtIn()
    let about = try responder.quotes(about: "challenges", in: responder.quoteCollection())
    #expect(Set(about.map(\.sentence)).count == about.count)
    #expect(!about.isEmpty)
  }
}
