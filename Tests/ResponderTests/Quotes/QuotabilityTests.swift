import Retrieval
import Testing

@testable import Responder

@Suite struct QuotabilityTests {
  @Test(arguments: [
    // Too short, too long, leaning, with a number, not ended.
    ("Never give up hope.", true), (String(repeating: "Never give up hope ", count: 13), true),
    ("But every failure is a lesson that makes us stronger.", true),
    ("This is the lesson that every failure has for us.", true),
    ("Every one of the 12 failures is a lesson for us.", true),
    ("Every failure is a lesson that makes us stronger", false), ("", true),
  ])
  func `what doesn't stand alone is no quote`(text: String, isTerminated: Bool) {
    #expect(score(text, isTerminated: isTerminated) == 0)
  }

  @Test(arguments: [
    "Every challenge is an opportunity, and every failure is a lesson for the brave.",
    "I believe that honest work is its own reward, and that hope never fails.",
  ])
  func `counsel and conviction are quoted`(text: String) {
    #expect(score(text) >= Quotability.threshold)
    #expect(score(text) <= 1)
  }

  @Test(arguments: [
    "We took the train to Pittsburgh and met Mr. Scott at the station.",
    "My mother sold the old loom and bought tickets for the crossing.",
  ])
  func `narration is not`(text: String) {
    #expect(score(text) < Quotability.threshold)
    #expect(score(text) >= 0)
  }

  private func score(_ text: String, isTerminated: Bool = true) -> Double {
    let analyzer = Analyzer()
    return Quotability.score(
      analyzer.tokens(in: text), isTerminated: isTerminated, analyzer: analyzer)
  }
}
