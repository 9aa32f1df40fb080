import Retrieval
import Testing

@testable import Responder

@Suite struct LexicalRankerTests {
  private let sample: LanguageSample
  private let responder: Responder
  private let ranker: LexicalRanker

  init() throws {
    sample = try #require(LanguageSample.all.first { $0.tag == "es" })
    responder = try Responder(sample.text + "\n\n[Los libros del dueño, como los dibujó mi tía.]")
    ranker = LexicalRanker(index: responder.index, traits: responder.traits)
  }

  @Test func `the sentence that covers most in the passage that fits best comes first`() throws {
    for question in sample.questions {
      let ranked = ranker.rank(responder.line(question.text))
      let best = try #require(ranked.first)
      #expect(responder.text(best.sentence).contains(question.gold), "\(question.text)")
      #expect(ranked.map(\.score) == ranked.map(\.score).sorted(by: >))
      #expect(ranked.allSatisfy { $0.score <= LexicalRanker.mostPoints })
      // A caption is no sentence to say.
      #expect(!ranked.contains { responder.text($0.sentence).hasPrefix("[") })
    }
  }

  @Test func `what was said comes later`() throws {
    let line = responder.line(sample.questions[0].text)
    let best = try #require(ranker.rank(line).first)
    let again = ranker.rank(line, after: [best.sentence]).first { $0.sentence == best.sentence }
    #expect(try #require(again).score < best.score)
  }

  @Test func `a line of which nothing is there finds nothing`() {
    #expect(ranker.rank(responder.line("¿Xyzzy?")).isEmpty)
  }

  @Test func `the confidence grows with what is covered and falls with what is unknown`() throws {
    func confidence(_ text: String) -> LexicalConfidence {
      let line = responder.line(text)
      return LexicalConfidence(of: ranker.rank(line), for: line, in: responder.index.narrative)
    }
    let whole = confidence("¿El dueño me prestaba libros cada domingo?")
    let part = confidence("¿El dueño me prestaba bicicletas cada lunes?")
    let none = confidence("¿Xyzzy?")
    #expect(whole.probability > part.probability && part.probability > none.probability)
    #expect(whole.probability > 0.5 && none.probability < 0.1)
    let sum = whole.reasons.reduce(0) { $0 + $1.effect }
    #expect(abs(StableExponential.logistic(sum - 3.3) - whole.probability) < 0.000_1)
  }
}
