import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct QuoteChancesTests {
  private static let one = "Every failure is a lesson for the brave."
  private static let three = """
    Never give up hope, for every failure is a lesson.

    Honest work is the reward of a great heart.

    Courage is the virtue that gives every other virtue its strength.
    """

  private func quotes() throws -> (QuoteCollection, Narrative) {
    let index = try NarrativeIndex(texts: Self.one, Self.three)
    return (try QuoteCollection(in: index), index.narrative)
  }

  @Test func `by quote, all have the chance that their days make`() throws {
    let (quotes, narrative) = try quotes()
    let chances = QuoteChances(quotes, of: narrative, share: .byQuote)
    #expect(quotes.quotes.count == 4)
    #expect(chances.probabilities == quotes.days.map { Double($0) / 6 })
  }

  @Test func `by text, every text has the same chance`() throws {
    let (quotes, narrative) = try quotes()
    let chances = QuoteChances(quotes, of: narrative, share: .byText)
    let sum = chances.probabilities.reduce(0, +)
    #expect(abs(sum - 1) < 1e-12)
    let ofOne = zip(quotes.quotes, chances.probabilities).filter {
      $0.0.text(in: narrative) == Self.one
    }
    #expect(ofOne.map(\.1) == [0.5])
  }

  @Test(arguments: [QuoteChances.Share.byQuote, .byText])
  func `draws come as often as they should, the same from a seed`(
    share: QuoteChances.Share
  ) throws {
    let (quotes, narrative) = try quotes()
    let chances = QuoteChances(quotes, of: narrative, share: share)
    var generator = SeededGenerator(seed: 7)
    var counts = [Int](repeating: 0, count: quotes.quotes.count)
    for _ in 0..<4000 { counts[try #require(chances.draw(using: &generator))] += 1 }
    for (count, probability) in zip(counts, chances.probabilities) {
      #expect(abs(Double(count) / 4000 - probability) < 0.03)
    }
    var (first, second) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5))
    #expect(chances.draw(using: &first) == chances.draw(using: &second))
  }

  @Test func `there is nothing to draw from no quotes`() throws {
    let (_, narrative) = try quotes()
    let chances = QuoteChances(QuoteCollection([], of: narrative), of: narrative, share: .byText)
    var generator = SeededGenerator(seed: 1)
    #expect(chances.probabilities == [])
    #expect(chances.draw(using: &generator) == nil)
  }
}
