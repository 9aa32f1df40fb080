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

  @Test func `every quote comes once before any comes again`() throws {
    let quotes = try QuoteCollection(index: .builtIn())
    let count = quotes.quotes.count
    #expect(count > 1)
    let days = try days(from: "2026-11-22", count: 3 * count)
    let shown = days.map { quotes.quote(of: $0)?.sentence }
    for start in 0...2 * count { #expect(Set(shown[start..<start + count]).count == count) }
    #expect(Array(shown.prefix(count)) == Array(shown.suffix(count)))
  }

  @Test func `a day has the same quote always`() throws {
    let day = try #require(CalendarDate("2026-11-22"))
    let first = try QuoteCollection(index: .builtIn())
    let second = try QuoteCollection(index: .builtIn())
    #expect(first.quotes == second.quotes)
    #expect(first.quote(of: day) == second.quote(of: day))
    #expect(first.quote(of: .first) == first.quotes.first)
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

  @Test func `quotes are sentences that stand alone`() throws {
    let index = try NarrativeIndex.builtIn()
    for quote in QuoteCollection(index: index).quotes {
      let words = index.words(ofSentence: quote.sentence)
      #expect(!LeaningSentence.leansBack(words))
      #expect(Quotability.wordCounts.contains(words.count))
      #expect(quote.score > 0 && quote.score <= 1)
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
    #expect(quotes.quotes(about: "yes") == [])
  }

  @Test(arguments: ["failure", "Failures?", "FAILURE", "faliure"])
  func `quotes about a subject treat it, in any form of the word`(subject: String) throws {
    let index = try NarrativeIndex(texts: Self.counsel)
    let about = QuoteCollection(index: index).quotes(about: subject)
    #expect(
      about.map { index.narrative.text(ofSentence: $0.sentence) } == [
        "Never give up, for every failure is a lesson that makes us stronger."
      ])
  }

  @Test(arguments: ["", "the", "spaceships", "?!"])
  func `a subject that isn't treated has no quote`(subject: String) throws {
    #expect(try QuoteCollection(index: .builtIn()).quotes(about: subject) == [])
  }

  private func days(from text: String, count: Int) throws -> [CalendarDate] {
    let start = try #require(CalendarDate(text))
    return Array(
      (start.year...9999).lazy.flatMap { year in
        (1...12).flatMap { month in
          (1...31).compactMap { CalendarDate(year: year, month: month, day: $0) }
        }
      }
      .drop { $0.dayNumber < start.dayNumber }.prefix(count))
  }
}
