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
      "\(quote.words)", "\(String(describing: quote.choice.about))",
      "\(String(describing: quote.choice.date))",
      "\(quote.choice.isUniversal)", "\(quote.choice.once)", "\(quote.choice.random)",
      "\(String(describing: quote.choice.seed))", "\(quote.choice.isByText)",
      "\(String(describing: quote.choice.fit))",
      "\(String(describing: quote.choice.minLength))",
      "\(String(describing: quote.choice.maxLength))",
      "\(quote.form.list)", "\(quote.form.format)", "\(String(describing: quote.form.image))",
      "\(String(describing: quote.form.theme))", "\(String(describing: quote.form.ticker))",
      "\(quote.common.corpus)", "\(String(describing: quote.common.narrator))",
      "\(String(describing: quote.common.models))", "\(quote.common.json)", "\(quote.common.top)",
      "\(String(describing: quote.common.color))", "\(String(describing: quote.common.width))",
      "\(quote.common.quiet)",
    ]
  }
}
