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
    let quotes = try QuoteCollection(index: .builtIn())
    let round = quotes.round(of: try #require(CalendarDate("2026-11-22")))
    #expect(round.count > 1)
    #expect(Set(round.map(\.sentence)) == Set(quotes.quotes.map(\.sentence)))
    #expect(round.contains { $0 == CalendarDate("2026-11-22").flatMap(quotes.quote(of:)) })
  }

  @Test func `a day has the same quote always`() throws {
    let day = try #require(CalendarDate("2026-11-22"))
    let first = try QuoteCollection(index: .builtIn())
    let second = try QuoteCollection(index: .builtIn())
    #expect(first.quotes == second.quotes)
    #expect(first.quote(of: day) == second.quote(of: day))
  }

  @Test func `another text leaves the order of the quotes as it was`() throws {
    let alone = try NarrativeIndex(texts: Self.counsel)
    let more = "Courage is the virtue that gives every other virtue its strength."
    let quotes = QuoteCollection(index: alone).texts(in: alone)
    #expect(quotes.count > 1)
    for index in [
      try NarrativeIndex(texts: Self.counsel, more), try NarrativeIndex(texts: more, Self.counsel),
    ] {
      let together = QuoteCollection(index: index).texts(in: index)
      #expect(together.count == quotes.count + 1)
      #expect(together.filter(quotes.contains) == quotes)
    }
  }

  @Test func `the same words twice are one quote, the first of them`() throws {
    let twice = try NarrativeIndex(texts: Self.counsel + "\n\n" + Self.counsel)
    let once = try NarrativeIndex(texts: Self.counsel)
    #expect(QuoteCollection(index: twice).quotes == QuoteCollection(index: once).quotes)
  }

  @Test func `quotes stand alone`() throws {
    let index = try NarrativeIndex.builtIn()
    for quote in QuoteCollection(index: index).quotes {
      let words = quote.sentences.flatMap { index.tokens(ofSentence: $0).map(\.word) }
      #expect(StandingSentence.stands(quote.text(in: index.narrative), words))
      #expect(quote.score >= Quotability.threshold && quote.score <= 1)
    }
  }

  @Test func `narration serves where there is no counsel`() throws {
    let index = try NarrativeIndex(
      texts: "We sold the old house and moved to Pittsburgh in spring.")
    #expect(QuoteCollection(index: index).quotes.count <= 1)
    let counsel = try NarrativeIndex(texts: Self.counsel)
    let texts = QuoteCollection(index: counsel).texts(in: counsel)
    #expect(!texts.contains("We went to town and bought bread on Monday."))
  }

  @Test func `a text with nothing to quote has no quote`() throws {
    let quotes = try QuoteCollection(index: NarrativeIndex(texts: "Yes. No."))
    #expect(quotes.quotes == [])
    #expect(quotes.quote(of: .first) == nil)
  }
}
