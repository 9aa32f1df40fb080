import ArgumentParser
import Responder
import Testing

@testable import PioneerCommand

@Suite struct QuoteCommandTests {
  @Test func `without options it is what parsing none gives`() throws {
    let parsed = try Pioneer.Quote.parse([])
    let plain = Pioneer.Quote.plain
    #expect(fields(of: plain) == fields(of: parsed))
  }

  /// The names and values of all properties; one that was never set would end the program.
  private func fields(of quote: Pioneer.Quote) -> [String] {
    [
      "\(quote.words)", "\(String(describing: quote.about))", "\(String(describing: quote.date))",
      "\(quote.isUniversal)", "\(quote.once)", "\(quote.random)",
      "\(String(describing: quote.seed))", "\(quote.isByText)", "\(String(describing: quote.fit))",
      "\(String(describing: quote.minLength))", "\(String(describing: quote.maxLength))",
      "\(quote.list)", "\(quote.format)", "\(String(describing: quote.image))",
      "\(String(describing: quote.theme))", "\(String(describing: quote.ticker))",
      "\(quote.common.corpus)", "\(String(describing: quote.common.narrator))",
      "\(String(describing: quote.common.models))", "\(quote.common.json)", "\(quote.common.top)",
      "\(quote.common.color)", "\(quote.common.quiet)",
    ]
  }
}
