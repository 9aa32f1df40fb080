import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct PassageQuotesTests {
  private static let counsel = "Every failure is a lesson for the brave."

  @Test(arguments: [
    ("\(counsel)", true), ("We sold the house. \(counsel)", true),
    ("He said: \"Work is all. \(counsel) Remember it.\"", false),
    ("He said: “Work is all. \(counsel) Remember it.”", false),
    ("“Work,” he said. \(counsel)", true),
  ])
  func `the words of others are no quotes`(text: String, isQuoted: Bool) throws {
    let index = try NarrativeIndex(texts: text)
    let quotes = PassageQuotes(index: index).quotes(inPassage: 0)
    #expect(quotes.map { $0.text(in: index.narrative) } == (isQuoted ? [Self.counsel] : []))
  }

  @Test func `two sentences that only stand together are one quote`() throws {
    let pair =
      "Brave people ask not for praise. They are happy and care only for those in danger; never "
      + "for themselves."
    let index = try NarrativeIndex(texts: pair + " We moved to town.")
    let quotes = PassageQuotes(index: index).quotes(inPassage: 0)
    #expect(quotes.map { $0.text(in: index.narrative) } == [pair])
    #expect(quotes.map(\.sentences) == [0..<2])
  }

  @Test func `the built-in story is quoted where it lifts, and nowhere else`() throws {
    let index = try NarrativeIndex.builtIn()
    let texts = QuoteCollection(index: index).texts(in: index)
    let openings = [
      "From humble beginnings to creating", "I am grateful for the incredible team",
      "I believe that the future holds even greater", "I encourage aspiring entrepreneurs",
      "So, I forge ahead with hope in my heart", "The journey of an e-commerce pioneer is not",
      "The world is changing at an unprecedented pace",
    ]
    let strangers = texts.filter { text in !openings.contains { text.hasPrefix($0) } }
    #expect(strangers == [])
    #expect(texts.count == openings.count)
  }
}
