import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct QuoteCollectionTests {
  private static let counsel = """
    Never give up, for every failure is a lesson that makes us stronger.

    Honest work is the reward of a great heart. We went to town and bought bread on Monday.

    Hope is the strength of those who dream of a better world.
    """

  @Test func `every quote comes once in a round of days`() throws {
    let quotes = try QuoteCollection(in: .builtIn())
    let round = quotes.round(of: try #require(CalendarDate("2026-11-22")))
    #expect(round.count > 1)
    #expect(Set(round.map(\.sentence)) == Set(quotes.quotes.map(\.sentence)))
    #expect(round.contains { $0 == CalendarDate("2026-11-22").flatMap(quotes.quote(of:)) })
  }

  @Test func `a day has the same quote always`() throws {
    let day = try #require(CalendarDate("2026-11-22"))
    let first = try QuoteCollection(in: .builtIn())
    let second = try QuoteCollection(in: .builtIn())
    #expect(first.quotes == second.quotes)
    #expect(first.quote(of: day) == second.quote(of: day))
  }

  @Test func `another text leaves the order of the quotes as it was`() throws {
    let alone = try NarrativeIndex(texts: Self.counsel)
    let more = "Courage is the virtue that gives every other virtue its strength."
    let quotes = try QuoteCollection(in: alone).texts(in: alone)
    #expect(quotes.count > 1)
    for index in [
      try NarrativeIndex(texts: Self.counsel, more), try NarrativeIndex(texts: more, Self.counsel),
    ] {
      let together = try QuoteCollection(in: index).texts(in: index)
      #expect(together.count == quotes.count + 1)
      #expect(together.filter(quotes.contains) == quotes)
    }
  }

  @Test func `the same words twice are one quote, the first of them`() throws {
    let twice = try NarrativeIndex(texts: Self.counsel + "\n\n" + Self.counsel)
    let once = try NarrativeIndex(texts: Self.counsel)
    #expect(try QuoteCollection(in: twice).quotes == QuoteCollection(in: once).quotes)
  }

  @Test func `a text with few that are worthy shows the best ten`() throws {
    let narration = (1...30).map { "My aunt sold her house number \($0) and moved to the sea." }
    let index = try NarrativeIndex(texts: (narration + [Self.counsel]).joined(separator: "\n\n"))
    let quotes = try QuoteCollection(in: index)
    #expect(quotes.quotes.count <= 10)
    #expect(quotes.texts(in: index).contains { $0.hasPrefix("Never give up") })
  }

  @Test func `the better half has two days in a round, and the others one`() throws {
    let quotes = try QuoteCollection(in: .builtIn())
    let once = zip(quotes.quotes, quotes.days).filter { $0.1 == 1 }.map(\.0.score)
    let twice = zip(quotes.quotes, quotes.days).filter { $0.1 == 2 }.map(\.0.score)
    #expect(twice.count == quotes.quotes.count / 2)
    #expect(try #require(twice.min()) >= #require(once.max()))
  }

  @Test func `what follows a day is each quote once, that of the day first`() throws {
    let quotes = try QuoteCollection(in: .builtIn())
    let day = try #require(CalendarDate("2026-11-22"))
    let following = quotes.quotes(from: day)
    #expect(following.first == quotes.quote(of: day))
    #expect(following.map(\.sentence).sorted() == quotes.quotes.map(\.sentence).sorted())
  }

  @Test func `a text with nothing to quote has no quote`() throws {
    let quotes = try QuoteCollection(in: NarrativeIndex(texts: "Yes. No."))
    #expect(quotes.quotes == [])
    #expect(quotes.quote(of: .first) == nil)
  }
}
